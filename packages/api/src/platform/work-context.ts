import type { Logger } from 'pino';
import type { RequestContext } from './context.js';

/** What a change may use, for each kind of actor: a person signed in, an anonymous caller, or the system itself. */
export type ActingContext = Pick<
  RequestContext,
  'em' | 'viewer' | 'clock' | 'newId' | 'keys' | 'rulebook' | 'isTest' | 'loaders' | 'announce'
>;

/** What it takes to write down who did what. */
export type Actor = Pick<ActingContext, 'viewer' | 'clock' | 'announce'>;

/** What a job may ask for: the system acts, nobody is signed in. One per job, with one forked unit of work. */
export interface WorkContext extends ActingContext {
  readonly viewer: null;
  readonly logger: Logger;
  /** Aborts when the worker is asked to stop. */
  readonly signal: AbortSignal;
}

/** Something that the worker does when it is asked to. The payload holds ids and codes only. */
export type Task = (payload: unknown, work: WorkContext) => Promise<void>;
export type Tasks = Readonly<Record<string, Task>>;

/** Something that the worker does every minute: bounded, repeatable, and safe beside another worker doing it. */
export type Tick = (work: WorkContext) => Promise<void>;
export type Schedule = Readonly<Record<string, Tick>>;
