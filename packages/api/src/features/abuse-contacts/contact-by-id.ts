import type { EntityManager } from '@mikro-orm/postgresql';
import { kysely } from '../../platform/database/kysely.js';
import type { AbuseContact, AbuseContactTables } from './abuse-contact.entity.js';

/** Reads a contact that must exist; throws if it does not. */
export const contactById = (em: EntityManager, id: string): Promise<AbuseContact> =>
  kysely<AbuseContactTables>(em)
    .selectFrom('abuse_contact')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
