import type { EntityManager } from '@mikro-orm/postgresql';
import type { AbuseContactRow, AbuseContactTables } from './abuse-contacts.tables.js';

/** Reads a contact that must exist; throws if it does not. */
export const contactById = (em: EntityManager, id: string): Promise<AbuseContactRow> =>
  em
    .getKysely<AbuseContactTables>()
    .selectFrom('abuse_contact')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
