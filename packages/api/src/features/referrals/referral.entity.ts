import { defineEntity, p, type InferEntity } from '@mikro-orm/postgresql';
import type {
  CountryCode,
  Gate,
  ReferralKind,
  ReferralOutcome,
  ReferralStatus,
  RemovalEvidenceClass,
} from '@meldpunt/domain';

/** One leg of the route: one recipient with its own lifecycle. Its subject never changes; its status does. */
export const ReferralEntity = defineEntity({
  name: 'Referral',
  tableName: 'referral',
  properties: {
    id: p.uuid().primary(),
    reference: p.text().defaultRaw('next_referral_reference()'),
    caseId: p.uuid(),
    contentItemId: p.uuid(),
    assessmentId: p.uuid().nullable(),
    kind: p.text().$type<ReferralKind>(),
    country: p.text().$type<CountryCode>().nullable(),
    recipient: p.text(),
    gate: p.text().$type<Gate>().nullable(),
    queueBand: p.smallint().$type<0 | 1>(),
    because: p.array().$type<string[]>(),
    status: p.text().$type<ReferralStatus>(),
    /** When the current status began. A renewed hold starts again. */
    statusSince: p.datetime().onCreate((referral) => (referral as { createdAt: Date }).createdAt),
    version: p.integer().default(1),
    recipientReference: p.text().nullable(),
    createdAt: p.datetime(),
    dueAt: p.datetime().nullable(),
    sentAt: p.datetime().nullable(),
    acknowledgedAt: p.datetime().nullable(),
    completedAt: p.datetime().nullable(),
    outcome: p.text().$type<ReferralOutcome>().nullable(),
    /** The class of evidence of a removal. Set for every removal and for no other outcome. */
    removalEvidence: p.text().$type<RemovalEvidenceClass>().nullable(),
  },
});
export type Referral = InferEntity<typeof ReferralEntity>;

/** Why police ask to keep the content online for now. */
export const HoldReason = {
  ONGOING_INVESTIGATION: 'ONGOING_INVESTIGATION',
  EVIDENCE_PRESERVATION: 'EVIDENCE_PRESERVATION',
  VICTIM_IDENTIFICATION: 'VICTIM_IDENTIFICATION',
} as const;
export type HoldReason = keyof typeof HoldReason;

/** A decision of the liaison on a gated takedown. Append-only. The newest is valid. */
export const ClearanceDecisionEntity = defineEntity({
  name: 'ClearanceDecision',
  tableName: 'clearance_decision',
  properties: {
    id: p.uuid().primary(),
    referralId: p.uuid(),
    referralVersion: p.integer(),
    decision: p.text().$type<'HELD' | 'CLEARED'>(),
    reviewOn: p.string().columnType('date').nullable(),
    reason: p.text().$type<HoldReason>().nullable(),
    clearanceReference: p.text().nullable(),
    decidedBy: p.uuid(),
    decidedAt: p.datetime(),
  },
});
export type ClearanceDecision = InferEntity<typeof ClearanceDecisionEntity>;
