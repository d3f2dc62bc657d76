import { dueInIccam } from '@meldpunt/domain';
import type { WorkContext } from '../../../platform/work-context.js';
import { openHandOversAbout, type Attempt, type HandOverRow } from '../../hand-overs/index.js';
import type { IccamClient } from '../client/iccam-client.js';
import type { IccamEvent } from '../iccam-events.js';
import { itemInIccam } from '../item-in-iccam.js';
import { calledOff, failedBy } from '../outcomes.js';
import { claim } from './claim.js';
import { completeDetails } from './complete-details.js';
import { ownItems } from './item-facts.js';
import { moveItem } from './move-item.js';
import { noteMovedOn } from './note-on-item.js';
import { tellAction } from './tell-action.js';
import { tellAssessment } from './tell-assessment.js';
import type { Telling } from './telling.js';

const tellings: Readonly<Record<Exclude<IccamEvent, 'REPORT'>, (telling: Telling) => Promise<Attempt>>> = {
  CLAIM: claim,
  DETAILS: completeDetails,
  ASSESSMENT: tellAssessment,
  ACTION: tellAction,
  MOVE: moveItem,
};

/** How long something waits for an earlier word about the same item that a person must look at. */
const patienceMinutes = 60;

/**
 * Tells the exchange one thing about an item that is ours, if it is still true and the rules of the exchange allow it.
 */
export async function deliverAnnouncement(
  client: IccamClient,
  handOver: HandOverRow,
  work: WorkContext,
): Promise<Attempt> {
  const event = handOver.event as Exclude<IccamEvent, 'REPORT'>;
  const [own] = await ownItems(work.em, work, { itemId: handOver.subject_id });
  if (own === undefined) return calledOff('NO_LONGER_TRUE');
  if (await waitsForEarlier(handOver, work))
    return { outcome: 'POSTPONED', until: new Date(work.clock().getTime() + patienceMinutes * 60_000) };
  const content = await client.content(own.item.content_id);
  if (!content.ok) return failedBy(content.error);
  const { home, exchange } = work.rulebook;
  const item = itemInIccam(content.value, own.item, home, work.clock());
  if (!item.ok) return { outcome: 'FAILED', failure: { class: 'REFUSED', cause: 'ANSWER_NOT_UNDERSTOOD' } };
  const isElsewhere = content.value.assignedCountryCode !== home && !own.item.is_orphan;
  if (isElsewhere && event !== 'MOVE')
    return {
      ...calledOff('MOVED_ON'),
      effect: (em) => noteMovedOn(em, own.item.id, content.value),
    };
  const due = dueInIccam(own.facts, home, exchange);
  return tellings[event]({ client, handOver, work, own, content: content.value, item: item.value, due });
}

/** Whether an earlier word about the item has stopped and waits for a person: what follows must not overtake it. */
async function waitsForEarlier({ subject_id, sequence }: HandOverRow, { em }: WorkContext): Promise<boolean> {
  const open = await openHandOversAbout(em, 'ICCAM', subject_id);
  return open.some(
    (one) => one.status === 'DEAD' && one.event !== 'DETAILS' && BigInt(one.sequence) < BigInt(sequence),
  );
}
