import {
  maySeeAnswer,
  ReferralKind,
  ReferralOutcome,
  ReferralStatus,
  RemovalEvidenceClass,
  type CalendarDate,
  type CountryCode,
} from '@meldpunt/domain';
import { Field, ID, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import { permissionsOf, type Viewer } from '../../platform/auth/viewer.js';
import { CountryCodeScalar, DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { HoldReason } from './referral.entity.js';
import { ClearanceState } from './referral.enums.js';
import type { Referral } from './referral.entity.js';

@ObjectType('Clearance', { description: 'The decision on a gated takedown.', simpleResolvers: true })
export class ClearanceType {
  @Field(() => ClearanceState, { description: 'Where it stands.' })
  state!: ClearanceState;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'While it is held: the day on which it is looked at again.',
  })
  reviewOn!: CalendarDate | null;

  @Field(() => HoldReason, { nullable: true, description: 'While it is held: why. For the liaison only.' })
  reason!: HoldReason | null;

  @Field(() => String, { nullable: true, description: 'Once it is cleared: the number of the decision.' })
  reference!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last decided.' })
  decidedAt!: Date | null;
}

@ObjectType('Referral', {
  description: 'One leg of the route: a hand-over to one recipient.',
  simpleResolvers: true,
})
export class ReferralType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'The number people use when they speak of it.' })
  reference!: string;

  @Field(() => ReferralKind, { description: 'Who it is addressed to.' })
  kind!: ReferralKind;

  @Field(() => ReferralStatus, { description: 'Where it stands.' })
  status!: ReferralStatus;

  @Field(() => Int, { description: 'Counts the changes; send the one you saw when you change it.' })
  version!: number;

  @Field(() => CountryCodeScalar, {
    nullable: true,
    description: 'The hosting country it serves; `null` where there is none.',
  })
  country!: CountryCode | null;

  @Field(() => String, { description: 'The recipient, in words.' })
  recipient!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The recipient’s own number for it. What police answer is for the liaison only.',
  })
  recipientReference!: string | null;

  @Field(() => Boolean, { description: 'Whether a child is in immediate danger.' })
  isUrgent!: boolean;

  @Field(() => [String], { description: 'Codes of the reasons for this hand-over.' })
  because!: readonly string[];

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it left.' })
  sentAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the recipient confirmed it.' })
  acknowledgedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended.' })
  completedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When an answer is due.' })
  dueAt!: Date | null;

  @Field(() => ReferralOutcome, {
    nullable: true,
    description: 'What came of it. What police answer is for the liaison only.',
  })
  outcome!: ReferralOutcome | null;

  @Field(() => RemovalEvidenceClass, {
    nullable: true,
    description: 'Of what kind the evidence is, where the outcome is that it was removed.',
  })
  removalEvidence!: RemovalEvidenceClass | null;

  /** Resolved by fields; not published as they are. */
  caseId!: string;
  contentItemId!: string;
}

/** What the viewer may see of a referral: caseworkers see of those to police that they exist and where they stand. */
export function presentReferral(row: Referral, viewer: Viewer | null): ReferralType {
  const seesAnswer = maySeeAnswer(permissionsOf(viewer), row.kind);
  return {
    id: row.id,
    reference: row.reference,
    kind: row.kind,
    status: row.status,
    version: row.version,
    country: row.country,
    recipient: row.recipient,
    recipientReference: seesAnswer ? row.recipientReference : null,
    isUrgent: row.queueBand === 0,
    because: row.because,
    createdAt: row.createdAt,
    sentAt: row.sentAt,
    acknowledgedAt: row.acknowledgedAt,
    completedAt: row.completedAt,
    dueAt: row.dueAt,
    outcome: seesAnswer ? row.outcome : null,
    removalEvidence: seesAnswer ? row.removalEvidence : null,
    caseId: row.caseId,
    contentItemId: row.contentItemId,
  };
}
