import type { EntityManager } from '@mikro-orm/postgresql';
import type { AbuseContactRow, AbuseContactTables } from './abuse-contacts.tables.js';

/** A contact that is known to exist. */
export const contactById = (em: EntityManager, id: string): Promise<AbuseContactRow> =>
  em
    .getKysely<AbuseContactTables>()
    .selectFrom('abuse_contact')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
