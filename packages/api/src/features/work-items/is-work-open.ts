import type { EntityManager } from '@mikro-orm/postgresql';
import type { WorkItemKind } from '@meldpunt/domain';
import { sql } from 'kysely';
import type { WorkItemTables } from './open-work-item.js';

const workAbout = (em: EntityManager, kind: WorkItemKind, subjectKey: string) =>
  em
    .getKysely<WorkItemTables>()
    .selectFrom('work_item')
    .select('id')
    .where('kind', '=', kind)
    .where('subject_key', '=', subjectKey);

/** Whether work of a kind is open about something. */
export const isWorkOpen = async (
  em: EntityManager,
  kind: WorkItemKind,
  subjectKey: string,
): Promise<boolean> =>
  (await workAbout(em, kind, subjectKey).where('settled_at', 'is', null).executeTakeFirst()) !== undefined;

/** Whether work of a kind is or was open about something. */
export const wasWorkOpened = async (
  em: EntityManager,
  kind: WorkItemKind,
  subjectKey: string,
): Promise<boolean> => (await workAbout(em, kind, subjectKey).executeTakeFirst()) !== undefined;

/** Which of some things work of a kind is or was about; with `isOpen`, those that it is still open about. */
export async function subjectsOfWork(
  em: EntityManager,
  kind: WorkItemKind,
  subjectKeys: readonly string[],
  { isOpen }: { readonly isOpen: boolean },
): Promise<readonly string[]> {
  const rows = await em
    .getKysely<WorkItemTables>()
    .selectFrom('work_item')
    .select('subject_key')
    .where('kind', '=', kind)
    .where('subject_key', '=', sql<string>`any (${[...subjectKeys]}::text[])`)
    .$if(isOpen, (open) => open.where('settled_at', 'is', null))
    .execute();
  return rows.map(({ subject_key: key }) => key);
}
