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
  recallReferral,
  type Referral,
} from '../referrals/index.js';
import { askSecondOpinion, decideRoute, moveCase } from './route-case.js';

/** What came of routing an item again: handed over, waiting for a person, or left to who works on it now. */
export type Rerouted = 'ROUTED' | 'WAITS' | 'LEFT_ALONE';

/**
 * Routes an item of a routed case again because the world has changed: it has moved, or is back. What asked somebody
 * at the old place ends as moved, what has not left is withdrawn, and the rules say who acts now. Where they want a
 * person, the case waits for one, and nothing is taken back meanwhile. The case must be locked.
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
  askSecondOpinion(item, context);
  const { decided, assessmentId } = await decideRoute(em, context, item);
  if (decided.outcome === 'ROUTED') await leaveOldPlace(em, context, found, item, decided, move);
  await applyLegs(em, context, item, decided, assessmentId);
  const items = await itemsOfCase(em, found.id);
  const routes = items.flatMap((each) => (each.id === item.id ? [decided] : (each.route ?? [])));
  if (found.status === 'ROUTED') await moveCase(em, context, found, items, routeOfCase(routes));
  return found.status === 'ROUTED' ? 'ROUTED' : 'WAITS';
}

/** Recipients who act where the content is: it ends as moved for them when it is no longer there. */
const asksAtPlace: readonly ReferralKind[] = ['HOSTING_PROVIDER', 'INHOPE_HOTLINE', 'AUTHORITY'];

/** Ends what was asked where the content no longer is. */
async function leaveOldPlace(
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
    ...overtaken.filter(({ kind }) => asksAtPlace.includes(kind)),
    ...(move === 'OTHER_PROVIDER' ? keep.filter(({ kind }) => kind === 'HOSTING_PROVIDER') : []),
  ];
  for (const { referral } of left) await leave(em, context, found, referral);
}

const nothingSeen = { providerAnswered: false, sights: [], watchSawOnline: false, isCloaked: false };

async function leave(
  em: EntityManager,
  context: ActingContext,
  found: Case,
  referral: Referral,
): Promise<void> {
  const asked = { referral, case: found };
  if (referral.status === 'SENT' || referral.status === 'ACKNOWLEDGED') {
    await endReferral(em, context, asked, { outcome: 'MOVED', evidence: nothingSeen });
    return;
  }
  if (moveReferral(referral, 'WITHDRAW', context) !== null) return;
  await em.flush();
  await recallReferral(em, context, referral, 'REFERRAL_WITHDRAWN');
  await recordAudit(em, context, {
    action: 'REFERRAL_WITHDRAWN',
    subject: 'REFERRAL',
    subjectId: referral.id,
    caseId: referral.caseId,
    details: { kind: referral.kind, country: referral.country ?? null },
  });
}
