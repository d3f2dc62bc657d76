import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type {
  Classification,
  Commerciality,
  CountryCode,
  Findings,
  HostingKind,
  PaymentMethod,
  SiteType,
} from '@meldpunt/domain';
import { kysely } from '../../../platform/database/kysely.js';

/** One item to report for a referral, with its current data. */
export interface ReportedItem {
  readonly referralId: string;
  readonly reference: string;
  /** The country code for ICCAM. A territory is reported as the country that covers it. */
  readonly country: CountryCode | null;
  readonly contentItemId: string;
  readonly position: number;
  readonly url: string;
  readonly hostingProvider: string | null;
  readonly hostingKind: HostingKind;
  readonly ipAddress: string | null;
  readonly classification: Classification | null;
  readonly findings: Findings | null;
  readonly siteType: SiteType | null;
  readonly commerciality: Commerciality | null;
  readonly paymentMethods: readonly PaymentMethod[] | null;
}

/** The data for a report. */
export interface ReportFacts {
  readonly caseUrl: string;
  /** When the public first reported the address in this cycle. */
  readonly receivedAt: Date;
  /** All pending items of the case. The item of the requested referral is first; the others follow by position. */
  readonly items: readonly ReportedItem[];
}

/** Reads the data to report for a referral; `null` if there is nothing to report, or no longer anything. */
export async function reportFacts(em: EntityManager, referralId: string): Promise<ReportFacts | null> {
  const { rows: items } = await sql<ReportedItem>`
    select referral.id as referral_id, referral.reference, referral.country, item.id as content_item_id, item.position,
      item.url, item.hosting_provider, item.hosting_kind, observation.ip_address, item.classification,
      assessment.findings, assessment.site_type, assessment.commerciality, assessment.payment_methods
    from referral_fact as asking
    join referral_fact as referral on referral.case_id = asking.case_id and referral.kind = asking.kind
      and (referral.id = asking.id or referral.status = 'READY')
    join item_fact as item on item.id = referral.content_item_id
    left join assessment_fact as assessment on assessment.id = item.deciding_assessment_id
    left join lateral (
      select ip_address from hosting_fact
      where content_item_id = item.id and ip_address is not null and not is_proxy
        and (country = referral.country or country is null)
      order by (country is null), observed_at desc limit 1
    ) as observation on true
    where asking.id = ${referralId}
      and not exists (select from iccam_item where iccam_item.referral_id = referral.id)
    order by referral.id <> asking.id, item.position, referral.created_at, referral.id
  `.execute(kysely(em));
  if (items[0]?.referralId !== referralId) return null;
  const { rows } = await sql<{ url: string | null; receivedAt: Date }>`
    select case when hotline_case.place_kind is null then hotline_case.url end as url,
      coalesce(min(report.received_at), hotline_case.opened_at) as received_at
    from referral_fact as referral
    join case_fact as hotline_case on hotline_case.id = referral.case_id
    left join reported_address_fact as reported_address on reported_address.case_id = hotline_case.id
    left join report_fact as report on report.id = reported_address.report_id
    where referral.id = ${referralId}
    group by hotline_case.place_kind, hotline_case.url, hotline_case.opened_at
  `.execute(kysely(em));
  const [found] = rows;
  return found === undefined
    ? null
    : { caseUrl: found.url ?? items[0].url, receivedAt: found.receivedAt, items };
}
