import type { EntityManager } from '@mikro-orm/postgresql';
import { kysely } from '../../platform/database/kysely.js';
import type { AbuseContact, AbuseContactTables } from './abuse-contact.entity.js';

/** A contact that is known to exist. */
export const contactById = (em: EntityManager, id: string): Promise<AbuseContact> =>
  kysely<AbuseContactTables>(em)
    .selectFrom('abuse_contact')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
