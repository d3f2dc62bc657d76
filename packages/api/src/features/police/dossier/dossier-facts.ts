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
  readonly caseId: string;
  readonly contentItemId: string;
  readonly assessmentId: string | null;
  readonly kind: ReferralKind;
  readonly country: CountryCode | null;
  readonly recipient: string;
  readonly queueBand: 0 | 1;
  readonly because: readonly string[];
  readonly status: ReferralStatus;
  readonly recipientReference: string | null;
  readonly createdAt: Date;
  readonly dueAt: Date | null;
  readonly sentAt: Date | null;
  readonly acknowledgedAt: Date | null;
  readonly completedAt: Date | null;
  readonly outcome: ReferralOutcome | null;
  readonly caseReference: string;
  readonly openedAt: Date;
  readonly position: number;
  readonly url: string;
  readonly hostname: string | null;
  readonly hostingKind: HostingKind;
  readonly hostingCountry: CountryCode | null;
  readonly hostingCountries: readonly CountryCode[];
  readonly hostingConfidence: Confidence;
  readonly hostingProvider: string | null;
  readonly hostingDecidedBy: readonly string[];
  readonly hostingEvidence: readonly string[];
  readonly hostingAsOf: Date | null;
  readonly opinions: ItemOpinions;
  readonly classification: Classification | null;
  readonly decidingAssessmentId: string | null;
}

/** An observation, without the note of the person who recorded it. */
export interface ObservationFacts {
  readonly id: string;
  readonly source: HostingSource;
  readonly observedAt: Date;
  readonly recordedAt: Date;
  readonly country: CountryCode | null;
  readonly ipAddress: string | null;
  readonly provider: string | null;
  readonly isProxy: boolean;
  readonly isAnycast: boolean;
  readonly network: CountrylessNetwork | null;
}

/** An assessment, without the note of the assessor. */
export interface AssessmentFacts {
  readonly id: string;
  readonly contentItemId: string;
  readonly assessedBy: string;
  readonly opinion: string;
  readonly assessedAt: Date;
  readonly findings: Findings;
  readonly siteType: SiteType | null;
  readonly commerciality: Commerciality | null;
  readonly paymentMethods: readonly PaymentMethod[];
  readonly classification: Classification;
  readonly decidedBy: readonly string[];
  readonly legalBasis: readonly string[];
  readonly because: readonly string[];
  readonly needsLegalReview: boolean;
  readonly lawVersion: string;
  readonly rulesVersion: string;
}

/** A gated takedown of an item with one decision. The decision columns are `null` if there is none. */
export interface TakedownFacts {
  readonly takedownId: string;
  readonly contentItemId: string;
  readonly status: ReferralStatus;
  readonly decision: 'HELD' | 'CLEARED' | null;
  readonly reviewOn: CalendarDate | null;
  readonly reason: HoldReason | null;
  readonly clearanceReference: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly roles: readonly Role[] | null;
}

/** One audit entry with the roles of its actor. */
export interface ActFacts {
  readonly at: Date;
  readonly action: AuditAction;
  readonly caseId: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly actorId: string | null;
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
