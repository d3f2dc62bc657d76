import type { EntityManager } from '@mikro-orm/postgresql';
import { kysely } from '../../platform/database/kysely.js';
import { isId } from '../../platform/graphql/connection.js';
import type { RetentionTables } from './retention.entity.js';

/** Selects legal holds, each with its end. */
export const selectHolds = (em: EntityManager) =>
  kysely<RetentionTables>(em)
    .selectFrom('legal_hold')
    .leftJoin('legal_hold_end', 'legal_hold_end.holdId', 'legal_hold.id')
    .select([
      'legal_hold.id',
      'legal_hold.caseId',
      'legal_hold.reason',
      'legal_hold.reviewOn',
      'legal_hold.placedBy',
      'legal_hold.placedAt',
      'legal_hold_end.liftedBy',
      'legal_hold_end.liftedAt',
    ]);

export type HoldRow = NonNullable<Awaited<ReturnType<ReturnType<typeof selectHolds>['executeTakeFirst']>>>;

/** Returns a legal hold with its end; `null` if it does not exist. */
export const findHold = async (em: EntityManager, id: string): Promise<HoldRow | null> =>
  isId(id) ? ((await selectHolds(em).where('legal_hold.id', '=', id).executeTakeFirst()) ?? null) : null;
