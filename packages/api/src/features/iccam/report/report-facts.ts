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

/** One item that goes to the exchange on a referral, as it is known at this moment. */
export interface ReportedItem {
  readonly referral_id: string;
  readonly reference: string;
  /** As the exchange is told: of a territory, the country that covers it. */
  readonly country: CountryCode | null;
  readonly content_item_id: string;
  readonly position: number;
  readonly url: string;
  readonly hosting_provider: string | null;
  readonly hosting_kind: HostingKind;
  readonly ip_address: string | null;
  readonly classification: Classification | null;
  readonly findings: Findings | null;
  readonly site_type: SiteType | null;
  readonly commerciality: Commerciality | null;
  readonly payment_methods: readonly PaymentMethod[] | null;
}

/** What a report is made from. */
export interface ReportFacts {
  readonly caseUrl: string;
  /** When the public reported the address, the first time of this cycle. */
  readonly receivedAt: Date;
  /**
   * Everything of the case that waits to be reported; the referral that asks comes first, then by place in the case.
   */
  readonly items: readonly ReportedItem[];
}

/** Reads what is to be reported with a referral; `null` where it is not to be reported (any more). */
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
  `.execute(em.getKysely());
  if (items[0]?.referral_id !== referralId) return null;
  const { rows } = await sql<{ url: string | null; received_at: Date }>`
    select case when hotline_case.place_kind is null then hotline_case.url end as url,
      coalesce(min(report.received_at), hotline_case.opened_at) as received_at
    from referral_fact as referral
    join case_fact as hotline_case on hotline_case.id = referral.case_id
    left join reported_address_fact as reported_address on reported_address.case_id = hotline_case.id
    left join report_fact as report on report.id = reported_address.report_id
    where referral.id = ${referralId}
    group by hotline_case.place_kind, hotline_case.url, hotline_case.opened_at
  `.execute(em.getKysely());
  const [found] = rows;
  return found === undefined
    ? null
    : { caseUrl: found.url ?? items[0].url, receivedAt: found.received_at, items };
}
