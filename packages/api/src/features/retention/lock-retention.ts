import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';

/** Until the transaction ends, no other run erases anything and no legal hold is placed. */
export const lockRetention = async (em: EntityManager): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended('retention', 0))`.execute(kysely(em));
};
