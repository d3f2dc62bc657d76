import type { EntityManager } from '@mikro-orm/postgresql';
import type { WorkItemKind } from '@meldpunt/domain';
import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import type { WorkItemTables } from './open-work-item.js';

const workItemsAbout = (em: EntityManager, kind: WorkItemKind, subjectKey: string) =>
  kysely<WorkItemTables>(em)
    .selectFrom('work_item')
    .select('id')
    .where('kind', '=', kind)
    .where('subjectKey', '=', subjectKey);

/** Whether a work item of this kind is open for the subject. */
export const isWorkItemOpen = async (
  em: EntityManager,
  kind: WorkItemKind,
  subjectKey: string,
): Promise<boolean> =>
  (await workItemsAbout(em, kind, subjectKey).where('settledAt', 'is', null).executeTakeFirst()) !==
  undefined;

/** Whether a work item of this kind is or was open for the subject. */
export const wasWorkItemOpened = async (
  em: EntityManager,
  kind: WorkItemKind,
  subjectKey: string,
): Promise<boolean> => (await workItemsAbout(em, kind, subjectKey).executeTakeFirst()) !== undefined;

/** Returns the subjects that have, or had, a work item of this kind; with `isOpen`, only those with an open one. */
export async function subjectsOfWork(
  em: EntityManager,
  kind: WorkItemKind,
  subjectKeys: readonly string[],
  { isOpen }: { readonly isOpen: boolean },
): Promise<readonly string[]> {
  const rows = await kysely<WorkItemTables>(em)
    .selectFrom('work_item')
    .select('subjectKey')
    .where('kind', '=', kind)
    .where('subjectKey', '=', sql<string>`any (${[...subjectKeys]}::text[])`)
    .$if(isOpen, (open) => open.where('settledAt', 'is', null))
    .execute();
  return rows.map(({ subjectKey: key }) => key);
}
