import type { EntityManager } from '@mikro-orm/postgresql';
import { caseAfterOpinions } from '@meldpunt/domain';
import type { SignedInContext } from '../../platform/context.js';
import {
  canGiveNoAwaitedOpinion,
  endClaim,
  itemsOfCase,
  setCaseStanding,
  type Case,
  type ContentItem,
} from '../cases/index.js';

/**
 * Updates the case status after an opinion: a second opinion is pending, a supervisor must decide, or the review
 * continues.
 */
export async function updateCaseAfterOpinion(
  em: EntityManager,
  context: SignedInContext,
  found: Case,
  judged: ContentItem,
): Promise<void> {
  const others = (await itemsOfCase(em, found.id)).filter(({ id }) => id !== judged.id);
  const opinions = [judged, ...others].map((item) => item.opinions);
  const standing = caseAfterOpinions(found, opinions);
  setCaseStanding(found, standing, context);
  if (standing.status === 'HELD' && standing.heldBecause.includes('OPINIONS_DISAGREE'))
    await endClaim(em, context, found);
}

/** Releases the case if the viewer can give none of the pending opinions. */
export async function releaseIfNothingToDo(
  em: EntityManager,
  context: SignedInContext,
  found: Case,
): Promise<void> {
  if (found.status !== 'AWAITING_SECOND_OPINION') return;
  if (!(await canGiveNoAwaitedOpinion(em, found.id, context.viewer.id))) return;
  await endClaim(em, context, found);
  await em.flush();
}
