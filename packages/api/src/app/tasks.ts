import {
  deliverHandOvers,
  deliverTask,
  sweepHandOvers,
  type Channels,
} from '../features/hand-overs/index.js';
import { noteStopped, prepareNoticeTask, watchRemovalTask } from '../features/referrals/index.js';
import { checkRemoval, checkRemovalTask, scheduleChecks, watchRemoval } from '../features/removal/index.js';
import type { Schedule, Tasks } from '../platform/work-context.js';
import type { System } from './system.js';

/** Everything that a worker can be asked to do. */
export const createTasks = (system: System, channels: Channels): Tasks => ({
  [deliverTask]: deliverHandOvers(channels, noteStopped),
  [prepareNoticeTask]: () => Promise.resolve(),
  [watchRemovalTask]: watchRemoval,
  [checkRemovalTask]: checkRemoval(system),
});

/** Everything that a worker does every minute. */
export const schedule = (_system: System): Schedule => ({ sweepHandOvers, scheduleChecks });
