import type { EntityManager } from '@mikro-orm/postgresql';
import { isPoliceKind, type PoliceFeedEvent } from '@meldpunt/domain';
import type { ActingContext } from '../../platform/work-context.js';
import { recordHandOver } from '../hand-overs/index.js';
import type { WatchedItem } from './watched-items.js';

/** Tells police, of each referral about the item that stands with them, what has become of the content. */
export async function tellPoliceOfRemoval(
  em: EntityManager,
  context: Pick<ActingContext, 'clock' | 'newId' | 'isTest'>,
  { id: contentItemId, referrals }: Pick<WatchedItem, 'id' | 'referrals'>,
  event: Extract<PoliceFeedEvent, 'REMOVAL' | 'REAPPEARED' | 'CONTENT_MOVED' | 'CLOAKED'>,
  occurrence: string,
): Promise<void> {
  const told = referrals.filter(({ kind, status }) => isPoliceKind(kind) && status !== 'WITHDRAWN');
  for (const { id, caseId, queueBand: band } of told)
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
