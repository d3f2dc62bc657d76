import { defineEntity, p, type InferEntity } from '@mikro-orm/postgresql';
import type {
  CountryCode,
  Gate,
  ReferralKind,
  ReferralOutcome,
  ReferralStatus,
  RemovalEvidenceClass,
} from '@meldpunt/domain';
import type { TablesOf } from '../../platform/database/kysely.js';

/** One leg of the route: one recipient with its own lifecycle. Its subject never changes; its status does. */
export const ReferralEntity = defineEntity({
  name: 'Referral',
  tableName: 'referral',
  properties: {
    id: p.uuid().primary(),
    reference: p.text().defaultRaw('next_referral_reference()'),
    caseId: p.uuid(),
    contentItemId: p.uuid(),
    assessmentId: p.uuid().strictNullable(),
    kind: p.text().$type<ReferralKind>(),
    country: p.text().$type<CountryCode>().strictNullable(),
    recipient: p.text(),
    gate: p.text().$type<Gate>().strictNullable(),
    queueBand: p.smallint().$type<0 | 1>(),
    because: p.array().$type<string[]>(),
    status: p.text().$type<ReferralStatus>(),
    /** When the current status began. A renewed hold starts again. */
    statusSince: p.datetime().onCreate((referral) => (referral as { createdAt: Date }).createdAt),
    version: p.integer().default(1),
    recipientReference: p.text().strictNullable(),
    recipientReferenceLower: p.text().generated('lower(recipient_reference) stored').strictNullable(),
    createdAt: p.datetime(),
    dueAt: p.datetime().strictNullable(),
    sentAt: p.datetime().strictNullable(),
    acknowledgedAt: p.datetime().strictNullable(),
    completedAt: p.datetime().strictNullable(),
    outcome: p.text().$type<ReferralOutcome>().strictNullable(),
    /** The class of evidence of a removal. Set for every removal and for no other outcome. */
    removalEvidence: p.text().$type<RemovalEvidenceClass>().strictNullable(),
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
    reviewOn: p.string().columnType('date').strictNullable(),
    reason: p.text().$type<HoldReason>().strictNullable(),
    clearanceReference: p.text().strictNullable(),
    decidedBy: p.uuid(),
    decidedAt: p.datetime(),
  },
});
export type ClearanceDecision = InferEntity<typeof ClearanceDecisionEntity>;

/** The tables of this file as rows. */
export type ReferralTables = TablesOf<typeof ReferralEntity | typeof ClearanceDecisionEntity>;
