import type { EntityManager } from '@mikro-orm/postgresql';
import {
  caseAfterRouting,
  closeReasonsFor,
  editionKnownOn,
  routeOfCase,
  standingWhenHosted,
  transitionCase,
  type CaseRoute,
  type Route,
} from '@meldpunt/domain';
import type { SignedInContext } from '../../platform/context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { transitionNotAllowed } from '../../platform/graphql/user-error.js';
import type { ActingContext } from '../../platform/work-context.js';
import { secondOpinionFacts } from '../assessments/index.js';
import { recordAudit } from '../audit/index.js';
import {
  caseToChange,
  endCase,
  endClaim,
  itemsOfCase,
  stepCase,
  type Case,
  type ContentItem,
} from '../cases/index.js';
import { applyLegs, closeFactsOf } from '../referrals/index.js';
import { settleWorkItem } from '../work-items/index.js';
import type { RouteCaseInput } from './routing.inputs.js';
import { evaluateRoute } from './evaluate-route.js';
import { missingAnswers } from './missing-answers.js';
import { answersMissing, notAssessed } from './routing.results.js';

/**
 * Routes each item of a claimed case by the rules and creates the referrals, in one transaction. A held item has
 * reasons and stays visible.
 */
export const routeCase = ({ caseId, expectedVersion }: RouteCaseInput, context: SignedInContext) =>
  inTransaction(context, async (em) => {
    const change = await caseToChange(em, caseId, context, expectedVersion);
    if (!('found' in change)) return change;
    const { found } = change;
    const routable = transitionCase(found.status, 'ROUTE');
    if (!routable.ok) return transitionNotAllowed(routable.error.from, routable.error.allowed);
    const items = await itemsOfCase(em, found.id);
    const unjudged = items.filter(({ opinions }) => opinions === 'NONE');
    if (unjudged.length > 0) return notAssessed(unjudged.map(({ id }) => id));
    for (const item of items) await askSecondOpinion(em, context, item);
    const missing = await missingAnswers(em, context, items);
    if (missing.length > 0) {
      em.clear();
      return answersMissing(missing);
    }
    const routes: Route[] = [];
    for (const item of items) routes.push(await routeItem(em, context, item));
    return moveCase(em, context, found, items, routeOfCase(routes));
  });

/**
 * Requests a second opinion if the policy now requires one. The host may have become known after the first opinion.
 */
export async function askSecondOpinion(
  em: EntityManager,
  context: ActingContext,
  item: ContentItem,
): Promise<void> {
  const { opinions, classification } = standingWhenHosted(
    { opinions: item.opinions, classification: item.classification ?? null },
    await secondOpinionFacts(em, context, item),
    context.rulebook.secondOpinion,
    context.rulebook.home,
  );
  item.opinions = opinions;
  item.classification = classification;
  if (classification === null) item.decidingAssessmentId = null;
}

async function routeItem(em: EntityManager, context: ActingContext, item: ContentItem): Promise<Route> {
  const { decided, assessmentId } = await decideRoute(em, context, item);
  await applyLegs(em, context, item, decided, assessmentId);
  if (decided.outcome !== 'HELD') await settleWorkItem(em, context, 'CONTENT_MOVED', item.id);
  return decided;
}

/** Returns the route of an item according to the rules, and stores it with the item. */
export async function decideRoute(
  em: EntityManager,
  context: Pick<ActingContext, 'clock' | 'rulebook'>,
  item: ContentItem,
): Promise<{ readonly decided: Route; readonly assessmentId: string | null }> {
  const { decided, deciding } = await evaluateRoute(em, context, item);
  item.route = {
    ...decided,
    decidedAt: context.clock().toISOString(),
    rulesVersion: editionKnownOn(context.rulebook.jurisdiction)?.version ?? '',
  };
  return { decided, assessmentId: deciding?.id ?? null };
}

/**
 * Moves the case according to the routes of its items: to the second assessor, on hold, to its recipients, or closed.
 * The referrals are already written. A transition that the lifecycle does not allow is therefore an error that rolls
 * back, not a refusal.
 */
export async function moveCase(
  em: EntityManager,
  context: ActingContext,
  found: Case,
  items: readonly ContentItem[],
  caseRoute: CaseRoute,
) {
  const { outcome, because } = caseRoute;
  const after = caseAfterRouting(caseRoute, {
    opinions: items.map(({ opinions }) => opinions),
    closeReasons: outcome === 'CLOSED' ? closeReasonsFor(await closeFactsOf(em, found)) : [],
  });
  if (after.event === 'CLOSE') {
    const refused = await endCase(em, context, found, after.reason);
    if (refused !== null) throw new TypeError('a routed case could not be closed');
    return { routed: found, caseRoute };
  }
  if (stepCase(found, after.event, context, because) !== null)
    throw new TypeError(`a routed case does not allow ${after.event}`);
  found.version += 1;
  if (found.status !== 'HELD') await endClaim(em, context, found);
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
