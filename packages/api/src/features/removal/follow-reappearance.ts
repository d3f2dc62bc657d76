import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActingContext } from '../../platform/work-context.js';
import { openNextCycle } from '../cases/index.js';
import { rerouteItem } from '../routing/index.js';
import { openWorkItem } from '../work-items/index.js';
import type { LockedItem } from './complete-removed-legs.js';

/**
 * Removed content is back: a closed case opens a linked cycle, an open one is handed over anew, and people are told at
 * once. An address that somebody has reported again meanwhile has its cycle already.
 */
export async function followReappearance(
  em: EntityManager,
  context: ActingContext,
  { case: found, item }: LockedItem,
): Promise<void> {
  const caseId = found.status === 'CLOSED' ? await openNextCycle(em, context, found, 'REAPPEARED') : found.id;
  if (found.status !== 'CLOSED') await rerouteItem(em, context, found, item);
  await openWorkItem(em, context, {
    kind: 'CONTENT_BACK',
    subjectKey: item.id,
    caseId,
    urgent: true,
  });
}
