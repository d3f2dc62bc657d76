import type { EntityManager } from '@mikro-orm/postgresql';
import type { Classification, CountryCode, Findings, Gate, ReferralStatus } from '@meldpunt/domain';
import { sql } from 'kysely';
import { kysely } from '../../../platform/database/kysely.js';

/** One address of a notice with its current facts. */
export interface NoticeFacts {
  readonly itemId: string;
  readonly referralId: string;
  readonly caseId: string;
  readonly contentItemId: string;
  readonly status: ReferralStatus;
  readonly queueBand: 0 | 1;
  readonly gate: Gate | null;
  readonly caseReference: string;
  readonly referralReference: string;
  readonly url: string;
  readonly hostname: string | null;
  readonly classification: Classification | null;
  readonly assessedAt: Date | null;
  readonly findings: Findings | null;
  readonly clearanceReference: string | null;
  readonly clearedAt: Date | null;
  readonly hostCountry: CountryCode | null;
  readonly hostProvider: string | null;
  readonly hostNetworks: readonly string[];
}

/**
 * Reads the addresses that are still in notices, in the order in which they joined. No field of a report, a reporter
 * or an account is read.
 */
export async function noticeFacts(
  em: EntityManager,
  ...noticeIds: readonly string[]
): Promise<readonly NoticeFacts[]> {
  const { rows } = await sql<NoticeFacts>`
    select entry.id as "itemId", referral.id as "referralId", referral.case_id, item.id as "contentItemId",
      referral.status, referral.queue_band, referral.gate,
      work.reference as "caseReference", referral.reference as "referralReference", item.url, item.hostname,
      item.classification, judged.assessed_at, judged.findings,
      cleared.clearance_reference, cleared.decided_at as "clearedAt",
      entry.host_country, entry.host_provider, entry.host_networks
    from notice_item as entry
    join referral_fact as referral on referral.id = entry.referral_id
    join item_fact as item on item.id = entry.content_item_id
    join case_fact as work on work.id = referral.case_id
    left join assessment_fact as judged on judged.id = item.deciding_assessment_id
    left join lateral (
      select clearance_reference, decided_at from clearance_fact as clearance_decision
      where clearance_decision.referral_id = referral.id and decision = 'CLEARED'
      order by decided_at desc limit 1
    ) as cleared on true
    where entry.notice_id = any (${noticeIds}::uuid[])
      and not exists (select from notice_item_taken_out where notice_item_id = entry.id)
    order by entry.sequence
  `.execute(kysely(em));
  return rows;
}
