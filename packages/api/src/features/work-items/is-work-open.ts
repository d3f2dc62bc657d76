import type { EntityManager } from '@mikro-orm/postgresql';
import type { WorkItemKind } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import type { WorkItemTables } from './open-work-item.js';

const workAbout = (em: EntityManager, kind: WorkItemKind, subjectKey: string) =>
  kysely<WorkItemTables>(em)
    .selectFrom('work_item')
    .select('id')
    .where('kind', '=', kind)
    .where('subjectKey', '=', subjectKey);

/** Whether work of a kind is open about something. */
export const isWorkOpen = async (
  em: EntityManager,
  kind: WorkItemKind,
  subjectKey: string,
): Promise<boolean> =>
  (await workAbout(em, kind, subjectKey).where('settledAt', 'is', null).executeTakeFirst()) !== undefined;

/** Whether work of a kind is or was open about something. */
export const wasWorkOpened = async (
  em: EntityManager,
  kind: WorkItemKind,
  subjectKey: string,
): Promise<boolean> => (await workAbout(em, kind, subjectKey).executeTakeFirst()) !== undefined;
