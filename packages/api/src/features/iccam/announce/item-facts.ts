import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { actingCountryOf } from '../../../platform/rulebook.js';
import type { WorkContext } from '../../../platform/work-context.js';
import type {
  Classification,
  Commerciality,
  CountryCode,
  Findings,
  IccamItemFacts,
  IccamReferralFacts,
  PaymentMethod,
  SiteType,
} from '@meldpunt/domain';
import type { IccamItemRow } from '../iccam.tables.js';

/** An item of the exchange that is ours, with what has become of it here. */
export interface OwnItem {
  readonly item: IccamItemRow;
  readonly facts: IccamItemFacts;
  readonly caseReference: string;
  readonly isUrgent: boolean;
  /** Our work on its case has ended. */
  readonly hasEnded: boolean;
  readonly assessmentId: string | null;
  readonly siteType: SiteType | null;
  readonly commerciality: Commerciality | null;
  readonly paymentMethods: readonly PaymentMethod[];
}

interface Row extends IccamItemRow {
  readonly case_reference: string;
  readonly queue_band: 0 | 1;
  readonly has_ended: boolean;
  readonly decided_at: Date | null;
  readonly classification: Classification | null;
  readonly hosting_countries: readonly CountryCode[];
  readonly deciding_assessment_id: string | null;
  readonly findings: Findings | null;
  readonly site_type: SiteType | null;
  readonly commerciality: Commerciality | null;
  readonly payment_methods: readonly PaymentMethod[] | null;
  readonly referrals: readonly (Omit<IccamReferralFacts, 'sentAt' | 'acknowledgedAt' | 'completedAt'> & {
    readonly sentAt: string | null;
    readonly acknowledgedAt: string | null;
    readonly completedAt: string | null;
  })[];
}

const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** What is true now of the items that are ours: of one, or of all in a case, in the exchange's order. */
export async function ownItems(
  em: EntityManager,
  { clock, rulebook }: Pick<WorkContext, 'clock' | 'rulebook'>,
  by: { readonly caseId: string } | { readonly itemId: string },
): Promise<readonly OwnItem[]> {
  const chosen = 'caseId' in by ? sql`entry.case_id = ${by.caseId}` : sql`entry.id = ${by.itemId}`;
  const { rows } = await sql<Row>`
    select entry.*, hotline_case.reference as case_reference, hotline_case.queue_band,
      hotline_case.status = 'CLOSED' as has_ended,
      case when hotline_case.status = 'CLOSED' then coalesce((item.route ->> 'decidedAt')::timestamptz, hotline_case.closed_at)
        when hotline_case.status = 'ROUTED' and item.route ->> 'outcome' in ('ROUTED', 'CLOSED')
          then (item.route ->> 'decidedAt')::timestamptz end as decided_at,
      item.classification, item.hosting_countries, item.deciding_assessment_id,
      assessment.findings, assessment.site_type, assessment.commerciality, assessment.payment_methods,
      coalesce((
        select jsonb_agg(jsonb_build_object('kind', kind, 'status', status, 'outcome', outcome, 'sentAt', sent_at,
          'acknowledgedAt', acknowledged_at, 'completedAt', completed_at) order by created_at, id)
        from referral_fact where content_item_id = item.id
      ), '[]') as referrals
    from iccam_item as entry
    join case_fact as hotline_case on hotline_case.id = entry.case_id
    join item_fact as item on item.id = entry.content_item_id
    left join assessment_fact as assessment on assessment.id = item.deciding_assessment_id
    where ${chosen}
    order by entry.content_id
  `.execute(em.getKysely());
  const acting = (country: CountryCode) => actingCountryOf(country, clock(), rulebook);
  return rows.map((row) => present({ ...row, hosting_countries: row.hosting_countries.map(acting) }));
}

const present = (row: Row): OwnItem => ({
  item: row,
  caseReference: row.case_reference,
  isUrgent: row.queue_band === 0,
  hasEnded: row.has_ended,
  assessmentId: row.deciding_assessment_id,
  siteType: row.site_type,
  commerciality: row.commerciality,
  paymentMethods: row.payment_methods ?? [],
  facts: {
    classification: row.classification,
    findings: row.findings,
    decidedAt: row.decided_at,
    assignedAt: row.assigned_at,
    hostingCountries: row.hosting_countries,
    referrals: row.referrals.map(({ sentAt, acknowledgedAt, completedAt, ...referral }) => ({
      ...referral,
      sentAt: dateOf(sentAt),
      acknowledgedAt: dateOf(acknowledgedAt),
      completedAt: dateOf(completedAt),
    })),
  },
});
