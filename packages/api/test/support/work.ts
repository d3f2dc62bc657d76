import { workByClock, workContextOf, type WorkByClock } from '../../counterparts/work-by-clock.js';
import { createChannels } from '../../src/app/channels.js';
import { createTasks } from '../../src/app/tasks.js';
import { prepareNoticeTask } from '../../src/features/referrals/index.js';
import type { Tasks, Tick, WorkContext } from '../../src/platform/work-context.js';
import type { TestApi } from './api.js';

/** The context of a job, as the worker creates it. */
export const workContext = ({ system }: TestApi): WorkContext => workContextOf(system);

/** Runs all jobs that are due by the clock of the test. A failing job fails the test. */
export const workUntilIdle = (api: TestApi, work: WorkByClock = {}): Promise<number> =>
  workByClock(api.system, { ...work, tasks: work.tasks ?? tasksOf(api, work.channels) });

/** The tasks of the worker. Notices are not prepared in a test that configures no recipients. */
const tasksOf = (api: TestApi, channels: WorkByClock['channels'] = {}): Tasks => ({
  ...createTasks(api.system, { ...createChannels(api.system), ...channels }),
  ...(api.preparesNotices ? {} : { [prepareNoticeTask]: () => Promise.resolve() }),
});

/** Runs one piece of scheduled work once. */
export const runTick = (api: TestApi, tick: Tick): Promise<void> => tick(workContext(api));
