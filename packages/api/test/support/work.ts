import { workByClock, workContextOf, type WorkByClock } from '../../counterparts/work-by-clock.js';
import type { WorkContext } from '../../src/platform/work-context.js';
import type { TestApi } from './api.js';

/** The context of a job, as the worker makes it. */
export const workContext = ({ system }: TestApi): WorkContext => workContextOf(system);

/** Does what a worker would have done by now, by the clock of the test. A job that fails fails the test. */
export const workUntilIdle = ({ system }: TestApi, work: WorkByClock = {}): Promise<number> =>
  workByClock(system, work);
