import type { EntityManager } from '@mikro-orm/postgresql';
import { dueAt, type PoliceFeedEvent, type ReferralStatus } from '@meldpunt/domain';
import type { ActingContext } from '../../platform/work-context.js';
import { recordAudit } from '../audit/index.js';
import { recordHandOver } from '../hand-overs/index.js';
import { ReferralEntity, type Referral } from './referral.entity.js';

/** What police are told of a referral besides that it is there. */
export type PoliceNews = Exclude<PoliceFeedEvent, 'REFERRAL'>;

type Telling = Pick<ActingContext, 'clock' | 'newId' | 'isTest'>;

/**
 * Tells police something of a referral of theirs, in the transaction of the change it is about. `occurrence` names
 * this one event: the same is told once, another of the same kind again. The case must be locked.
 */
export async function tellPolice(
  em: EntityManager,
  context: Telling,
  { id, caseId, queueBand }: Pick<Referral, 'id' | 'caseId' | 'queueBand'>,
  news: PoliceNews,
  occurrence: string,
  payload: Readonly<Record<string, string>> = {},
): Promise<void> {
  await recordHandOver(em, context, {
    channel: 'POLICE_FEED',
    recipient: 'POLICE',
    event: news,
    eventKey: `POLICE_FEED ${id} ${news} ${occurrence}`,
    subjectId: id,
    caseId,
    referralId: id,
    urgent: queueBand === 0,
    payload,
  });
}

/** Where police have a referral, or are about to: the news of it waits until they do. */
const withPolice: readonly ReferralStatus[] = ['READY', 'SENT', 'ACKNOWLEDGED', 'COMPLETED'];

/** Tells police what became of a content item, on each referral of theirs about it. The case must be locked. */
export async function tellPoliceOfItem(
  em: EntityManager,
  context: Telling,
  contentItemId: string,
  news: PoliceNews,
  occurrence: string,
): Promise<void> {
  for (const referral of await referralsToPolice(em, contentItemId, withPolice))
    await tellPolice(em, context, referral, news, occurrence);
}

/**
 * Makes urgent what police already have on an item on which danger was found since, and tells them. They are due to
 * answer as soon as if it had been urgent from now on, or sooner. The case must be locked.
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
    await tellPolice(em, context, referral, 'DANGER_ADDED', occurrence);
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
