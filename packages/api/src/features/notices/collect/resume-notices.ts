import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { ActingContext } from '../../../platform/work-context.js';
import { enqueuePreparing } from './enqueue-preparing.js';

/** Looked at in one go; what is left over is looked at when a person next decides on a contact. */
const maxResumed = 1_000;

/**
 * A person has decided on a contact: what found none, or was sent back, looks again. Also where somebody has called
 * that work done before: saying so sends nothing.
 */
export async function resumeNotices(
  em: EntityManager,
  { clock }: Pick<ActingContext, 'clock'>,
): Promise<void> {
  const { rows } = await sql<{ referral_id: string }>`
    select referral_id from work_item_fact as work_item join referral_fact as referral on referral.id = referral_id
    where work_item.kind in ('CONTACT_NOT_FOUND', 'NOTICE_BOUNCED')
      and (settled_at is null or (resolution <> 'SETTLED_BY_SYSTEM' and referral.status in ('READY', 'FAILED')))
    group by referral_id order by min(opened_at), referral_id limit ${maxResumed}
  `.execute(em.getKysely());
  for (const { referral_id: referralId } of rows)
    await enqueuePreparing(em, { referralId, addressee: 'PROVIDER', runAt: clock() });
}
