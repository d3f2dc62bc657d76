import { PoliceFeedEvent } from '@meldpunt/domain';
import type { ChannelPort } from '../../hand-overs/index.js';
import { noteDelivery } from '../../referrals/index.js';
import { publishEntry } from './publish-entry.js';

/**
 * Publishes hand-overs to police as feed entries. The entry, the delivery status and the status of a new referral are
 * committed together. Police themselves confirm that they have read an entry.
 */
export const policeFeedChannel: ChannelPort = {
  deliver: (handOver, work) => {
    const { id, event, referralId, caseId, payload, isTest } = handOver;
    if (!isFeedEvent(event) || referralId === null || caseId === null)
      return Promise.resolve({
        outcome: 'FAILED',
        failure: { class: 'REFUSED', cause: 'AGAINST_THE_RULES' },
      });
    const { questionId } = payload;
    return Promise.resolve({
      outcome: 'CONFIRMED',
      proof: { entry: id },
      effect: async (em) => {
        await publishEntry(em, {
          handOverId: id,
          event,
          referralId,
          caseId,
          questionId: typeof questionId === 'string' ? questionId : null,
          isTest,
          at: work.clock(),
        });
        if (event === 'REFERRAL') await noteDelivery(em, work, referralId, 'SEND');
      },
    });
  },
};

const isFeedEvent = (event: string): event is PoliceFeedEvent => Object.hasOwn(PoliceFeedEvent, event);
