import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import type { Tick } from '../../platform/work-context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { openWorkItem, settleWorkItem } from './open-work-item.js';

const maxPerTick = 200;

/** Opens a work item for each job without attempts left. Closes it when the job no longer exists or is retried. */
export const followStoppedJobs: Tick = (work) =>
  inTransaction(work, async (em) => {
    for (const id of await stoppedWithoutWorkItem(em))
      await openWorkItem(em, work, { kind: 'JOB_STOPPED', subjectKey: id, urgent: false });
    for (const id of await workItemsOfOtherJobs(em)) await settleWorkItem(em, work, 'JOB_STOPPED', id);
  });

const isStopped = sql<boolean>`job.attempts >= job.max_attempts and job.locked_at is null`;

async function stoppedWithoutWorkItem(em: EntityManager): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select job.id::text as id from graphile_worker.jobs as job
    where ${isStopped} and not exists (
      select from work_item where kind = 'JOB_STOPPED' and subject_key = job.id::text and settled_at is null
    )
    order by job.id limit ${maxPerTick}
  `.execute(kysely(em));
  return rows.map(({ id }) => id);
}

async function workItemsOfOtherJobs(em: EntityManager): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select subject_key as id from work_item
    where kind = 'JOB_STOPPED' and settled_at is null and not exists (
      select from graphile_worker.jobs as job where job.id::text = subject_key and ${isStopped}
    )
    order by opened_at limit ${maxPerTick}
  `.execute(kysely(em));
  return rows.map(({ id }) => id);
}

/** Reschedules a stopped job for now with all its attempts. Returns whether there was such a job. */
export async function rescheduleJob(em: EntityManager, id: string): Promise<boolean> {
  const { rows } = await sql`
    select id from graphile_worker.reschedule_jobs(
      (select array_agg(job.id) from graphile_worker.jobs as job where job.id::text = ${id} and ${isStopped}),
      run_at => now(), attempts => 0)
  `.execute(kysely(em));
  return rows.length > 0;
}
