import { iccamWorkListLimit, mayClaimInIccam } from '@meldpunt/domain';
import type { Attempt } from '../../hand-overs/index.js';
import type { IccamFailure } from '../client/iccam-failure.js';
import { mayHaveSucceeded } from '../earlier-attempts.js';
import { againstTheRules, failedBy } from '../outcomes.js';
import type { AnnouncementContext } from './announcement-context.js';
import { updateItem } from './note-on-item.js';

/** Our reference for an item: that of its case plus the ICCAM id, because a case may have several items. */
export const claimReference = (caseReference: string, contentId: number): string =>
  `${caseReference}-${contentId}`;

/**
 * Claims an item by writing our reference. An orphan is assigned to our country first. Idempotent: a returned item
 * keeps the reference it has.
 */
export async function claimItem(announcement: AnnouncementContext): Promise<Attempt> {
  const { client, context, own, item } = announcement;
  const { contentId, isOrphan } = own.item;
  const { home } = context.rulebook;
  if (isOrphan && item.assignedCountry !== home) {
    const taken = await client.assignCountry(contentId, home);
    if (!taken.ok) return failedBy(taken.error);
  }
  const asAssigned = isOrphan ? { ...item, assignedCountry: home } : item;
  if (!mayClaimInIccam(asAssigned, home).ok) return againstTheRules;
  const reference = own.item.reference ?? claimReference(own.caseReference, contentId);
  const claimed = await client.claim(contentId, reference);
  if (!claimed.ok && !(await wasClaimed(announcement, claimed.error))) return failedBy(claimed.error);
  return {
    outcome: 'CONFIRMED',
    proof: { contentId },
    effect: (em) => updateItem(em, own.item.id, { state: 'CLAIMED', assignedCountry: home, reference }),
  };
}

/**
 * Whether a claim that is refused now was accepted in an earlier attempt whose response was lost. Then the item is no
 * longer in the inbox. This is certain only if the whole list was read.
 */
async function wasClaimed(
  { client, handOver, context, content }: AnnouncementContext,
  failure: IccamFailure,
): Promise<boolean> {
  if (failure.cause !== 'NOT_ACCEPTED' || !(await mayHaveSucceeded(handOver, context))) return false;
  const since = new Date(content.countryAssignmentDate.getTime() - 1000);
  const inbox = await client.workList('no-reference', since);
  if (!inbox.ok) return false;
  const { contents, unreadable } = inbox.value;
  const isWhole = contents.length < iccamWorkListLimit && unreadable.length === 0;
  return isWhole && contents.every(({ contentId }) => contentId !== content.contentId);
}
