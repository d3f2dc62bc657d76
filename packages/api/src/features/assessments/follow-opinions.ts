import type { EntityManager } from '@mikro-orm/postgresql';
import { transitionCase, type CaseEvent } from '@meldpunt/domain';
import type { SignedInContext } from '../../platform/context.js';
import { canGiveNoAwaitedOpinion, ContentItemEntity, type Case, type ContentItem } from '../cases/index.js';

/** Takes the case where its items stand now: to the second person, to a supervisor, or on with the review. */
export async function followOpinions(em: EntityManager, found: Case, judged: ContentItem): Promise<void> {
  const others = await em.find(ContentItemEntity, { caseId: found.id, id: { $ne: judged.id } });
  const opinions = [judged, ...others].map((item) => item.opinions);
  if (opinions.includes('DISAGREED')) return step(found, ['CONCLUDE', 'HOLD'], ['OPINIONS_DISAGREE']);
  if (opinions.includes('NONE')) return;
  if (!opinions.includes('AWAITING_SECOND')) return step(found, ['CONCLUDE'], []);
  step(found, ['ASK_SECOND_OPINION'], []);
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

/** Follows those of the events that the case's status knows. */
function step(found: Case, events: readonly CaseEvent[], heldBecause: readonly string[]): void {
  for (const event of events) {
    const next = transitionCase(found.status, event);
    if (next.ok) found.status = next.value;
  }
  found.heldBecause = found.status === 'HELD' ? [...heldBecause] : [];
  if (found.status === 'HELD') release(found);
}

function release(found: Case): void {
  found.assigneeId = null;
  found.leaseExpiresAt = null;
}
