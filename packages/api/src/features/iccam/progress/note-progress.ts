import type { EntityManager } from '@mikro-orm/postgresql';
import { iccamAction, membershipOf, readPartnerProgress, type PartnerProgress } from '@meldpunt/domain';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import { enqueue } from '../../../platform/jobs/enqueue.js';
import { actingCountryOf, dayOf } from '../../../platform/rulebook.js';
import type { WorkContext } from '../../../platform/work-context.js';
import { recordAudit } from '../../audit/index.js';
import { itemById, type Case } from '../../cases/index.js';
import { lockedReferral, type Referral } from '../../referrals/index.js';
import { openWorkItem, settleWorkItem } from '../../work-items/index.js';
import { noteAction, updateItem } from '../announce/note-on-item.js';
import type { IccamContent } from '../client/iccam-answers.js';
import { acknowledgeByPartner, finishReferral } from '../finish-referral.js';
import type { IccamItemRow } from '../iccam.tables.js';
import { countryOf } from '../item-in-iccam.js';
import { lockReportedItem } from './locked-item.js';
import { nextReadingAt } from './next-reading-at.js';

/** The task that looks whether an address is still there; it is the removal watch's. */
export const checkRemovalTask = 'checkRemoval';

/** What was read of one item, and what it concerns here. */
interface Reading {
  readonly item: IccamItemRow;
  readonly content: IccamContent;
  readonly found: Case;
  readonly referral: Referral;
}

/**
 * Notes how far another hotline is with an item of ours, and what follows here: it has it, it has ended it, it holds it
 * for not illegal, or somebody else has it now.
 */
export const noteProgress = (row: IccamItemRow, content: IccamContent, work: WorkContext): Promise<void> =>
  inTransaction(work, async (em) => {
    const locked = await lockReportedItem(em, row);
    if (locked === null) return;
    const { item, found } = locked;
    const referral = await lockedReferral(em, item.referral_id);
    await updateItem(em, item.id, { read_at: work.clock(), next_reading_at: nextReadingAt(work) });
    await settleWorkItem(em, work, 'EXCHANGE_ITEM_UNREADABLE', item.id);
    const { classification } = await itemById(em, referral.contentItemId);
    const progress = readPartnerProgress(
      {
        classifications: content.assessments.map((assessment) => assessment.classification),
        actionTypes: content.actions.map(({ actionType }) => actionType),
      },
      classification ?? 'UNDETERMINED',
    );
    if (!progress.ok) {
      await openWorkItem(em, work, {
        ...about({ item, referral }),
        kind: 'EXCHANGE_CODE_UNKNOWN',
        cause: progress.error.code,
      });
      return;
    }
    const reading = { item, content, found, referral };
    await noteActions(em, work, reading, progress.value);
    if (progress.value.outcome === null && (await noteCountry(em, work, reading))) return;
    await noteOutcome(em, work, reading, progress.value);
  });

const about = ({ item, referral }: Pick<Reading, 'item' | 'referral'>) => ({
  subjectKey: item.id,
  caseId: referral.caseId,
  referralId: referral.id,
  urgent: referral.queueBand === 0,
});

/** What is new of what it did, in the trail of the case. */
async function noteActions(
  em: EntityManager,
  work: WorkContext,
  { item, content, referral }: Reading,
  { actions, hasBegun }: PartnerProgress,
): Promise<void> {
  const news: string[] = [];
  for (const action of actions) {
    const at = content.actions.find(
      ({ actionType }) => actionType === iccamAction.codeOf(action),
    )?.actionDate;
    const done = { action, origin: 'PARTNER', at: at ?? work.clock() } as const;
    if (await noteAction(em, work, item.id, done)) news.push(action);
  }
  if (hasBegun) await acknowledgeByPartner(em, work, referral);
  if (news.length === 0) return;
  await recordAudit(em, work, {
    action: 'ICCAM_PROGRESS',
    subject: 'REFERRAL',
    subjectId: referral.id,
    caseId: referral.caseId,
    details: { actions: news },
  });
}

/**
 * Another country may have it now. One with a hotline carries on with the same item, and we go on reading it; come
 * home, it is ours; anywhere else nobody has it, and a person looks. Returns whether it has left.
 */
async function noteCountry(em: EntityManager, work: WorkContext, reading: Reading): Promise<boolean> {
  const { item, content, found, referral } = reading;
  const country = countryOf(content.assignedCountryCode);
  const assigned = { assigned_country: country, assigned_at: content.countryAssignmentDate };
  await updateItem(em, item.id, assigned);
  if (country === item.assigned_country) return false;
  const { home, directory, routing } = work.rulebook;
  const on = dayOf(work.clock(), work.rulebook);
  const hasHotline =
    country !== null && membershipOf(directory, country, on, routing.membership).status === 'MEMBER';
  const isHome = country !== null && actingCountryOf(country, work.clock(), work.rulebook) === home;
  await recordAudit(em, work, {
    action: 'ICCAM_PROGRESS',
    subject: 'REFERRAL',
    subjectId: referral.id,
    caseId: referral.caseId,
    details: { assignedCountry: country },
  });
  if (hasHotline && !isHome) return false;
  await updateItem(em, item.id, { state: isHome ? 'CLAIMED' : 'MOVED_ON' });
  await finishReferral(em, work, found, referral, 'MOVED');
  await openWorkItem(em, work, { ...about(reading), kind: 'CONTENT_MOVED', cause: 'CONTENT_MOVED' });
  return true;
}

/** What it came to. "Removed" and "unavailable" wait until it was seen that it is gone. */
async function noteOutcome(
  em: EntityManager,
  work: WorkContext,
  reading: Reading,
  { outcome, contradictsUs }: PartnerProgress,
): Promise<void> {
  const { found, referral } = reading;
  if (contradictsUs) await openWorkItem(em, work, { ...about(reading), kind: 'PARTNER_DISAGREES' });
  if (outcome === 'REFUSED') await finishReferral(em, work, found, referral, 'REFUSED');
  if (outcome === 'REMOVED' || outcome === 'UNAVAILABLE')
    await enqueue(em, {
      task: checkRemovalTask,
      payload: { contentItemId: referral.contentItemId, isAsked: true },
      key: `${checkRemovalTask} ${referral.contentItemId}`,
      runAt: work.clock(),
    });
}
