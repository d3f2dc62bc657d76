import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kysely } from '../database/kysely.js';
import { workerSession } from './worker-heartbeat.js';

/** The state of the workers and their jobs. */
export interface JobCounts {
  /** Number of workers with an active heartbeat on this database; with 0, nothing is sent. */
  readonly workers: number;
  /** The waiting time of the oldest due job that no worker has started; 0 if no job is due. */
  readonly longestWaitSeconds: number;
  /** Number of jobs that reached their maximum number of attempts; each has a work item. */
  readonly stoppedJobs: number;
}

/** Reads the state of the workers and their jobs, in one statement. */
export async function readJobCounts(em: EntityManager): Promise<JobCounts> {
  const { rows } = await sql<JobCounts>`
    select
      (select count(*)::int from pg_stat_activity
        where datname = current_database() and application_name = ${workerSession}) as workers,
      coalesce(extract(epoch from now() - min(run_at) filter (where attempts < max_attempts and run_at <= now())), 0)::int
        as "longestWaitSeconds",
      (count(*) filter (where attempts >= max_attempts))::int as "stoppedJobs"
    from graphile_worker.jobs where locked_at is null
  `.execute(kysely(em));
  const [counts] = rows;
  if (counts === undefined) throw new TypeError('a count returned no row');
  return counts;
}
