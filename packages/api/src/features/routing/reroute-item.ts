import type { EntityManager } from '@mikro-orm/postgresql';
import {
  isLeaseLive,
  reconcileLegs,
  routeOfCase,
  type HostMove,
  type ReferralKind,
  type Route,
} from '@meldpunt/domain';
import type { ActingContext } from '../../platform/work-context.js';
import { recordAudit } from '../audit/index.js';
import { itemsOfCase, type Case, type ContentItem } from '../cases/index.js';
import {
  applyLegs,
  endReferral,
  lockedReferralsOfItem,
  moveReferral,
  cancelReferralDelivery,
  type Referral,
} from '../referrals/index.js';
import { askSecondOpinion, decideRoute, moveCase } from './route-case.js';

/** The result of rerouting an item: referred, waiting for a person, or left to its current worker. */
export type Rerouted = 'ROUTED' | 'WAITS' | 'LEFT_ALONE';

/**
 * Routes an item of a routed case again because its content has moved or is back. Referrals at the old host end as
 * MOVED, unsent referrals are withdrawn, and the rules decide the new route. If they require a person, the case waits
 * and nothing is withdrawn meanwhile. The case must be locked.
 */
export async function rerouteItem(
  em: EntityManager,
  context: ActingContext,
  found: Case,
  item: ContentItem,
  move: HostMove = 'NONE',
): Promise<Rerouted> {
  const isWorkedOn =
    found.assigneeId !== null &&
    found.assigneeId !== undefined &&
    isLeaseLive(found.leaseExpiresAt ?? null, context.clock());
  if (found.status !== 'ROUTED' || isWorkedOn) return 'LEFT_ALONE';
  await askSecondOpinion(em, context, item);
  const { decided, assessmentId } = await decideRoute(em, context, item);
  if (decided.outcome === 'ROUTED') await endReferralsAtOldHost(em, context, found, item, decided, move);
  await applyLegs(em, context, item, decided, assessmentId);
  const items = await itemsOfCase(em, found.id);
  const routes = items.flatMap((each) => (each.id === item.id ? [decided] : (each.route ?? [])));
  if (found.status === 'ROUTED') await moveCase(em, context, found, items, routeOfCase(routes));
  return found.status === 'ROUTED' ? 'ROUTED' : 'WAITS';
}

/** The recipients that act at the hosting location. Their referrals end as MOVED when the content moves. */
const kindsAtHost: readonly ReferralKind[] = ['HOSTING_PROVIDER', 'INHOPE_HOTLINE', 'AUTHORITY'];

/** Ends the referrals at the old location of the content. */
async function endReferralsAtOldHost(
  em: EntityManager,
  context: ActingContext,
  found: Case,
  item: ContentItem,
  decided: Route,
  move: HostMove,
): Promise<void> {
  if (move === 'NONE') return;
  const referrals = await lockedReferralsOfItem(em, item.id);
  const known = referrals.map((referral) => ({ ...referral, country: referral.country ?? null, referral }));
  const { keep, overtaken } = reconcileLegs(known, decided.legs, decided.outcome);
  const left = [
    ...overtaken.filter(({ kind }) => kindsAtHost.includes(kind)),
    ...(move === 'OTHER_PROVIDER' ? keep.filter(({ kind }) => kind === 'HOSTING_PROVIDER') : []),
  ];
  for (const { referral } of left) await endReferralAtOldHost(em, context, found, referral);
}

const noEvidence = { providerAnswered: false, sights: [], watchSawOnline: false, isCloaked: false };

async function endReferralAtOldHost(
  em: EntityManager,
  context: ActingContext,
  found: Case,
  referral: Referral,
): Promise<void> {
  const asked = { referral, case: found };
  if (referral.status === 'SENT' || referral.status === 'ACKNOWLEDGED') {
    await endReferral(em, context, asked, { outcome: 'MOVED', evidence: noEvidence });
    return;
  }
  if (moveReferral(referral, 'WITHDRAW', context) !== null) return;
  await em.flush();
  await cancelReferralDelivery(em, context, referral, 'REFERRAL_WITHDRAWN');
  await recordAudit(em, context, {
    action: 'REFERRAL_WITHDRAWN',
    subject: 'REFERRAL',
    subjectId: referral.id,
    caseId: referral.caseId,
    details: { kind: referral.kind, country: referral.country ?? null },
  });
}
