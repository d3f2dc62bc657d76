import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Clock } from '../clock.js';
import { StartUpError } from '../start-up-error.js';

/** The database's time, followed from this machine. */
export interface DatabaseTime {
  /** The instant that it is by the database's clock, to within the way there and back. */
  readonly clock: Clock;
  /** How far this machine's clock is ahead of the database's, in seconds; negative when it is behind. */
  readonly skewSeconds: () => number;
  readonly stop: () => void;
}

const samples = 3;
const followEveryMs = 60_000;

/**
 * Follows the database's clock: jobs are due, leases end and deadlines are counted by that clock, so every process must
 * go by it. Refuses to start where this machine's clock is further away than `maxSkewSeconds`.
 */
export async function followDatabaseTime(orm: MikroORM, maxSkewSeconds: number): Promise<DatabaseTime> {
  let skewMs = await measureSkewMs(orm);
  if (Math.abs(skewMs) > maxSkewSeconds * 1000) throw tooFar(skewMs, maxSkewSeconds);
  const timer = setInterval(() => {
    measureSkewMs(orm).then(
      (measured) => (skewMs = measured),
      () => {},
    );
  }, followEveryMs);
  timer.unref();
  return {
    clock: () => new Date(Date.now() - Math.round(skewMs)),
    skewSeconds: () => Math.round(skewMs / 100) / 10,
    stop: () => clearInterval(timer),
  };
}

/** Of a few measurements the one with the shortest way there and back, which is the most exact. */
async function measureSkewMs(orm: MikroORM): Promise<number> {
  let best = { tripMs: Infinity, skewMs: 0 };
  for (let sample = 0; sample < samples; sample += 1) {
    const before = Date.now();
    const { rows } = await sql<{ now: number }>`
      select extract(epoch from clock_timestamp())::float8 * 1000 as now
    `.execute(orm.em.fork().getKysely());
    const after = Date.now();
    const measured = { tripMs: after - before, skewMs: (before + after) / 2 - Number(rows[0]?.now) };
    if (measured.tripMs < best.tripMs) best = measured;
  }
  return best.skewMs;
}

const tooFar = (skewMs: number, maxSkewSeconds: number): StartUpError => {
  const seconds = Math.round(Math.abs(skewMs) / 1000);
  return new StartUpError(
    `The clock of this machine is ${seconds} seconds ${skewMs > 0 ? 'ahead of' : 'behind'} the database's, more than MAX_CLOCK_SKEW_SECONDS=${maxSkewSeconds} allows. Set both by NTP.`,
  );
};
