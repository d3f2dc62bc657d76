import type {
  CalendarDate,
  Classification,
  Commerciality,
  Confidence,
  CountryCode,
  CountrylessNetwork,
  Findings,
  HostingKind,
  HostingSource,
  ItemOpinions,
  PaymentMethod,
  ReferralKind,
  ReferralOutcome,
  ReferralStatus,
  Role,
  SiteType,
} from '@meldpunt/domain';
import type { AuditAction, AuditDetails } from '../../audit/index.js';
import type { HoldReason } from '../../referrals/index.js';

/** A stored referral to police, with its case and content item. */
export interface ReferralFacts {
  readonly id: string;
  readonly reference: string;
  readonly case_id: string;
  readonly content_item_id: string;
  readonly assessment_id: string | null;
  readonly kind: ReferralKind;
  readonly country: CountryCode | null;
  readonly recipient: string;
  readonly queue_band: 0 | 1;
  readonly because: readonly string[];
  readonly status: ReferralStatus;
  readonly recipient_reference: string | null;
  readonly created_at: Date;
  readonly due_at: Date | null;
  readonly sent_at: Date | null;
  readonly acknowledged_at: Date | null;
  readonly completed_at: Date | null;
  readonly outcome: ReferralOutcome | null;
  readonly case_reference: string;
  readonly opened_at: Date;
  readonly position: number;
  readonly url: string;
  readonly hostname: string | null;
  readonly hosting_kind: HostingKind;
  readonly hosting_country: CountryCode | null;
  readonly hosting_countries: readonly CountryCode[];
  readonly hosting_confidence: Confidence;
  readonly hosting_provider: string | null;
  readonly hosting_decided_by: readonly string[];
  readonly hosting_evidence: readonly string[];
  readonly hosting_as_of: Date | null;
  readonly opinions: ItemOpinions;
  readonly classification: Classification | null;
  readonly deciding_assessment_id: string | null;
}

/** An observation, without the note of the person who recorded it. */
export interface ObservationFacts {
  readonly id: string;
  readonly source: HostingSource;
  readonly observed_at: Date;
  readonly recorded_at: Date;
  readonly country: CountryCode | null;
  readonly ip_address: string | null;
  readonly provider: string | null;
  readonly is_proxy: boolean;
  readonly is_anycast: boolean;
  readonly network: CountrylessNetwork | null;
}

/** An assessment, without the note of the assessor. */
export interface AssessmentFacts {
  readonly id: string;
  readonly content_item_id: string;
  readonly assessed_by: string;
  readonly opinion: string;
  readonly assessed_at: Date;
  readonly findings: Findings;
  readonly site_type: SiteType | null;
  readonly commerciality: Commerciality | null;
  readonly payment_methods: readonly PaymentMethod[];
  readonly classification: Classification;
  readonly decided_by: readonly string[];
  readonly legal_basis: readonly string[];
  readonly because: readonly string[];
  readonly needs_legal_review: boolean;
  readonly law_version: string;
  readonly rules_version: string;
}

/** A gated takedown of an item with one decision. The decision columns are `null` if there is none. */
export interface TakedownFacts {
  readonly takedown_id: string;
  readonly content_item_id: string;
  readonly status: ReferralStatus;
  readonly decision: 'HELD' | 'CLEARED' | null;
  readonly review_on: CalendarDate | null;
  readonly reason: HoldReason | null;
  readonly clearance_reference: string | null;
  readonly decided_by: string | null;
  readonly decided_at: Date | null;
  readonly roles: readonly Role[] | null;
}

/** One audit entry with the roles of its actor. */
export interface ActFacts {
  readonly at: Date;
  readonly action: AuditAction;
  readonly case_id: string;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly actor_id: string | null;
  readonly roles: readonly Role[] | null;
  readonly details: AuditDetails;
}

/** All facts for a dossier on one referral. */
export interface DossierFacts {
  readonly referral: ReferralFacts;
  /** The observations behind the hosting conclusion, earliest first. */
  readonly observations: readonly ObservationFacts[];
  /** The assessments of the item, earliest first. */
  readonly assessments: readonly AssessmentFacts[];
  /** The takedowns of the item, earliest first. Empty for a referral to police abroad. */
  readonly takedowns: readonly TakedownFacts[];
  /** The audit entries of the case, in the order in which they were written. */
  readonly acts: readonly ActFacts[];
}
