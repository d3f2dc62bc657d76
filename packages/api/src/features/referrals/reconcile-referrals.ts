import type { EntityManager } from '@mikro-orm/postgresql';
import {
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
import { dispatchReferral, recallReferral } from './dispatch-referral.js';
import { ReferralEntity, type Referral } from './referral.entity.js';
import { watchItem } from './watch-item.js';
import { moveReferral } from './move-referral.js';
import { tellPolice } from './tell-police.js';

/** What happened to the hand-overs of an item when it was routed. */
export interface Reconciled {
  readonly created: readonly Referral[];
  readonly withdrawn: readonly Referral[];
}

/**
 * Makes the referrals that a route wants and that are not there yet, and withdraws those it no longer wants and
 * that have not gone out. What is still wanted and ready is sent on its way again: its notice may have been set aside
 * because the host had changed, and that has been looked at now. The case must be locked. Referral, audit entry and
 * hand-over commit with the caller's change.
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
  for (const referral of withdrawn) await recallReferral(em, context, referral, 'REFERRAL_WITHDRAWN');
  await tellOf(em, context, withdrawn.filter(wasTold), 'WITHDRAWN', assessmentId);
  if (route.outcome !== 'HELD') await tellOf(em, context, reached, 'OVERTAKEN', assessmentId);
  for (const referral of created) await dispatchReferral(em, context, referral);
  if (route.outcome === 'ROUTED')
    await sendAgain(
      em,
      context,
      existing,
      keep.map(({ referral }) => referral),
    );
  if (created.length + withdrawn.length > 0) await watchItem(em, context, item.id);
  return { created, withdrawn };
}

/** Sends what is kept on its way, which does nothing where it is; work about a host that had changed is done. */
async function sendAgain(
  em: EntityManager,
  context: ActingContext,
  existing: readonly Referral[],
  kept: readonly Referral[],
): Promise<void> {
  for (const referral of kept) await dispatchReferral(em, context, referral);
  for (const { id, kind } of existing)
    if (kind === 'HOSTING_PROVIDER') await settleWorkItem(em, context, 'HOST_CHANGED', id);
}

/** Police were told of a referral when it was sent, or saw it and confirmed it before. */
const wasTold = ({ sentAt, acknowledgedAt }: Referral): boolean => Boolean(sentAt ?? acknowledgedAt);

/** Tells police what became of those referrals that are theirs; once for each verdict that it came of. */
async function tellOf(
  em: EntityManager,
  context: ActingContext,
  referrals: readonly Referral[],
  news: 'WITHDRAWN' | 'OVERTAKEN',
  assessmentId: string | null,
): Promise<void> {
  for (const referral of referrals)
    if (isPoliceKind(referral.kind))
      await tellPolice(em, context, referral, news, assessmentId ?? `${referral.version}`);
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
        policeUnit: context.rulebook.policeUnit,
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
