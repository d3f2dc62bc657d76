import type { EntityManager } from '@mikro-orm/postgresql';
import { dueAt, type PoliceFeedEvent, type ReferralStatus } from '@meldpunt/domain';
import type { ActingContext } from '../../platform/work-context.js';
import { recordAudit } from '../audit/index.js';
import { makeHandOversUrgent, recordHandOver } from '../hand-overs/index.js';
import { ReferralEntity, type Referral } from './referral.entity.js';

/** The messages to police about an existing referral. */
export type PoliceNotification = Exclude<PoliceFeedEvent, 'REFERRAL'>;

type NotifyContext = Pick<ActingContext, 'clock' | 'newId' | 'isTest'>;

/**
 * Queues a message to police about one of their referrals, in the transaction of the change. `occurrence` identifies
 * the event, so the same event is sent once and another event of the same kind is sent again. The case must be locked.
 */
export async function notifyPolice(
  em: EntityManager,
  context: NotifyContext,
  { id, caseId, queueBand }: Pick<Referral, 'id' | 'caseId' | 'queueBand'>,
  notification: PoliceNotification,
  occurrence: string,
  payload: Readonly<Record<string, string>> = {},
): Promise<void> {
  await recordHandOver(em, context, {
    channel: 'POLICE_FEED',
    recipient: 'POLICE',
    event: notification,
    eventKey: `POLICE_FEED ${id} ${notification} ${occurrence}`,
    subjectId: id,
    caseId,
    referralId: id,
    urgent: queueBand === 0,
    payload,
  });
}

/** The statuses in which police have a referral or will get it. Messages wait until they have it. */
const withPolice: readonly ReferralStatus[] = ['READY', 'SENT', 'ACKNOWLEDGED', 'COMPLETED'];

/** Queues a message to police on each of their referrals about a content item. The case must be locked. */
export async function notifyPoliceOfItem(
  em: EntityManager,
  context: NotifyContext,
  contentItemId: string,
  notification: PoliceNotification,
  occurrence: string,
): Promise<void> {
  for (const referral of await referralsToPolice(em, contentItemId, withPolice))
    await notifyPolice(em, context, referral, notification, occurrence);
}

/**
 * Makes existing police referrals urgent after danger was found on the item, and informs police. The new deadline is
 * that of an urgent referral from now, or the old one if it is earlier. The case must be locked.
 */
export async function addDanger(
  em: EntityManager,
  context: ActingContext,
  contentItemId: string,
  occurrence: string,
): Promise<void> {
  const known = await referralsToPolice(em, contentItemId, ['READY', 'SENT', 'ACKNOWLEDGED']);
  for (const referral of known.filter(({ queueBand }) => queueBand === 1)) {
    const due = dueAt(referral.kind, context.clock(), true, context.rulebook.deadlines);
    referral.queueBand = 0;
    if (due !== null && (!referral.dueAt || due < referral.dueAt)) referral.dueAt = due;
    referral.version += 1;
    await em.flush();
    await recordAudit(em, context, {
      action: 'REFERRAL_MADE_URGENT',
      subject: 'REFERRAL',
      subjectId: referral.id,
      caseId: referral.caseId,
      details: { kind: referral.kind },
    });
    await makeHandOversUrgent(em, referral.id);
    await notifyPolice(em, context, referral, 'DANGER_ADDED', occurrence);
  }
}

const referralsToPolice = (
  em: EntityManager,
  contentItemId: string,
  statuses: readonly ReferralStatus[],
): Promise<Referral[]> =>
  em.find(
    ReferralEntity,
    { contentItemId, kind: { $in: ['POLICE', 'POLICE_ABROAD'] }, status: { $in: [...statuses] } },
    { orderBy: { createdAt: 'asc', reference: 'asc' } },
  );
