import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { kysely } from '../../platform/database/kysely.js';
import { ReferralEntity, type Referral, type ReferralTables } from './referral.entity.js';

/** A referral that is known to exist, locked; its case must be locked already. */
export const lockedReferral = (em: EntityManager, id: string): Promise<Referral> =>
  em.findOneOrFail(ReferralEntity, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** A referral that is known to exist, not locked. */
export const referralOf = (em: EntityManager, id: string): Promise<Referral> =>
  em.findOneOrFail(ReferralEntity, { id });

/** The referrals of an item, locked, oldest first; the case must be locked already. */
export const lockedReferralsOfItem = (
  em: EntityManager,
  contentItemId: string,
): Promise<readonly Referral[]> =>
  em.find(
    ReferralEntity,
    { contentItemId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { createdAt: 'asc', id: 'asc' } },
  );

/** The references of the referrals of an item that have not ended. */
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

/** When an item was first handed over; `null` when it never was. */
export async function firstHandedOverAt(em: EntityManager, contentItemId: string): Promise<Date | null> {
  const found = await kysely<ReferralTables>(em)
    .selectFrom('referral')
    .select(({ fn }) => fn.min('createdAt').as('at'))
    .where('contentItemId', '=', contentItemId)
    .executeTakeFirst();
  return found?.at ?? null;
}

/** The referrals of some items as rows, oldest first, in one statement. */
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
