import type { EntityManager } from '@mikro-orm/postgresql';
import { isPoliceKind, type PoliceFeedEvent } from '@meldpunt/domain';
import type { ActingContext } from '../../platform/work-context.js';
import { recordHandOver } from '../hand-overs/index.js';
import type { WatchedItem } from './watched-items.js';

/** Queues a message to police for each of their referrals about the item, with the new state of the content. */
export async function notifyPoliceOfRemoval(
  em: EntityManager,
  context: Pick<ActingContext, 'clock' | 'newId' | 'isTest'>,
  { id: contentItemId, referrals }: Pick<WatchedItem, 'id' | 'referrals'>,
  event: Extract<PoliceFeedEvent, 'REMOVAL' | 'REAPPEARED' | 'CONTENT_MOVED' | 'CLOAKED'>,
  occurrence: string,
): Promise<void> {
  const recipients = referrals.filter(({ kind, status }) => isPoliceKind(kind) && status !== 'WITHDRAWN');
  for (const { id, caseId, queueBand: band } of recipients)
    await recordHandOver(em, context, {
      channel: 'POLICE_FEED',
      recipient: 'POLICE',
      event,
      eventKey: `POLICE_FEED ${id} ${event} ${occurrence}`,
      subjectId: id,
      caseId,
      referralId: id,
      urgent: band === 0,
      payload: { contentItemId },
    });
}
