import type { EntityManager } from '@mikro-orm/postgresql';
import type { WorkItemKind } from '@meldpunt/domain';
import type { WorkItemTables } from './open-work-item.js';

/** Whether work of a kind is open about something. */
export async function isWorkOpen(
  em: EntityManager,
  kind: WorkItemKind,
  subjectKey: string,
): Promise<boolean> {
  const open = await em
    .getKysely<WorkItemTables>()
    .selectFrom('work_item')
    .select('id')
    .where('kind', '=', kind)
    .where('subject_key', '=', subjectKey)
    .where('settled_at', 'is', null)
    .executeTakeFirst();
  return open !== undefined;
}
