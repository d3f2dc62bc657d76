import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kysely } from '../../../platform/database/kysely.js';
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
import type { IccamItemRow } from '../iccam-item.entity.js';

/** An ICCAM item that is assigned to us, with the facts about it in this system. */
export interface OwnItem {
  readonly item: IccamItemRow;
  readonly facts: IccamItemFacts;
  readonly caseReference: string;
  readonly isUrgent: boolean;
  /** Whether its case is closed. */
  readonly hasEnded: boolean;
  readonly assessmentId: string | null;
  readonly siteType: SiteType | null;
  readonly commerciality: Commerciality | null;
  readonly paymentMethods: readonly PaymentMethod[];
}

interface Row extends IccamItemRow {
  readonly caseReference: string;
  readonly queueBand: 0 | 1;
  readonly hasEnded: boolean;
  readonly decidedAt: Date | null;
  readonly classification: Classification | null;
  readonly hostingCountries: readonly CountryCode[];
  readonly decidingAssessmentId: string | null;
  readonly findings: Findings | null;
  readonly siteType: SiteType | null;
  readonly commerciality: Commerciality | null;
  readonly paymentMethods: readonly PaymentMethod[] | null;
  readonly referrals: readonly (Omit<IccamReferralFacts, 'sentAt' | 'acknowledgedAt' | 'completedAt'> & {
    readonly sentAt: string | null;
    readonly acknowledgedAt: string | null;
    readonly completedAt: string | null;
  })[];
}

const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** Reads the current facts about one item, or about all items of a case, in order of their ICCAM ids. */
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
  `.execute(kysely(em));
  const acting = (country: CountryCode) => actingCountryOf(country, clock(), rulebook);
  return rows.map((row) => present({ ...row, hostingCountries: row.hostingCountries.map(acting) }));
}

const present = (row: Row): OwnItem => ({
  item: row,
  caseReference: row.caseReference,
  isUrgent: row.queueBand === 0,
  hasEnded: row.hasEnded,
  assessmentId: row.decidingAssessmentId,
  siteType: row.siteType,
  commerciality: row.commerciality,
  paymentMethods: row.paymentMethods ?? [],
  facts: {
    classification: row.classification,
    findings: row.findings,
    decidedAt: row.decidedAt,
    assignedAt: row.assignedAt,
    hostingCountries: row.hostingCountries,
    referrals: row.referrals.map(({ sentAt, acknowledgedAt, completedAt, ...referral }) => ({
      ...referral,
      sentAt: dateOf(sentAt),
      acknowledgedAt: dateOf(acknowledgedAt),
      completedAt: dateOf(completedAt),
    })),
  },
});
