import type { Constructor, EntitySchema } from '@mikro-orm/postgresql';
import type { Migration } from '@mikro-orm/migrations';
import type { FastifyInstance } from 'fastify';
import type { DeadlineSources } from './deadline-sources.js';
import type { FieldRules } from './auth/rules.js';
import type { Figures } from './metrics/figures.js';
import type { LoadedFields } from './graphql/loaded-field.js';
import type { NodeSource } from './graphql/node.js';
import type { Schedule, Tasks } from './work-context.js';

/** The types of the parts that the app passes to its features. */
export interface Composition {
  /** What resolvers need in addition to the request. */
  readonly ports: unknown;
  /** What the worker's channels need. */
  readonly system: unknown;
  /** What the worker's schedule needs. */
  readonly ticks: unknown;
  /** What the worker's tasks need. */
  readonly work: unknown;
  /** What HTTP routes outside GraphQL need. */
  readonly http: unknown;
  readonly channel: unknown;
  readonly consequence: unknown;
}

/** Database views, by name, each with its columns. */
export type Views = Readonly<Record<string, readonly string[]>>;

/** A composition with unknown parts: each feature declares the parts that it needs. */
interface Unknown extends Composition {
  readonly ports: never;
  readonly system: never;
  readonly ticks: never;
  readonly work: never;
  readonly http: never;
}

/**
 * The parts that one feature adds to the system. Each feature exports one value from its `feature.ts`; `app/features.ts`
 * lists these values, and the app combines them. The value is not exported from `index.ts`, so that a feature can use
 * another one without loading its resolvers and without an import cycle.
 */
export interface Feature<App extends Composition = Unknown> {
  readonly entities?: readonly EntitySchema[];
  /** Its database views that other features may read, by name, each with its columns. */
  readonly views?: Views;
  /** Migrations of its tables. Each has a time stamp in its name; they are applied in that order. */
  readonly migrations?: readonly Constructor<Migration>[];
  /** Figures for operators, read from its tables. */
  readonly figures?: readonly Figures[];
  /** Functions that read the facts for deadlines of its subjects. Each kind of subject has exactly one. */
  readonly deadlines?: Partial<DeadlineSources>;
  /** Permissions by type and field. A root field without a rule in any feature is refused. */
  readonly permissions?: Readonly<Record<string, FieldRules>>;
  /** Its fields that queries load ahead, by type and field. */
  readonly loadedFields?: LoadedFields;
  /** The types of which `node` returns objects, by name. */
  readonly nodes?: Readonly<Record<string, NodeSource>>;
  readonly resolvers?: (ports: App['ports']) => readonly object[];
  /** Tasks that a worker can run, by name. */
  readonly tasks?: (work: App['work']) => Tasks;
  /** Tasks that a worker runs every minute. */
  readonly schedule?: (parts: App['ticks']) => Schedule;
  /** Ports to recipients, by the name of the channel. A missing channel is not configured. */
  readonly channels?: (system: App['system']) => Readonly<Record<string, App['channel']>>;
  /** Action of this feature when a hand-over stops after its last attempt. */
  readonly onStop?: App['consequence'];
  /** Action of this feature when a person retries a hand-over. */
  readonly onRetry?: App['consequence'];
  /** HTTP routes outside GraphQL. */
  readonly routes?: (app: FastifyInstance, http: App['http']) => void | Promise<void>;
}
