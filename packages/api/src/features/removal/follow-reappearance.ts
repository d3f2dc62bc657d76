import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActingContext } from '../../platform/work-context.js';
import { openNextCycle } from '../cases/index.js';
import { rerouteItem } from '../routing/index.js';
import { openWorkItem } from '../work-items/index.js';
import type { LockedItem } from './complete-removed-legs.js';

/**
 * Removed content is online again. A closed case gets a linked new cycle. In an open case the item is referred again.
 * A work item is opened at once. If a new report has already opened a cycle, no other is opened.
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
