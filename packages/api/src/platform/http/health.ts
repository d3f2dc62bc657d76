import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { kysely } from '../database/kysely.js';
import { workerSession } from '../jobs/worker-heartbeat.js';

/** The response of `/health`. */
interface Health {
  readonly database: 'up' | 'down';
  /** Number of workers with an active heartbeat on this database; with 0, nothing is sent. */
  readonly workers: number;
  /** The waiting time of the oldest due job that no worker has started; 0 if no job is due. */
  readonly longestWaitSeconds: number;
  /** Number of jobs that reached their maximum number of attempts; each has a work item. */
  readonly stoppedJobs: number;
  /** How far this machine's clock is ahead of the database's; negative if it is behind. */
  readonly clockSkewSeconds: number;
  /** Whether the keys of the identity provider can be downloaded; while they cannot, nobody can sign in. */
  readonly identityProvider: 'up' | 'down' | 'unused';
}

const down: Health = {
  database: 'down',
  workers: 0,
  longestWaitSeconds: 0,
  stoppedJobs: 0,
  clockSkewSeconds: 0,
  identityProvider: 'unused',
};

/** Timeout of the database query. */
const timeoutMs = 5_000;

/**
 * Serves `/health` for monitoring; the status is 503 if the database does not respond. Without the identity provider the
 * status stays 200, because reports can still be submitted.
 */
export function serveHealth(
  app: FastifyInstance,
  orm: MikroORM,
  clockSkewSeconds = () => 0,
  isIdentityProviderUp?: () => Promise<boolean>,
): void {
  app.get('/health', async (_request, reply) => {
    const [found, identityProvider] = await Promise.all([
      withTimeout(countsOf(orm)).catch(() => null),
      stateOf(isIdentityProviderUp),
    ]);
    const health: Health =
      found === null
        ? { ...down, identityProvider }
        : { ...down, ...found, database: 'up', clockSkewSeconds: clockSkewSeconds(), identityProvider };
    return reply.code(health.database === 'up' ? 200 : 503).send(health);
  });
}

/** A provider that does not respond in this time counts as down, so that it does not delay the response. */
const providerTimeoutMs = 2_000;

async function stateOf(isUp?: () => Promise<boolean>): Promise<Health['identityProvider']> {
  if (isUp === undefined) return 'unused';
  return (await withTimeout(isUp(), providerTimeoutMs).catch(() => false)) ? 'up' : 'down';
}

async function withTimeout<Found>(found: Promise<Found>, maxMs = timeoutMs): Promise<Found> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error('no response in time')), maxMs);
  try {
    return await Promise.race([found, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

type Counts = Pick<Health, 'workers' | 'longestWaitSeconds' | 'stoppedJobs'>;

async function countsOf({ em }: MikroORM): Promise<Counts | undefined> {
  const { rows } = await sql<Counts>`
    select
      (select count(*)::int from pg_stat_activity
        where datname = current_database() and application_name = ${workerSession}) as workers,
      coalesce(extract(epoch from now() - min(run_at) filter (where attempts < max_attempts and run_at <= now())), 0)::int
        as "longestWaitSeconds",
      (count(*) filter (where attempts >= max_attempts))::int as "stoppedJobs"
    from graphile_worker.jobs where locked_at is null
  `.execute(kysely(em.fork()));
  return rows[0];
}
