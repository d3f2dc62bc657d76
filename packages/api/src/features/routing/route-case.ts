import type { EntityManager } from '@mikro-orm/postgresql';
import {
  closeReasonsFor,
  route,
  routeOfCase,
  secondOpinionRequired,
  transitionCase,
  type CaseEvent,
  type CaseRoute,
  type Route,
} from '@meldpunt/domain';
import type { SignedInContext } from '../../platform/context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { transitionNotAllowed } from '../../platform/graphql/user-error.js';
import { dayOf } from '../../platform/rulebook.js';
import { AssessmentEntity } from '../assessments/index.js';
import { recordAudit } from '../audit/index.js';
import { ContentItemEntity, endCase, caseToChange, type Case, type ContentItem } from '../cases/index.js';
import { applyLegs } from '../referrals/index.js';
import { factsOf } from './close-case.js';
import type { RouteCaseInput } from './routing.inputs.js';
import { notAssessed } from './routing.results.js';

/**
 * Asks the rules who acts next on each item of a claimed case and makes the hand-overs, in one transaction: either
 * the decision stands with all its referrals, or nothing happened. What is held says why and stays visible.
 */
export const routeCase = ({ caseId, expectedVersion }: RouteCaseInput, context: SignedInContext) =>
  inTransaction(context, async (em) => {
    const change = await caseToChange(em, caseId, context, expectedVersion);
    if (!('found' in change)) return change;
    const { found } = change;
    const routable = transitionCase(found.status, 'ROUTE');
    if (!routable.ok) return transitionNotAllowed(routable.error.from, routable.error.allowed);
    const items = await em.find(ContentItemEntity, { caseId: found.id }, { orderBy: { position: 'asc' } });
    const unjudged = items.filter(({ opinions }) => opinions === 'NONE');
    if (unjudged.length > 0) return notAssessed(unjudged.map(({ id }) => id));
    for (const item of items) askSecondOpinion(item, context);
    const routes: Route[] = [];
    for (const item of items) routes.push(await routeItem(em, context, item));
    return moveCase(em, context, found, items, routeOfCase(routes));
  });

/** Hosting may have become known since the first opinion: asks for a second one where policy now does. */
function askSecondOpinion(item: ContentItem, { rulebook }: SignedInContext): void {
  if (item.opinions !== 'SINGLE' || item.classification === null || item.classification === undefined) return;
  const { classification, hostingCountries, hostingKind } = item;
  const facts = {
    classification,
    hostingCountry: item.hostingCountry ?? null,
    hostingCountries,
    hostingKind,
  };
  if (!secondOpinionRequired(facts, rulebook.secondOpinion, rulebook.home).required) return;
  item.opinions = 'AWAITING_SECOND';
  item.classification = null;
  item.decidingAssessmentId = null;
}

async function routeItem(em: EntityManager, context: SignedInContext, item: ContentItem): Promise<Route> {
  const deciding = item.decidingAssessmentId
    ? await em.findOneOrFail(AssessmentEntity, { id: item.decidingAssessmentId })
    : null;
  const { home, directory, routing: policy, jurisdiction } = context.rulebook;
  const on = dayOf(context.clock(), context.rulebook);
  const decided = route(
    {
      classification: item.classification ?? 'UNDETERMINED',
      hosting: {
        kind: item.hostingKind,
        country: item.hostingCountry ?? null,
        countries: item.hostingCountries,
        confidence: item.hostingConfidence,
      },
      immediateDanger: item.immediateDanger,
      needsLegalReview: deciding?.needsLegalReview ?? false,
      concernsPromotion: deciding?.concernsPromotion ?? false,
      ...opinionsOf(item),
    },
    { home, directory, policy, on },
  );
  item.route = {
    ...decided,
    decidedAt: context.clock().toISOString(),
    rulesVersion: jurisdiction.ruleSets.at(-1)?.version ?? '',
  };
  await applyLegs(em, context, item, decided, deciding?.id ?? null);
  return decided;
}

/** How the rules read where the opinions stand; a single opinion that nobody asked a second of is simply the verdict. */
function opinionsOf({ opinions }: ContentItem): { opinions?: 'AGREED' | 'AWAITING_SECOND' | 'DISAGREED' } {
  if (opinions === 'AWAITING_SECOND' || opinions === 'DISAGREED') return { opinions };
  return opinions === 'SINGLE' || opinions === 'NONE' ? {} : { opinions: 'AGREED' };
}

/**
 * Takes the case where its items go: to the second person, on hold, to its recipients, or to its end. Its hand-overs
 * are written by now, so a step that its lifecycle does not know is a fault that takes them back, not a refusal.
 */
async function moveCase(
  em: EntityManager,
  context: SignedInContext,
  found: Case,
  items: readonly ContentItem[],
  caseRoute: CaseRoute,
) {
  const { outcome, because } = caseRoute;
  if (outcome === 'CLOSED') {
    const reasons = closeReasonsFor(await factsOf(em, found));
    const reason = reasons.find((candidate) => because.includes(candidate)) ?? reasons[0];
    if (reason !== undefined) {
      const refused = await endCase(em, context, found, reason);
      if (refused !== null) throw new TypeError('a case that may be routed refuses to be closed');
      return { routed: found, caseRoute };
    }
  }
  const awaitsSecond = items.some(({ opinions }) => opinions === 'AWAITING_SECOND');
  const event: CaseEvent = awaitsSecond ? 'ASK_SECOND_OPINION' : outcome === 'ROUTED' ? 'ROUTE' : 'HOLD';
  const next = transitionCase(found.status, event);
  if (!next.ok) throw new TypeError(`a case that may be routed refuses ${event}`);
  found.status = next.value;
  found.heldBecause = found.status === 'HELD' ? [...because] : [];
  found.version += 1;
  if (found.status !== 'HELD') {
    found.assigneeId = null;
    found.leaseExpiresAt = null;
  }
  await em.flush();
  await recordAudit(em, context, {
    action: outcome === 'ROUTED' ? 'CASE_ROUTED' : 'CASE_HELD',
    subject: 'CASE',
    subjectId: found.id,
    caseId: found.id,
    details: { because },
  });
  return { routed: found, caseRoute };
}
