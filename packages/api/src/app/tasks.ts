import {
  deliverHandOvers,
  deliverTask,
  sweepHandOvers,
  type Channels,
} from '../features/hand-overs/index.js';
import { followNotice, followNoticeTask, prepareNotice } from '../features/notices/index.js';
import {
  announceTask,
  announceToIccam,
  compareLists,
  finishWithPartners,
  importInbox,
  tickKeepingWait,
  readPartners,
} from '../features/iccam/index.js';
import { followClock, followClockTask, keepClocks } from '../features/deadlines/index.js';
import { seenGone } from '../features/reachability/index.js';
import { noteStopped, prepareNoticeTask, watchRemovalTask } from '../features/referrals/index.js';
import { checkRemoval, checkRemovalTask, scheduleChecks, watchRemoval } from '../features/removal/index.js';
import { followStoppedJobs } from '../features/work-items/index.js';
import type { Schedule, Tasks } from '../platform/work-context.js';
import type { System } from './system.js';

/** Everything that a worker can be asked to do. */
export const createTasks = (system: System, channels: Channels): Tasks => ({
  [deliverTask]: deliverHandOvers(channels, noteStopped),
  [prepareNoticeTask]: prepareNotice(system.notices),
  [followNoticeTask]: followNotice,
  [announceTask]: announceToIccam,
  [watchRemovalTask]: watchRemoval,
  [checkRemovalTask]: checkRemoval(system),
  [followClockTask]: followClock,
});

/** Everything that a worker does every minute. */
export const schedule = ({ iccam }: System): Schedule => ({
  sweepHandOvers,
  followStoppedJobs,
  scheduleChecks,
  keepClocks,
  finishWithPartners: finishWithPartners(seenGone),
  ...(iccam === null
    ? {}
    : {
        importInbox: tickKeepingWait(iccam, importInbox(iccam)),
        readPartners: tickKeepingWait(iccam, readPartners(iccam)),
        compareLists: tickKeepingWait(iccam, compareLists(iccam)),
      }),
});
