import type { Constructor, EntitySchema } from '@mikro-orm/postgresql';
import type { Migration } from '@mikro-orm/migrations';
import type { FastifyInstance } from 'fastify';
import type { DeadlineSources } from './deadline-sources.js';
import type { FieldRules } from './auth/rules.js';
import type { Schedule, Tasks } from './work-context.js';

/** What the app gives to the features that it puts together. */
export interface Composition {
  /** What resolvers need beyond the request. */
  readonly ports: unknown;
  /** What the worker's channels need. */
  readonly system: unknown;
  /** What the worker's schedule needs. */
  readonly ticks: unknown;
  /** What the worker's tasks need. */
  readonly work: unknown;
  /** What paths beside GraphQL need. */
  readonly http: unknown;
  readonly channel: unknown;
  readonly consequence: unknown;
}

/** Database views, by name, each with its columns. */
export type Views = Readonly<Record<string, readonly string[]>>;

/** A composition that nothing is known of: a feature states what it needs of it. */
interface Unknown extends Composition {
  readonly ports: never;
  readonly system: never;
  readonly ticks: never;
  readonly work: never;
  readonly http: never;
}

/**
 * What one feature adds to the system. Each feature exports one in its `feature.ts`; `app/features.ts` lists them, and
 * the app puts them together. It stands beside `index.ts`, so that a feature that uses another one does not load its
 * resolvers and makes no import cycle.
 */
export interface Feature<App extends Composition = Unknown> {
  readonly entities?: readonly EntitySchema[];
  /** Its database views that other features may read, by name, each with its columns. */
  readonly views?: Views;
  /** Changes of its tables, each named after the instant at which it was written. They are applied in that order. */
  readonly migrations?: readonly Constructor<Migration>[];
  /** What deadlines of its things depend on. Each kind of thing has one source in the system. */
  readonly deadlines?: Partial<DeadlineSources>;
  /** Who may ask for what, by type and field. A root field that no feature names is refused. */
  readonly permissions?: Readonly<Record<string, FieldRules>>;
  readonly resolvers?: (ports: App['ports']) => readonly object[];
  /** What a worker can be asked to do, by the name of the task. */
  readonly tasks?: (work: App['work']) => Tasks;
  /** What a worker does every minute. */
  readonly schedule?: (parts: App['ticks']) => Schedule;
  /** The ways to recipients, by the name of the channel. One that is absent is not configured. */
  readonly channels?: (system: App['system']) => Readonly<Record<string, App['channel']>>;
  /** What follows for the thing itself when the attempts of a hand-over stop. */
  readonly onStop?: App['consequence'];
  /** What follows for the thing itself when a person asks for another attempt. */
  readonly onRetry?: App['consequence'];
  /** Paths of the server beside GraphQL. */
  readonly routes?: (app: FastifyInstance, http: App['http']) => void | Promise<void>;
}
