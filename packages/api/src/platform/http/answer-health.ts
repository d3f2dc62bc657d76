import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { workerSession } from '../jobs/lives.js';

interface Health {
  readonly database: 'up' | 'down';
  /** Workers that are alive on this database; without one, nothing is handed over. */
  readonly workers: number;
  /** How long the job has waited that is due longest and that nobody has taken; 0 when none waits. */
  readonly longestWaitSeconds: number;
}

const down: Health = { database: 'down', workers: 0, longestWaitSeconds: 0 };

/** Answers `/health`, for those who watch over the system: 503 only where the API itself cannot work. */
export function answerHealth(app: FastifyInstance, orm: MikroORM): void {
  app.get('/health', async (_request, reply) => {
    const health = await healthOf(orm).catch(() => down);
    return reply.code(health.database === 'up' ? 200 : 503).send(health);
  });
}

async function healthOf({ em }: MikroORM): Promise<Health> {
  const { rows } = await sql<Pick<Health, 'workers' | 'longestWaitSeconds'>>`
    select
      (select count(*)::int from pg_stat_activity
        where datname = current_database() and application_name = ${workerSession}) as workers,
      (select coalesce(greatest(0, extract(epoch from now() - min(run_at))), 0)::int
        from graphile_worker.jobs where locked_at is null) as "longestWaitSeconds"
  `.execute(em.fork().getKysely());
  return { ...down, ...rows[0], database: 'up' };
}
