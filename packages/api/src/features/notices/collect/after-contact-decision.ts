import type { AfterContactDecision } from '../../abuse-contacts/index.js';
import { resumeNotices } from './resume-notices.js';
import { emptyWaitingNotices, releaseWaitingNotices } from './waiting-notices.js';

/**
 * An approved contact may be written to: what waited for it leaves at its time, and what found no contact looks again.
 * A rejected one may not: what waited for it looks for another.
 */
export const afterContactDecision: AfterContactDecision = {
  approved: async (em, context, contactId) => {
    await releaseWaitingNotices(em, context, contactId);
    await resumeNotices(em, context);
  },
  rejected: emptyWaitingNotices,
};
