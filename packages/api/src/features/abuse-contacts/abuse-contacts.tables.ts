import type { InferKyselyDB } from '@mikro-orm/sql';
import type { Selectable } from 'kysely';
import type { AbuseContactEntity, AbuseContactOverrideEntity } from './abuse-contact.entity.js';

/** Row types of this feature's tables. */
export type AbuseContactTables = InferKyselyDB<typeof AbuseContactEntity | typeof AbuseContactOverrideEntity>;
export type AbuseContactRow = Selectable<AbuseContactTables['abuse_contact']>;
