import { sql } from 'kysely';
import { createChannels } from '../../src/app/channels.js';
import { createTasks, schedule } from '../../src/app/tasks.js';
import { prepareNoticeTask } from '../../src/features/referrals/index.js';
import { workContextFactory } from '../../src/app/work-context.js';
import type { Channels } from '../../src/features/hand-overs/index.js';
import type { Schedule, Tasks, WorkContext } from '../../src/platform/work-context.js';
import type { TestApi } from './api.js';

/** What a worker of the test is made of; each part is the real one where it is not given. */
export interface TestWork {
  /** Channels that stand in for real ones. */
  readonly channels?: Partial<Channels>;
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
export const workContext = ({ system }: TestApi): WorkContext =>
  workContextFactory(system)(new AbortController().signal);

/**
 * Does what a worker would have done by now, by the clock of the test: every scheduled piece of work once, then every
 * job that is due, until none is. A job that fails fails the test.
 */
export async function workUntilIdle(api: TestApi, work: TestWork = {}): Promise<number> {
  const tasks = work.tasks ?? tasksOf(api, work.channels);
  for (const tick of Object.values(work.schedule ?? schedule(api.system))) await tick(workContext(api));
  for (let done = 0; done < endless; done += 1) {
    const job = await takeDue(api);
    if (job === null) return done;
    const task = tasks[job.task];
    if (task === undefined) throw new Error(`nobody does ${job.task}`);
    await task(job.payload, workContext(api));
  }
  throw new Error('the work never ends');
}

/** The worker's own tasks; notices stay unprepared in a test that does not say whom they go to. */
const tasksOf = (api: TestApi, channels: Partial<Channels> = {}): Tasks => ({
  ...createTasks(api.system, { ...createChannels(api.system), ...channels }),
  ...(api.preparesNotices ? {} : { [prepareNoticeTask]: () => Promise.resolve() }),
});

/** Takes the next job that is due; it is gone from the queue, so that a job that fails does not come back. */
async function takeDue(api: TestApi): Promise<DueJob | null> {
  const { rows } = await sql<DueJob>`
    with due as (
      select jobs.id, tasks.identifier as task, jobs.payload
      from graphile_worker._private_jobs as jobs
      join graphile_worker._private_tasks as tasks on tasks.id = jobs.task_id
      where jobs.run_at <= ${api.clock.now} and jobs.locked_at is null
      order by jobs.priority, jobs.run_at, jobs.id
      limit 1
    ), taken as (delete from graphile_worker._private_jobs where id in (select id from due))
    select * from due
  `.execute(api.database.orm.em.fork().getKysely());
  return rows[0] ?? null;
}
