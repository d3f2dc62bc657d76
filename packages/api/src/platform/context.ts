import type { EntityManager } from '@mikro-orm/postgresql';
import type { Language } from '@meldpunt/domain';
import type { Announce } from './announce.js';
import type { Clock } from './clock.js';
import type { Viewer } from './auth/viewer.js';
import type DataLoader from 'dataloader';
import type { CallerKey } from './http/caller-key.js';
import type { EnvelopeKeys } from './crypto/envelope-keys.port.js';
import type { SecurityLog } from './logging/security-log.js';
import type { Rulebook } from './rulebook.js';

/** Loads values by key. The number of statements must not depend on the number of keys. */
export type LoaderDefinition<Key, Value> = (
  keys: readonly Key[],
  context: RequestContext,
) => Promise<readonly Value[]>;

/** The loaders of one request. Each definition is instantiated once, on first use. */
export interface Loaders {
  use<Key, Value>(definition: LoaderDefinition<Key, Value>): DataLoader<Key, Value>;
  /** A value: at once if it was loaded ahead, otherwise a promise of it. */
  read<Value>(definition: LoaderDefinition<string, Value>, key: string): Value | Promise<Value>;
  /** Loads the values of these keys in one call. Returns them; afterwards `read` returns each at once. */
  loadAhead<Value>(
    definition: LoaderDefinition<string, Value>,
    keys: readonly string[],
  ): Promise<readonly Value[]>;
  /** Clears all loaded values, so that later reads query the database again. */
  forget(): void;
}

/** The resolvers of an API, by class. */
export type Resolvers = ReadonlyMap<unknown, object>;

/** The context of a use case. Each request has its own, with one forked unit of work and one set of loaders. */
export interface RequestContext {
  readonly em: EntityManager;
  /** Schemas contain only classes: fields are resolved by these objects. */
  readonly resolvers: Resolvers;
  readonly viewer: Viewer | null;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly keys: Keys;
  readonly rulebook: Rulebook;
  /** Whether this system runs in test mode: it reaches no real recipient and marks every message as a test. */
  readonly isTest: boolean;
  /** Called for every change that is audited. */
  readonly announce: Announce;
  readonly loaders: Loaders;
  /** The language that the request asks for; `null` if it names none that there is. */
  readonly language: Language | null;
  readonly requestId: string;
  /** Writes an event to the security log. */
  readonly noteSecurity: SecurityLog;
  /** Logs a fault that the response tells by a field of its data, not by `errors`. */
  readonly noteFault: (fault: unknown) => void;
  /** Keyed hashes of the caller's network address, for rate limits only; never stored, never logged. */
  readonly callerKey: CallerKey;
  /**
   * Lets reads see only the rows of the viewer's audience, until the returned function is called. Used while a query or a
   * subscription is executed, but not for a mutation: its rules need more rows than its caller may read. Apollo gives
   * resolvers a copy of the context, and loaders have the original, so both are changed: call it on the copy.
   */
  restrictRows(): Promise<() => void>;
  /**
   * Lets reads use a replica, with the same restriction, until the returned function is called. Returns `null` where none
   * is configured or none has everything that is committed.
   */
  useReplica(): Promise<(() => Promise<void>) | null>;
  /** Steps that run in order before the response is sent. If one fails, no part of the response is sent. */
  readonly beforeResponse: (() => Promise<void>)[];
}

/** The context of a field that needs a signed-in viewer. */
export interface SignedInContext extends RequestContext {
  readonly viewer: Viewer;
}

/** The keys of this system. */
export interface Keys {
  /** The key of hashes of receipts. */
  readonly receipt: Buffer;
  /** The key of derived tokens and pseudonyms. It also opens fields that were sealed before there were envelopes. */
  readonly data: Buffer;
  /** The master keys of sealed fields. */
  readonly envelopes: EnvelopeKeys;
}
