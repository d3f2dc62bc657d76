import { iccamWorkListLimit, mayClaimInIccam } from '@meldpunt/domain';
import type { Attempt } from '../../hand-overs/index.js';
import type { IccamFailure } from '../client/iccam-failure.js';
import { mayHaveBeenDone } from '../earlier-attempts.js';
import { againstTheRules, failedBy } from '../outcomes.js';
import type { Telling } from './telling.js';
import { updateItem } from './note-on-item.js';

/** Our own reference of an item: of its case, and unique although a case may have several. */
export const claimReference = (caseReference: string, contentId: number): string =>
  `${caseReference}-${contentId}`;

/**
 * Takes an item by writing our reference, an orphan by assigning it to our country first. Writing it again changes
 * nothing: what came home keeps the one it has.
 */
export async function claim(telling: Telling): Promise<Attempt> {
  const { client, work, own, item } = telling;
  const { contentId, isOrphan } = own.item;
  const { home } = work.rulebook;
  if (isOrphan && item.assignedCountry !== home) {
    const taken = await client.assignCountry(contentId, home);
    if (!taken.ok) return failedBy(taken.error);
  }
  const asAssigned = isOrphan ? { ...item, assignedCountry: home } : item;
  if (!mayClaimInIccam(asAssigned, home).ok) return againstTheRules;
  const reference = own.item.reference ?? claimReference(own.caseReference, contentId);
  const claimed = await client.claim(contentId, reference);
  if (!claimed.ok && !(await wasClaimed(telling, claimed.error))) return failedBy(claimed.error);
  return {
    outcome: 'CONFIRMED',
    proof: { contentId },
    effect: (em) => updateItem(em, own.item.id, { state: 'CLAIMED', assignedCountry: home, reference }),
  };
}

/**
 * Whether a claim that is refused now was accepted before, in an attempt whose answer was lost: then the item is no
 * longer in the inbox. Only a list that is read to its end says so.
 */
async function wasClaimed(
  { client, handOver, work, content }: Telling,
  failure: IccamFailure,
): Promise<boolean> {
  if (failure.cause !== 'NOT_ACCEPTED' || !(await mayHaveBeenDone(handOver, work))) return false;
  const since = new Date(content.countryAssignmentDate.getTime() - 1000);
  const inbox = await client.workList('no-reference', since);
  if (!inbox.ok) return false;
  const { contents, unreadable } = inbox.value;
  const isWhole = contents.length < iccamWorkListLimit && unreadable.length === 0;
  return isWhole && contents.every(({ contentId }) => contentId !== content.contentId);
}
