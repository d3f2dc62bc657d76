import { sql } from 'kysely';
import { kysely } from '../src/platform/database/kysely.js';
import { createChannels } from '../src/app/channels.js';
import type { System } from '../src/app/system.js';
import { createTasks, schedule } from '../src/app/tasks.js';
import { workContextFactory } from '../src/app/work-context.js';
import type { Schedule, Tasks, WorkContext } from '../src/platform/work-context.js';

/** The parts of a worker; default the real ones. */
export interface WorkByClock {
  /** Channels that replace the real ones. */
  readonly channels?: Partial<ReturnType<typeof createChannels>>;
  readonly tasks?: Tasks;
  readonly schedule?: Schedule;
}

interface DueJob {
  readonly id: string;
  readonly task: string;
  readonly payload: unknown;
}

const endless = 100_000;

/** The context of a job, as the worker makes it. */
export const workContextOf = (system: System): WorkContext =>
  workContextFactory(system)(new AbortController().signal);

/**
 * Does what a worker would have done by now, by the clock of the system instead of the database's: every scheduled
 * piece of work once, then every job that is due, until none is. Returns how many there were; a job that fails is
 * thrown.
 */
export async function workByClock(system: System, work: WorkByClock = {}): Promise<number> {
  const tasks = work.tasks ?? createTasks(system, { ...createChannels(system), ...work.channels });
  for (const tick of Object.values(work.schedule ?? schedule(system))) await tick(workContextOf(system));
  for (let done = 0; done < endless; done += 1) {
    const job = await takeDue(system);
    if (job === null) return done;
    const task = tasks[job.task];
    if (task === undefined) throw new Error(`nobody does ${job.task}`);
    await task(job.payload, workContextOf(system));
  }
  throw new Error('the work never ends');
}

/** Removes the next due job from the queue and returns it; a failed job is therefore not retried. */
async function takeDue({ orm, clock }: System): Promise<DueJob | null> {
  const { rows } = await sql<DueJob>`
    with due as (
      select jobs.id, tasks.identifier as task, jobs.payload
      from graphile_worker._private_jobs as jobs
      join graphile_worker._private_tasks as tasks on tasks.id = jobs.task_id
      where jobs.run_at <= ${clock()} and jobs.locked_at is null and jobs.attempts < jobs.max_attempts
      order by jobs.priority, jobs.run_at, jobs.id
      limit 1
    ), taken as (delete from graphile_worker._private_jobs where id in (select id from due))
    select * from due
  `.execute(kysely(orm.em.fork()));
  return rows[0] ?? null;
}
