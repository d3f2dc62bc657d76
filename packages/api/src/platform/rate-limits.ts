import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { CompiledQuery, sql } from 'kysely';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { kysely } from './database/kysely.js';

/** How often something may happen in a window of time. */
export interface Budget {
  readonly max: number;
  readonly windowSeconds: number;
}

/** What a counter says after it counted. */
export interface Count {
  /** How often it happened in the window; `max + 1` stands for every higher number. */
  readonly used: number;
  readonly secondsLeft: number;
}

/** Counts by key. A key is a keyed hash, never an address. */
export interface Counter {
  readonly add: (key: string, points?: number) => Promise<Count>;
  /** The seconds for which this process knows that the budget of the key is spent; 0 if it does not know. */
  readonly spentFor: (key: string) => number;
  /** The newest count of the key that this process knows, in the window that is open; 0 if it knows none. */
  readonly knownUse: (key: string) => number;
}

/** Makes the counter of a budget. Counters with one name share their counts. */
export type Counters = (name: string, budget: Budget) => Counter;

/** A limit per caller. */
export interface RateLimit {
  /** Counts one attempt. Returns 0 if it is allowed, otherwise the seconds to wait. */
  readonly secondsToWait: (callerHash: string) => Promise<number>;
}

type Limiter = RateLimiterMemory | RateLimiterPostgres;

/** Counters of this process only. */
export const localCounters: Counters = (name, { max, windowSeconds }) =>
  counterOf(new RateLimiterMemory({ keyPrefix: name, points: max, duration: windowSeconds }), max);

/**
 * Counters that all processes share, in an unlogged table. What a process knows to be spent costs no statement. While
 * the database does not respond, each process counts for itself.
 */
export function sharedCounters(orm: MikroORM): Counters {
  const storeClient = {
    query: ({ text, values }: { readonly text: string; readonly values: readonly unknown[] }) =>
      kysely(orm.em.fork()).executeQuery(CompiledQuery.raw(text, [...values])),
  };
  return (name, { max, windowSeconds }) => {
    const budget = { keyPrefix: name, points: max, duration: windowSeconds };
    return counterOf(
      new RateLimiterPostgres({
        ...budget,
        storeClient,
        storeType: 'client',
        tableName: 'rate_count',
        tableCreated: true,
        clearExpiredByTimeout: false,
        insuranceLimiter: new RateLimiterMemory(budget),
      }),
      max,
    );
  };
}

/** Deletes the counts of windows that have ended. */
export async function deleteExpiredCounts(em: EntityManager): Promise<void> {
  await sql`delete from rate_count where expire < ${Date.now()}`.execute(kysely(em));
}

/** A limit per caller and minute. Choose it high enough for many people with the same IP address. */
export function perMinute(points: number, counters: Counters = localCounters, name = 'limit'): RateLimit {
  return limitOf(counters(name, { max: points, windowSeconds: 60 }), points);
}

/** The limit that a counter with this maximum makes. */
export const limitOf = (counter: Counter, max: number): RateLimit => ({
  secondsToWait: async (callerHash) => {
    const { used, secondsLeft } = await counter.add(callerHash);
    return used <= max ? 0 : secondsLeft;
  },
});

const maxRemembered = 10_000;

function counterOf(limiter: Limiter, max: number): Counter {
  const known = new Map<string, { readonly used: number; readonly until: number }>();
  const knownUse = (key: string): number => {
    const found = known.get(key);
    return found !== undefined && found.until > Date.now() ? found.used : 0;
  };
  const spentFor = (key: string): number =>
    knownUse(key) > max ? secondsFor((known.get(key)?.until ?? 0) - Date.now()) : 0;
  return {
    spentFor,
    knownUse,
    add: async (key, points = 1) => {
      const spent = spentFor(key);
      if (spent > 0) return { used: max + 1, secondsLeft: spent };
      const [isOver, result] = await limiter.consume(key, points).then(
        (counted) => [false, counted] as const,
        (refused: unknown) => {
          if (refused instanceof RateLimiterRes) return [true, refused] as const;
          throw refused;
        },
      );
      const used = isOver ? max + 1 : result.consumedPoints;
      if (known.size >= maxRemembered) known.clear();
      known.set(key, { used, until: Date.now() + result.msBeforeNext });
      return { used, secondsLeft: Math.max(1, secondsFor(result.msBeforeNext)) };
    },
  };
}

const secondsFor = (ms: number): number => Math.max(0, Math.ceil(ms / 1000));
