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
import type { IccamContent } from '../client/iccam-responses.js';
import { acknowledgeByPartner, finishReferral } from '../finish-referral.js';
import type { IccamItemRow } from '../iccam-item.entity.js';
import { countryOf } from '../item-in-iccam.js';
import { lockReportedItem } from './locked-item.js';
import { nextReadingAt } from './next-reading-at.js';

/** The name of the task that checks whether content is still online. Defined in the feature `removal`. */
export const checkRemovalTask = 'checkRemoval';

/** An item as read from ICCAM, with its case and referral. */
interface Reading {
  readonly item: IccamItemRow;
  readonly content: IccamContent;
  readonly found: Case;
  readonly referral: Referral;
}

/**
 * Records the progress of another hotline on an item that we reported, and its consequences: the hotline has started,
 * has finished, considers it not illegal, or the item was assigned to another country.
 */
export const noteProgress = (row: IccamItemRow, content: IccamContent, context: WorkContext): Promise<void> =>
  inTransaction(context, async (em) => {
    const locked = await lockReportedItem(em, row);
    if (locked === null) return;
    const { item, found } = locked;
    const referral = await lockedReferral(em, item.referralId);
    await updateItem(em, item.id, { readAt: context.clock(), nextReadingAt: nextReadingAt(context) });
    await settleWorkItem(em, context, 'EXCHANGE_ITEM_UNREADABLE', item.id);
    const { classification } = await itemById(em, referral.contentItemId);
    const progress = readPartnerProgress(
      {
        classifications: content.assessments.map((assessment) => assessment.classification),
        actionTypes: content.actions.map(({ actionType }) => actionType),
      },
      classification ?? 'UNDETERMINED',
    );
    if (!progress.ok) {
      await openWorkItem(em, context, {
        ...about({ item, referral }),
        kind: 'EXCHANGE_CODE_UNKNOWN',
        cause: progress.error.code,
      });
      return;
    }
    const reading = { item, content, found, referral };
    await noteActions(em, context, reading, progress.value);
    if (progress.value.outcome === null && (await noteCountry(em, context, reading))) return;
    await noteOutcome(em, context, reading, progress.value);
  });

const about = ({ item, referral }: Pick<Reading, 'item' | 'referral'>) => ({
  subjectKey: item.id,
  caseId: referral.caseId,
  referralId: referral.id,
  urgent: referral.queueBand === 0,
});

/** Stores new actions and writes them to the audit trail of the case. */
async function noteActions(
  em: EntityManager,
  context: WorkContext,
  { item, content, referral }: Reading,
  { actions, hasBegun }: PartnerProgress,
): Promise<void> {
  const news: string[] = [];
  for (const action of actions) {
    const at = content.actions.find(
      ({ actionType }) => actionType === iccamAction.codeOf(action),
    )?.actionDate;
    const done = { action, origin: 'PARTNER', at: at ?? context.clock() } as const;
    if (await noteAction(em, context, item.id, done)) news.push(action);
  }
  if (hasBegun) await acknowledgeByPartner(em, context, referral);
  if (news.length === 0) return;
  await recordAudit(em, context, {
    action: 'ICCAM_PROGRESS',
    subject: 'REFERRAL',
    subjectId: referral.id,
    caseId: referral.caseId,
    details: { actions: news },
  });
}

/**
 * Handles an assignment to another country. If that country has a hotline, it continues with the same item and we go on
 * reading it. If the item is assigned to our country, we have it. If the country has no hotline, nobody works on it. In
 * the last two cases the referral is completed and a work item is opened. Returns whether that happened.
 */
async function noteCountry(em: EntityManager, context: WorkContext, reading: Reading): Promise<boolean> {
  const { item, content, found, referral } = reading;
  const country = countryOf(content.assignedCountryCode);
  const assigned = { assignedCountry: country, assignedAt: content.countryAssignmentDate };
  await updateItem(em, item.id, assigned);
  if (country === item.assignedCountry) return false;
  const { home, directory, routing } = context.rulebook;
  const on = dayOf(context.clock(), context.rulebook);
  const hasHotline =
    country !== null && membershipOf(directory, country, on, routing.membership).status === 'MEMBER';
  const isHome = country !== null && actingCountryOf(country, context.clock(), context.rulebook) === home;
  await recordAudit(em, context, {
    action: 'ICCAM_PROGRESS',
    subject: 'REFERRAL',
    subjectId: referral.id,
    caseId: referral.caseId,
    details: { assignedCountry: country },
  });
  if (hasHotline && !isHome) return false;
  await updateItem(em, item.id, { state: isHome ? 'CLAIMED' : 'MOVED_ON' });
  await finishReferral(em, context, found, referral, 'MOVED');
  await openWorkItem(em, context, { ...about(reading), kind: 'CONTENT_MOVED', cause: 'CONTENT_MOVED' });
  return true;
}

/** Applies the final outcome. "Removed" and "unavailable" first need an observation that the content is gone. */
async function noteOutcome(
  em: EntityManager,
  context: WorkContext,
  reading: Reading,
  { outcome, contradictsUs }: PartnerProgress,
): Promise<void> {
  const { found, referral } = reading;
  if (contradictsUs) await openWorkItem(em, context, { ...about(reading), kind: 'PARTNER_DISAGREES' });
  if (outcome === 'REFUSED') await finishReferral(em, context, found, referral, 'REFUSED');
  if (outcome === 'REMOVED' || outcome === 'UNAVAILABLE')
    await enqueue(em, {
      task: checkRemovalTask,
      payload: { contentItemId: referral.contentItemId, isAsked: true },
      key: `${checkRemovalTask} ${referral.contentItemId}`,
      runAt: context.clock(),
    });
}
