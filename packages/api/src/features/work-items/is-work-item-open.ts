import type { EntityManager } from '@mikro-orm/postgresql';
import type { WorkItemKind } from '@meldpunt/domain';
import type { WorkItemTables } from './open-work-item.js';

const workItemsAbout = (em: EntityManager, kind: WorkItemKind, subjectKey: string) =>
  em
    .getKysely<WorkItemTables>()
    .selectFrom('work_item')
    .select('id')
    .where('kind', '=', kind)
    .where('subject_key', '=', subjectKey);

/** Whether a work item of this kind is open for the subject. */
export const isWorkItemOpen = async (
  em: EntityManager,
  kind: WorkItemKind,
  subjectKey: string,
): Promise<boolean> =>
  (await workItemsAbout(em, kind, subjectKey).where('settled_at', 'is', null).executeTakeFirst()) !==
  undefined;

/** Whether a work item of this kind is or was open for the subject. */
export const wasWorkItemOpened = async (
  em: EntityManager,
  kind: WorkItemKind,
  subjectKey: string,
): Promise<boolean> => (await workItemsAbout(em, kind, subjectKey).executeTakeFirst()) !== undefined;
