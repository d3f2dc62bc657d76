import type { Logger } from 'pino';
import type { RequestContext } from './context.js';

/** The context of a change, for every kind of actor: a signed-in person, an anonymous caller, or the system. */
export type ActingContext = Pick<
  RequestContext,
  'em' | 'viewer' | 'clock' | 'newId' | 'keys' | 'rulebook' | 'isTest' | 'loaders' | 'announce'
>;

/** The part of the context that an audit entry needs. */
export type Actor = Pick<ActingContext, 'viewer' | 'clock' | 'announce'>;

/** The context of a job: the system acts and nobody is signed in. Each job has its own, with one forked unit of work. */
export interface WorkContext extends ActingContext {
  readonly viewer: null;
  readonly logger: Logger;
  /** Aborts when the worker stops. */
  readonly signal: AbortSignal;
}

/** A task of the worker. The payload contains only ids and codes. */
export type Task = (payload: unknown, work: WorkContext) => Promise<void>;
export type Tasks = Readonly<Record<string, Task>>;

/** A scheduled task that runs every minute. It must be bounded, repeatable, and safe when several workers run it. */
export type Tick = (work: WorkContext) => Promise<void>;
export type Schedule = Readonly<Record<string, Tick>>;
