import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { kysely } from '../database/kysely.js';
import { workerSession } from '../jobs/worker-heartbeat.js';

/** What `/health` says. */
interface Health {
  readonly database: 'up' | 'down';
  /** Workers with a live heartbeat on this database; without one, nothing is handed over. */
  readonly workers: number;
  /** How long the job has waited that is due longest and that no worker has taken; 0 when none is due. */
  readonly longestWaitSeconds: number;
  /** Jobs that used up their attempts; each has opened work. */
  readonly stoppedJobs: number;
  /** How far this machine's clock is ahead of the database's; negative when it is behind. */
  readonly clockSkewSeconds: number;
}

const down: Health = {
  database: 'down',
  workers: 0,
  longestWaitSeconds: 0,
  stoppedJobs: 0,
  clockSkewSeconds: 0,
};

/** A probe waits no longer than this for the database. */
const patienceMs = 5_000;

/** Serves `/health` to monitoring: 503 where the process cannot do its work. */
export function answerHealth(app: FastifyInstance, orm: MikroORM, clockSkewSeconds = () => 0): void {
  app.get('/health', async (_request, reply) => {
    const found = await withinPatience(countsOf(orm)).catch(() => null);
    const health: Health =
      found === null ? down : { ...down, ...found, database: 'up', clockSkewSeconds: clockSkewSeconds() };
    return reply.code(health.database === 'up' ? 200 : 503).send(health);
  });
}

async function withinPatience<Found>(found: Promise<Found>): Promise<Found> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error('the database does not respond')), patienceMs);
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
