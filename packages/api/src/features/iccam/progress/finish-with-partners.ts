import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { ReferralOutcome, RemovalEvidence } from '@meldpunt/domain';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { Tick, WorkContext } from '../../../platform/work-context.js';
import { lockCase } from '../../cases/index.js';
import { lockedReferral } from '../../referrals/index.js';
import { finishReferral } from '../finish-referral.js';

/** What shows that an item is gone, of what was seen from an instant on. */
export type SeenGone = (
  em: EntityManager,
  work: WorkContext,
  contentItemId: string,
  since: Date,
) => Promise<RemovalEvidence>;

interface Answered {
  readonly case_id: string;
  readonly referral_id: string;
  readonly content_item_id: string;
  readonly action: Extract<ReferralOutcome, 'REMOVED' | 'UNAVAILABLE'>;
  readonly done_at: Date;
}

/**
 * Ends the referrals of which another hotline says that the content is gone, once it was also seen to be gone: its word
 * is an answer, and an answer alone removes nothing. All of them are looked at, page by page: one that stays in sight
 * keeps the others from nothing.
 */
export const finishWithPartners =
  (seenGone: SeenGone, perPage = 100): Tick =>
  async (work) => {
    for (let after: string | null = null; !work.signal.aborted;) {
      const page: readonly Answered[] = await answeredReferrals(work.em, after, perPage);
      for (const answered of page) {
        const seen = await seenGone(work.em, work, answered.content_item_id, answered.done_at);
        if (seen.sights.length > 0) await finish(answered, seen, work);
      }
      if (page.length < perPage) return;
      after = page.at(-1)?.referral_id ?? null;
    }
  };

const finish = (
  { case_id: caseId, referral_id: referralId, action }: Answered,
  seen: RemovalEvidence,
  work: WorkContext,
): Promise<void> =>
  inTransaction(work, async (em) => {
    const found = await lockCase(em, caseId);
    if (found === null) return;
    await finishReferral(em, work, found, await lockedReferral(em, referralId), action, seen);
  });

/** Another hotline's final word on referrals that are still open, and when it was said; those behind one, by id. */
async function answeredReferrals(
  em: EntityManager,
  after: string | null,
  perPage: number,
): Promise<readonly Answered[]> {
  const { rows } = await sql<Answered>`
    select referral.case_id, referral.id as referral_id, referral.content_item_id, iccam_action.action, iccam_action.done_at
    from referral_fact as referral
    join iccam_item on iccam_item.referral_id = referral.id
    join iccam_action on iccam_action.iccam_item_id = iccam_item.id and iccam_action.origin = 'PARTNER'
      and iccam_action.action in ('REMOVED', 'UNAVAILABLE')
    where referral.kind = 'INHOPE_HOTLINE' and referral.status in ('SENT', 'ACKNOWLEDGED')
      and (${after}::uuid is null or referral.id > ${after}::uuid)
    order by referral.id limit ${perPage}
  `.execute(em.getKysely());
  return rows;
}

/** When another hotline first said that an item is gone; items of which none did are left out. */
export async function partnersSaidGone(
  em: EntityManager,
  contentItemIds: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  const { rows } = await sql<{ content_item_id: string; at: Date }>`
    select iccam_item.content_item_id, min(iccam_action.done_at) as at
    from iccam_item join iccam_action on iccam_action.iccam_item_id = iccam_item.id
    where iccam_item.content_item_id = any (${contentItemIds}) and iccam_item.origin = 'OURS'
      and iccam_action.origin = 'PARTNER' and iccam_action.action in ('REMOVED', 'UNAVAILABLE')
    group by iccam_item.content_item_id
  `.execute(em.getKysely());
  return new Map(rows.map(({ content_item_id: id, at }) => [id, at]));
}
