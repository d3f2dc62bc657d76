import type { EntityManager } from '@mikro-orm/postgresql';
import type { WorkItemKind } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import type { ActingContext } from '../../platform/work-context.js';
import type { WorkItemTables } from './open-work-item.js';

/** Escalates an open work item to a supervisor. An item that is already escalated is unchanged. */
export async function escalateWorkItem(
  em: EntityManager,
  { clock }: Pick<ActingContext, 'clock'>,
  kind: WorkItemKind,
  subjectKey: string,
): Promise<void> {
  await kysely<WorkItemTables>(em)
    .updateTable('work_item')
    .set({ escalatedAt: clock() })
    .where('kind', '=', kind)
    .where('subjectKey', '=', subjectKey)
    .where('settledAt', 'is', null)
    .where('escalatedAt', 'is', null)
    .execute();
}
