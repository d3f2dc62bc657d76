import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kysely } from '../../../platform/database/kysely.js';
import type { ActingContext } from '../../../platform/work-context.js';
import { enqueueNoticePreparation } from './enqueue-preparation.js';

/** The maximum per call. The rest is handled at the next decision on a contact. */
const maxResumed = 1_000;

/**
 * Runs after a person has decided on a contact. Referrals without a contact, or with a bounced notice, search again.
 * This includes referrals whose work item a person has closed, because closing it sends nothing.
 */
export async function resumeNotices(
  em: EntityManager,
  { clock }: Pick<ActingContext, 'clock'>,
): Promise<void> {
  const { rows } = await sql<{ referralId: string }>`
    select referral_id from work_item_fact as work_item join referral_fact as referral on referral.id = referral_id
    where work_item.kind in ('CONTACT_NOT_FOUND', 'NOTICE_BOUNCED')
      and (settled_at is null or (resolution <> 'SETTLED_BY_SYSTEM' and referral.status in ('READY', 'FAILED')))
    group by referral_id order by min(opened_at), referral_id limit ${maxResumed}
  `.execute(kysely(em));
  for (const { referralId } of rows)
    await enqueueNoticePreparation(em, { referralId, addressee: 'PROVIDER', runAt: clock() });
}
