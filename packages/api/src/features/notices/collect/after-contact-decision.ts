import type { AfterContactDecision } from '../../abuse-contacts/index.js';
import { resumeNotices } from './resume-notices.js';
import { emptyWaitingNotices, releaseWaitingNotices } from './waiting-notices.js';

/**
 * After approval, the notices that wait for the contact are sent at their time, and referrals without a contact search
 * again. After rejection, the referrals that wait for this contact search for another one.
 */
export const afterContactDecision: AfterContactDecision = {
  approved: async (em, context, contactId) => {
    await releaseWaitingNotices(em, context, contactId);
    await resumeNotices(em, context);
  },
  rejected: emptyWaitingNotices,
};
