import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kysely } from '../database/kysely.js';

/** Makes all jobs that were due before an instant due at that instant. They keep their order. */
export async function reschedulePastJobs(em: EntityManager, now: Date): Promise<void> {
  await sql`select graphile_worker.reschedule_jobs(
    array(select id from graphile_worker.jobs where run_at < ${now}), run_at => ${now}::timestamptz
  )`.execute(kysely(em));
}
