import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kysely } from './kysely.js';
import type { Clock } from '../clock.js';
import { StartUpError } from '../start-up-error.js';

/** The time of the database, as measured by this process. */
export interface DatabaseTime {
  /** The current time of the database; its error is at most the round-trip time of a query. */
  readonly clock: Clock;
  /** How far this machine's clock is ahead of the database's, in seconds; negative when it is behind. */
  readonly skewSeconds: () => number;
  readonly stop: () => void;
}

const samples = 3;
const followEveryMs = 10_000;

/**
 * Provides the time of the database. Due jobs, leases and deadlines are computed with it, so every process must use it.
 * Between two measurements the process uses its monotonic clock, so that a change of the machine's clock has no effect.
 * Throws a `StartUpError` if the machine's clock differs by more than `maxSkewSeconds`.
 */
export async function followDatabaseTime(orm: MikroORM, maxSkewSeconds: number): Promise<DatabaseTime> {
  let aheadMs = await measureAheadMs(orm);
  const now = (): number => Math.round(performance.now() + aheadMs);
  const skewMs = (): number => Date.now() - now();
  if (Math.abs(skewMs()) > maxSkewSeconds * 1000) throw tooFar(skewMs(), maxSkewSeconds);
  const timer = setInterval(() => {
    measureAheadMs(orm).then(
      (measured) => (aheadMs = measured),
      () => {},
    );
  }, followEveryMs);
  timer.unref();
  return {
    clock: () => new Date(now()),
    skewSeconds: () => Math.round(skewMs() / 100) / 10,
    stop: () => clearInterval(timer),
  };
}

/**
 * Measures how far the database's clock is ahead of the monotonic clock of this process. Of several measurements it
 * returns the one with the shortest round trip, which is the most exact.
 */
async function measureAheadMs(orm: MikroORM): Promise<number> {
  let best = { tripMs: Infinity, aheadMs: 0 };
  for (let sample = 0; sample < samples; sample += 1) {
    const before = performance.now();
    const { rows } = await sql<{ now: number }>`
      select extract(epoch from clock_timestamp())::float8 * 1000 as now
    `.execute(kysely(orm.em.fork()));
    const after = performance.now();
    const measured = { tripMs: after - before, aheadMs: Number(rows[0]?.now) - (before + after) / 2 };
    if (measured.tripMs < best.tripMs) best = measured;
  }
  return best.aheadMs;
}

const tooFar = (skewMs: number, maxSkewSeconds: number): StartUpError => {
  const seconds = Math.round(Math.abs(skewMs) / 1000);
  return new StartUpError(
    `The clock of this machine is ${seconds} seconds ${skewMs > 0 ? 'ahead of' : 'behind'} the database's, more than MAX_CLOCK_SKEW_SECONDS=${maxSkewSeconds} allows. Set both by NTP.`,
  );
};
