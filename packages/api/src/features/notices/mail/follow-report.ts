import type { EntityManager } from '@mikro-orm/postgresql';
import { bounceConsequences, nextNoticeAt, type BounceClass, type WorkItemKind } from '@meldpunt/domain';
import type { ActingContext } from '../../../platform/work-context.js';
import { expediteHandOver } from '../../hand-overs/index.js';
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
 * Handles a report that does not mark the contact as unreachable. An undelivered round is sent again, up to the
 * maximum of the policy. A work item is opened if the class requires it or the maximum is reached. The notice must be
 * locked.
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
  if (consequence.work !== null) await openReportWorkItem(em, context, notice, consequence.work, found);
  else if (tries >= undeliveredTries) await openReportWorkItem(em, context, notice, 'NOTICE_BOUNCED', found);
}

/**
 * Sends the round again at the time of the next repeat. If a person must fix something first, it is queued at once,
 * because a work item holds it back.
 */
async function sendAgain(
  em: EntityManager,
  context: ActingContext,
  notice: NoticeRow,
  found: BounceClass,
): Promise<void> {
  const now = context.clock();
  const urgent = notice.queueBand === 0;
  const times = { readyAt: now, lastSentAt: now, urgent };
  const at = needsFix(found) ? now : nextNoticeAt(times, context.rulebook.notices);
  await handOverRound(em, context, notice, notice.rounds + 1, at);
}

/** Whether a person must fix something first. The next round is held back until then and is sent directly after. */
const needsFix = (found: BounceClass): boolean => found === 'OWN_MAIL_REFUSED' || found === 'FORM_NEEDED';

/** Makes the next round due now if it is held back by a work item anyway. Call this before the notice is locked. */
export async function hurryNextRound(
  em: EntityManager,
  { clock }: Pick<ActingContext, 'clock'>,
  noticeId: string,
  { round, class: found }: ClassedReport,
): Promise<void> {
  if (needsFix(found)) await expediteHandOver(em, roundKey(noticeId, round + 1), clock());
}

/** Opens a work item. Refusals of the hotline's mail are grouped by contact. All others are grouped by notice. */
async function openReportWorkItem(
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
