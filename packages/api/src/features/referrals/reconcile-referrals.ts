import type { EntityManager } from '@mikro-orm/postgresql';
import {
  bestWordsIn,
  dueAt,
  initialReferralStatus,
  isPoliceKind,
  recipientOf,
  reconcileLegs,
  type Route,
  type RouteLeg,
} from '@meldpunt/domain';
import type { ActingContext } from '../../platform/work-context.js';
import { recordAudit } from '../audit/index.js';
import type { ContentItem } from '../cases/index.js';
import { settleWorkItem } from '../work-items/index.js';
import { dispatchReferral, cancelReferralDelivery } from './dispatch-referral.js';
import { ReferralEntity, type Referral } from './referral.entity.js';
import { watchItem } from './watch-item.js';
import { moveReferral } from './move-referral.js';
import { notifyPolice } from './notify-police.js';

/** The changes to the referrals of an item after routing. */
export interface Reconciled {
  readonly created: readonly Referral[];
  readonly withdrawn: readonly Referral[];
}

/**
 * Creates the referrals that a route requires and that are missing. Withdraws those that it no longer requires and
 * that were not sent. A referral that is still required and ready is queued again, because its notice may have been
 * set aside after a host change, and the host was now checked. The case must be locked. Referral, audit entry and
 * outbox message commit with the change of the caller.
 */
export async function applyLegs(
  em: EntityManager,
  context: ActingContext,
  item: ContentItem,
  route: Pick<Route, 'legs' | 'outcome'>,
  assessmentId: string | null,
): Promise<Reconciled> {
  const existing = await em.find(ReferralEntity, { contentItemId: item.id });
  const known = existing.map((referral) => ({ ...referral, country: referral.country ?? null, referral }));
  const { keep, create, withdraw, overtaken } = reconcileLegs(known, route.legs, route.outcome);
  const created = create.map((leg) => em.create(ReferralEntity, rowOf(leg, context, item, assessmentId)));
  const withdrawn = withdraw.map(({ referral }) => referral);
  const reached = overtaken.map(({ referral }) => referral);
  for (const referral of withdrawn) moveReferral(referral, 'WITHDRAW', context);
  em.persist(created);
  await em.flush();
  await recordAudit(
    em,
    context,
    ...created.map((referral) => eventOf('REFERRAL_CREATED', referral)),
    ...withdrawn.map((referral) => eventOf('REFERRAL_WITHDRAWN', referral)),
  );
  for (const referral of withdrawn) await cancelReferralDelivery(em, context, referral, 'REFERRAL_WITHDRAWN');
  await notifyPoliceOfChanges(em, context, withdrawn.filter(werePoliceInformed), 'WITHDRAWN', assessmentId);
  if (route.outcome !== 'HELD') await notifyPoliceOfChanges(em, context, reached, 'OVERTAKEN', assessmentId);
  for (const referral of created) await dispatchReferral(em, context, referral);
  if (route.outcome === 'ROUTED')
    await queueAgain(
      em,
      context,
      existing,
      keep.map(({ referral }) => referral),
    );
  if (created.length + withdrawn.length > 0) await watchItem(em, context, item.id);
  return { created, withdrawn };
}

/** Queues the kept referrals again, without effect if already queued. Closes the work item about a changed host. */
async function queueAgain(
  em: EntityManager,
  context: ActingContext,
  existing: readonly Referral[],
  kept: readonly Referral[],
): Promise<void> {
  for (const referral of kept) await dispatchReferral(em, context, referral);
  for (const { id, kind } of existing)
    if (kind === 'HOSTING_PROVIDER') await settleWorkItem(em, context, 'HOST_CHANGED', id);
}

/** Police were informed of a referral when it was sent, or confirmed it before. */
const werePoliceInformed = ({ sentAt, acknowledgedAt }: Referral): boolean =>
  Boolean(sentAt ?? acknowledgedAt);

/** Informs police about changes to their referrals, once for each decision behind them. */
async function notifyPoliceOfChanges(
  em: EntityManager,
  context: ActingContext,
  referrals: readonly Referral[],
  notification: 'WITHDRAWN' | 'OVERTAKEN',
  assessmentId: string | null,
): Promise<void> {
  for (const referral of referrals)
    if (isPoliceKind(referral.kind))
      await notifyPolice(em, context, referral, notification, assessmentId ?? `${referral.version}`);
}

const eventOf = (
  action: 'REFERRAL_CREATED' | 'REFERRAL_WITHDRAWN',
  { id, caseId, kind, country }: Referral,
) => ({
  action,
  subject: 'REFERRAL' as const,
  subjectId: id,
  caseId,
  details: { kind, country: country ?? null },
});

function rowOf(leg: RouteLeg, context: ActingContext, item: ContentItem, assessmentId: string | null) {
  const now = context.clock();
  return {
    id: context.newId(),
    caseId: item.caseId,
    contentItemId: item.id,
    assessmentId,
    kind: leg.kind,
    country: leg.country,
    recipient: recipientOf(
      leg,
      {
        policeUnit: bestWordsIn(context.rulebook.policeUnit, 'EN'),
        authority: context.rulebook.routing.atHome?.authority?.name ?? null,
        hostingProvider: item.hostingProvider ?? null,
      },
      'EN',
    ),
    gate: leg.gate,
    queueBand: item.immediateDanger ? (0 as const) : (1 as const),
    because: [...leg.because],
    status: initialReferralStatus(leg),
    version: 1,
    createdAt: now,
    dueAt: dueAt(leg.kind, now, item.immediateDanger, context.rulebook.deadlines),
  };
}
