import { dueInIccam } from '@meldpunt/domain';
import type { WorkContext } from '../../../platform/work-context.js';
import { openHandOversAbout, type Attempt, type HandOver } from '../../hand-overs/index.js';
import type { IccamClient } from '../client/iccam-client.js';
import type { IccamEvent } from '../iccam-events.js';
import { itemInIccam } from '../item-in-iccam.js';
import { calledOff, failedBy } from '../outcomes.js';
import { claimItem } from './claim-item.js';
import { completeDetails } from './complete-details.js';
import { ownItems } from './item-facts.js';
import { moveItem } from './move-item.js';
import { noteMovedOn } from './note-on-item.js';
import { sendAction } from './send-action.js';
import { sendAssessment } from './send-assessment.js';
import type { AnnouncementContext } from './announcement-context.js';

const senders: Readonly<
  Record<Exclude<IccamEvent, 'REPORT'>, (announcement: AnnouncementContext) => Promise<Attempt>>
> = {
  CLAIM: claimItem,
  DETAILS: completeDetails,
  ASSESSMENT: sendAssessment,
  ACTION: sendAction,
  MOVE: moveItem,
};

/** How long an event waits for an earlier, stopped event about the same item. */
const postponeMinutes = 60;

/** Sends one event about an item that is assigned to us, if it is still true and ICCAM's rules allow it. */
export async function deliverAnnouncement(
  client: IccamClient,
  handOver: HandOver,
  context: WorkContext,
): Promise<Attempt> {
  const event = handOver.event as Exclude<IccamEvent, 'REPORT'>;
  const [own] = await ownItems(context.em, context, { itemId: handOver.subjectId });
  if (own === undefined) return calledOff('NO_LONGER_TRUE');
  if (await waitsForEarlier(handOver, context))
    return { outcome: 'POSTPONED', until: new Date(context.clock().getTime() + postponeMinutes * 60_000) };
  const content = await client.content(own.item.contentId);
  if (!content.ok) return failedBy(content.error);
  const { home, exchange } = context.rulebook;
  const item = itemInIccam(content.value, own.item, home, context.clock());
  if (!item.ok) return { outcome: 'FAILED', failure: { class: 'REFUSED', cause: 'ANSWER_NOT_UNDERSTOOD' } };
  const isElsewhere = content.value.assignedCountryCode !== home && !own.item.isOrphan;
  if (isElsewhere && event !== 'MOVE')
    return {
      ...calledOff('MOVED_ON'),
      effect: (em) => noteMovedOn(em, own.item.id, content.value),
    };
  const due = dueInIccam(own.facts, home, exchange);
  return senders[event]({ client, handOver, context, own, content: content.value, item: item.value, due });
}

/** Whether an earlier event about the item has stopped and waits for a person. Later events must not overtake it. */
async function waitsForEarlier({ subjectId, sequence }: HandOver, { em }: WorkContext): Promise<boolean> {
  const open = await openHandOversAbout(em, 'ICCAM', subjectId);
  return open.some(
    (one) => one.status === 'DEAD' && one.event !== 'DETAILS' && BigInt(one.sequence) < BigInt(sequence),
  );
}
