import type { EntityManager } from '@mikro-orm/postgresql';
import type { Announce } from './announce.js';
import type { Clock } from './clock.js';
import type { Viewer } from './auth/viewer.js';
import type DataLoader from 'dataloader';
import type { Rulebook } from './rulebook.js';

/** How to load many things at once by key, in as many statements for one key as for a hundred. */
export type LoaderDefinition<Key, Value> = (
  keys: readonly Key[],
  context: RequestContext,
) => Promise<readonly Value[]>;

/** The loaders of one request: each definition is built once, when first used. */
export interface Loaders {
  use<Key, Value>(definition: LoaderDefinition<Key, Value>): DataLoader<Key, Value>;
  /** Drops everything loaded so far; what is asked for next is loaded anew. */
  forget(): void;
}

/** What every use case may ask for. One per request: one forked unit of work, one set of loaders. */
export interface RequestContext {
  readonly em: EntityManager;
  readonly viewer: Viewer | null;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly keys: Keys;
  readonly rulebook: Rulebook;
  /** Whether this system reaches no real recipient, and marks what leaves as a test. */
  readonly isTest: boolean;
  /** Called for every change that is audited. */
  readonly announce: Announce;
  readonly loaders: Loaders;
  readonly requestId: string;
  /** A keyed hash of the caller's network address, for rate limits only; never stored, never logged. */
  readonly callerHash: string;
  /** Run before the answer leaves, in order. If one fails, nothing of the answer leaves. */
  readonly beforeResponse: (() => Promise<void>)[];
}

/** The context of a field that only signed-in viewers reach. */
export interface SignedInContext extends RequestContext {
  readonly viewer: Viewer;
}

/** Keys of the receipt hash and of sealed fields. */
export interface Keys {
  readonly receipt: Buffer;
  readonly data: Buffer;
}
