import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kysely } from '../database/kysely.js';

/** A job that runs after the transaction that enqueued it has committed. */
export interface JobRequest {
  readonly task: string;
  /** Ids and codes only: it is stored unencrypted. */
  readonly payload: Readonly<Record<string, string | number | boolean | null>>;
  /** Max one waiting job has this key; enqueueing again replaces it. */
  readonly key?: string;
  /** Jobs of one queue run one after the other. Use few queues. */
  readonly queue?: string;
  /** When it is due, by the clock in the context of the change. */
  readonly runAt: Date;
  /** Lower numbers run first; default 0. */
  readonly priority?: number;
}

/** Enqueues a job in the transaction of the unit of work: both commit, or neither. */
export async function enqueue(em: EntityManager, job: JobRequest): Promise<void> {
  const { task, payload, key = null, queue = null, runAt, priority = 0 } = job;
  await sql`select graphile_worker.add_job(${task}::text, payload => ${JSON.stringify(payload)}::json,
    queue_name => ${queue}::text, run_at => ${runAt}::timestamptz, job_key => ${key}::text,
    priority => ${priority}::int, max_attempts => ${maxAttempts}::int)`.execute(kysely(em));
}

/** Enqueues many jobs with one statement. */
export async function enqueueAll(em: EntityManager, jobs: readonly JobRequest[]): Promise<void> {
  if (jobs.length === 0) return;
  const specs = jobs.map(({ task, payload, key = null, queue = null, runAt, priority = 0 }) => ({
    identifier: task,
    payload,
    queue_name: queue,
    run_at: runAt,
    job_key: key,
    priority,
  }));
  await sql`select graphile_worker.add_jobs((
    select array_agg((identifier, payload, queue_name, run_at, ${maxAttempts}::smallint, job_key, priority, null::text[])
      ::graphile_worker.job_spec)
    from json_to_recordset(${JSON.stringify(specs)}::json) as spec
      (identifier text, payload json, queue_name text, run_at timestamptz, job_key text, priority smallint)
  ))`.execute(kysely(em));
}

/** A failed job is caused by a fault of this software; it is retried for about two days. */
const maxAttempts = 20;
