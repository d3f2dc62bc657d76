import type { EntityManager } from '@mikro-orm/postgresql';
import { caseAfterOpinions } from '@meldpunt/domain';
import type { SignedInContext } from '../../platform/context.js';
import {
  canGiveNoAwaitedOpinion,
  itemsOfCase,
  placeCase,
  type Case,
  type ContentItem,
} from '../cases/index.js';

/** Takes the case where its items stand now: to the second person, to a supervisor, or on with the review. */
export async function followOpinions(
  em: EntityManager,
  context: SignedInContext,
  found: Case,
  judged: ContentItem,
): Promise<void> {
  const others = (await itemsOfCase(em, found.id)).filter(({ id }) => id !== judged.id);
  const opinions = [judged, ...others].map((item) => item.opinions);
  const standing = caseAfterOpinions(found, opinions);
  placeCase(found, standing, context);
  if (standing.status === 'HELD' && standing.heldBecause.includes('OPINIONS_DISAGREE')) release(found);
}

/** Frees a case for another person when only opinions are awaited that the viewer cannot give. */
export async function releaseWhenDone(
  em: EntityManager,
  { viewer }: SignedInContext,
  found: Case,
): Promise<void> {
  if (found.status !== 'AWAITING_SECOND_OPINION') return;
  if (!(await canGiveNoAwaitedOpinion(em, found.id, viewer.id))) return;
  release(found);
  await em.flush();
}

function release(found: Case): void {
  found.assigneeId = null;
  found.leaseExpiresAt = null;
}
