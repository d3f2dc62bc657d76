import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { ReferralOutcome, RemovalEvidence } from '@meldpunt/domain';
import { kysely } from '../../../platform/database/kysely.js';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { Tick, WorkContext } from '../../../platform/work-context.js';
import { lockCase } from '../../cases/index.js';
import { lockedReferral } from '../../referrals/index.js';
import { finishReferral } from '../finish-referral.js';

/** Reads the evidence since an instant that content is gone. */
export type SeenGone = (
  em: EntityManager,
  context: WorkContext,
  contentItemId: string,
  since: Date,
) => Promise<RemovalEvidence>;

interface Answered {
  readonly caseId: string;
  readonly referralId: string;
  readonly contentItemId: string;
  readonly action: Extract<ReferralOutcome, 'REMOVED' | 'UNAVAILABLE'>;
  readonly doneAt: Date;
}

/**
 * Completes referrals when another hotline reports the content as gone and an observation confirms it. The other
 * hotline's statement alone is not enough. All such referrals are checked page by page, so that one whose content is
 * still online does not block the others.
 */
export const finishWithPartners =
  (removalEvidenceSince: SeenGone, perPage = 100): Tick =>
  async (context) => {
    for (let after: string | null = null; !context.signal.aborted;) {
      const page: readonly Answered[] = await answeredReferrals(context.em, after, perPage);
      for (const answered of page) {
        const seen = await removalEvidenceSince(context.em, context, answered.contentItemId, answered.doneAt);
        if (seen.sights.length > 0) await finish(answered, seen, context);
      }
      if (page.length < perPage) return;
      after = page.at(-1)?.referralId ?? null;
    }
  };

const finish = (
  { caseId, referralId, action }: Answered,
  seen: RemovalEvidence,
  context: WorkContext,
): Promise<void> =>
  inTransaction(context, async (em) => {
    const found = await lockCase(em, caseId);
    if (found === null) return;
    await finishReferral(em, context, found, await lockedReferral(em, referralId), action, seen);
  });

/** Open referrals with a final action of another hotline, and its time; sorted by id, after the given id. */
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
  `.execute(kysely(em));
  return rows;
}

/** When another hotline first reported each item as gone. Items without such a report are missing. */
export async function partnersSaidGone(
  em: EntityManager,
  contentItemIds: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  const { rows } = await sql<{ contentItemId: string; at: Date }>`
    select iccam_item.content_item_id, min(iccam_action.done_at) as at
    from iccam_item join iccam_action on iccam_action.iccam_item_id = iccam_item.id
    where iccam_item.content_item_id = any (${contentItemIds}) and iccam_item.origin = 'OURS'
      and iccam_action.origin = 'PARTNER' and iccam_action.action in ('REMOVED', 'UNAVAILABLE')
    group by iccam_item.content_item_id
  `.execute(kysely(em));
  return new Map(rows.map(({ contentItemId: id, at }) => [id, at]));
}
