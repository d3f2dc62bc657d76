import type { EntityManager } from '@mikro-orm/postgresql';
import { bounceConsequences, nextNoticeAt, type BounceClass, type WorkItemKind } from '@meldpunt/domain';
import type { ActingContext } from '../../../platform/work-context.js';
import { hurryHandOver } from '../../hand-overs/index.js';
import { openWorkItem } from '../../work-items/index.js';
import { noticeFacts } from '../send/notice-facts.js';
import type { NoticeRow } from '../notice.entity.js';
import { undeliveredRounds } from '../after-sending/undelivered-rounds.js';
import { handOverRound, roundKey } from '../collect/waiting-notices.js';

interface ClassedReport {
  readonly round: number;
  readonly class: BounceClass;
}

/**
 * What follows from a report that leaves the contact alive: a round that was not delivered is sent again up to the tries
 * of the policy, and work for a person is opened where the class asks for it or the tries are used up. The notice must
 * be locked.
 */
export async function followReport(
  em: EntityManager,
  context: ActingContext,
  notice: NoticeRow,
  { round, class: found }: ClassedReport,
): Promise<void> {
  const consequence = bounceConsequences[found];
  const tries = consequence.isUndelivered ? await undeliveredRounds(em, notice.id) : 0;
  const { undeliveredTries } = context.rulebook.notices;
  const isWaiting = notice.status === 'SENT' && round === notice.rounds;
  if (consequence.isUndelivered && isWaiting && tries <= undeliveredTries)
    await sendAgain(em, context, notice, found);
  if (consequence.work !== null) await openFor(em, context, notice, consequence.work, found);
  else if (tries >= undeliveredTries) await openFor(em, context, notice, 'NOTICE_BOUNCED', found);
}

/** At the time of a repetition; at once where a person must mend something first, for that holds it back. */
async function sendAgain(
  em: EntityManager,
  context: ActingContext,
  notice: NoticeRow,
  found: BounceClass,
): Promise<void> {
  const now = context.clock();
  const urgent = notice.queueBand === 0;
  const times = { readyAt: now, lastSentAt: now, urgent };
  const at = needsMending(found) ? now : nextNoticeAt(times, context.rulebook.notices);
  await handOverRound(em, context, notice, notice.rounds + 1, at);
}

/** A person mends something first; the next round is held back until then and leaves at once afterwards. */
const needsMending = (found: BounceClass): boolean => found === 'OWN_MAIL_REFUSED' || found === 'FORM_NEEDED';

/** Ends the wait of the round that follows, where that is held back anyway. Before the notice is locked. */
export async function hurryNextRound(
  em: EntityManager,
  { clock }: Pick<ActingContext, 'clock'>,
  noticeId: string,
  { round, class: found }: ClassedReport,
): Promise<void> {
  if (needsMending(found)) await hurryHandOver(em, roundKey(noticeId, round + 1), clock());
}

/** Refusals of our mail are one piece of work a contact, everything else is about its notice. */
async function openFor(
  em: EntityManager,
  context: ActingContext,
  notice: NoticeRow,
  kind: WorkItemKind,
  cause: BounceClass,
): Promise<void> {
  const [example] = await noticeFacts(em, notice.id);
  await openWorkItem(em, context, {
    kind,
    cause,
    subjectKey: cause === 'OWN_MAIL_REFUSED' ? notice.contactId : notice.id,
    caseId: example?.caseId ?? null,
    referralId: example?.referralId ?? null,
    urgent: notice.queueBand === 0,
  });
}
