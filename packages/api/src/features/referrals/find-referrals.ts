import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { ReferralEntity, type Referral } from './referral.entity.js';
import type { ReferralRow, ReferralTables } from './referral.tables.js';

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
  const found = await em
    .getKysely<ReferralTables>()
    .selectFrom('referral')
    .select(({ fn }) => fn.min('created_at').as('at'))
    .where('content_item_id', '=', contentItemId)
    .executeTakeFirst();
  return found?.at ?? null;
}

/** The referrals of some items as rows, oldest first, in one statement. */
export const referralRowsOfItems = (
  em: EntityManager,
  contentItemIds: readonly string[],
): Promise<readonly ReferralRow[]> =>
  em
    .getKysely<ReferralTables>()
    .selectFrom('referral')
    .selectAll()
    .where('content_item_id', 'in', contentItemIds)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
