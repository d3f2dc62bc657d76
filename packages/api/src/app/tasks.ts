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
  checkRemovalTask,
  compareLists,
  finishWithPartners,
  importInbox,
  readPartners,
  type SeenGone,
} from '../features/iccam/index.js';
import { noteStopped, prepareNoticeTask } from '../features/referrals/index.js';
import type { Schedule, Tasks } from '../platform/work-context.js';
import type { System } from './system.js';

/** Everything that a worker can be asked to do. */
export const createTasks = ({ notices }: System, channels: Channels): Tasks => ({
  [deliverTask]: deliverHandOvers(channels, noteStopped),
  [prepareNoticeTask]: notices === null ? () => Promise.resolve() : prepareNotice(notices),
  [followNoticeTask]: followNotice,
  [announceTask]: announceToIccam,
  [checkRemovalTask]: () => Promise.resolve(),
});

/** Everything that a worker does every minute. */
export const schedule = ({ iccam }: System, seenGone: SeenGone = noSightings): Schedule => ({
  sweepHandOvers,
  finishWithPartners: finishWithPartners(seenGone),
  ...(iccam === null
    ? {}
    : {
        importInbox: importInbox(iccam),
        readPartners: readPartners(iccam),
        compareLists: compareLists(iccam),
      }),
});

const noSightings: SeenGone = () => Promise.resolve([]);
