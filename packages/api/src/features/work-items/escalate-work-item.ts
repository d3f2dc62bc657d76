import type { EntityManager } from '@mikro-orm/postgresql';
import type { WorkItemKind } from '@meldpunt/domain';
import type { ActingContext } from '../../platform/work-context.js';
import type { WorkItemTables } from './open-work-item.js';

/** Escalates an open work item to a supervisor. An item that is already escalated is unchanged. */
export async function escalateWorkItem(
  em: EntityManager,
  { clock }: Pick<ActingContext, 'clock'>,
  kind: WorkItemKind,
  subjectKey: string,
): Promise<void> {
  await em
    .getKysely<WorkItemTables>()
    .updateTable('work_item')
    .set({ escalated_at: clock() })
    .where('kind', '=', kind)
    .where('subject_key', '=', subjectKey)
    .where('settled_at', 'is', null)
    .where('escalated_at', 'is', null)
    .execute();
}
