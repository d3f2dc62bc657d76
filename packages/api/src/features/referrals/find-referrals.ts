import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { kysely } from '../../platform/database/kysely.js';
import { ReferralEntity, type Referral, type ReferralTables } from './referral.entity.js';

/** Locks and returns a referral. Its case must be locked. Throws if it does not exist. */
export const lockedReferral = (em: EntityManager, id: string): Promise<Referral> =>
  em.findOneOrFail(ReferralEntity, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** Returns a referral without a lock. Throws if it does not exist. */
export const referralOf = (em: EntityManager, id: string): Promise<Referral> =>
  em.findOneOrFail(ReferralEntity, { id });

/** Locks and returns the referrals of an item, oldest first. The case must be locked. */
export const lockedReferralsOfItem = (
  em: EntityManager,
  contentItemId: string,
): Promise<readonly Referral[]> =>
  em.find(
    ReferralEntity,
    { contentItemId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { createdAt: 'asc', id: 'asc' } },
  );

/** Returns the references of the open referrals of an item. */
export async function openReferencesOfItem(
  em: EntityManager,
  contentItemId: string,
): Promise<readonly string[]> {
  const referrals = await em.find(
    ReferralEntity,
    { contentItemId, status: { $nin: ['COMPLETED', 'WITHDRAWN'] } },
    { orderBy: { reference: 'asc' } },
  );
  return referrals.map(({ reference }) => reference);
}

/** Returns the time of the first referral of an item; `null` if there is none. */
export async function firstHandedOverAt(em: EntityManager, contentItemId: string): Promise<Date | null> {
  const found = await kysely<ReferralTables>(em)
    .selectFrom('referral')
    .select(({ fn }) => fn.min('createdAt').as('at'))
    .where('contentItemId', '=', contentItemId)
    .executeTakeFirst();
  return found?.at ?? null;
}

/** Returns the referrals of these items, oldest first, in one statement. */
export const referralRowsOfItems = (
  em: EntityManager,
  contentItemIds: readonly string[],
): Promise<readonly Referral[]> =>
  kysely<ReferralTables>(em)
    .selectFrom('referral')
    .selectAll()
    .where('contentItemId', 'in', contentItemIds)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
