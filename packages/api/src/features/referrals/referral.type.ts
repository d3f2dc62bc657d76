import { Node } from '../../platform/graphql/node.js';
import {
  ClearanceState,
  maySeeAnswer,
  ReferralKind,
  ReferralOutcome,
  ReferralStatus,
  RemovalEvidenceClass,
  type CalendarDate,
  type CountryCode,
} from '@meldpunt/domain';
import { Field, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import { permissionsOf, type Viewer } from '../../platform/auth/viewer.js';
import { CountryCodeScalar, DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { HoldReason } from './referral.entity.js';
import './referral.enums.js';
import type { Referral } from './referral.entity.js';

@ObjectType('Clearance', { description: 'The decision on a gated takedown.', simpleResolvers: true })
export class ClearanceType {
  @Field(() => ClearanceState, { description: 'The status.' })
  state!: ClearanceState;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'If held: the review date.',
  })
  reviewOn!: CalendarDate | null;

  @Field(() => HoldReason, { nullable: true, description: 'If held: the reason. For the liaison only.' })
  reason!: HoldReason | null;

  @Field(() => String, { nullable: true, description: 'If cleared: the reference of the decision.' })
  reference!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the newest decision was made.' })
  decidedAt!: Date | null;
}

@ObjectType('Referral', {
  implements: Node,
  description: 'One leg of the route, addressed to one recipient.',
  simpleResolvers: true,
})
export class ReferralType extends Node {
  @Field(() => String, { description: 'The reference number for people.' })
  reference!: string;

  @Field(() => ReferralKind, { description: 'The kind of recipient.' })
  kind!: ReferralKind;

  @Field(() => ReferralStatus, { description: 'The status.' })
  status!: ReferralStatus;

  @Field(() => Int, { description: 'The version. Send the version that you read with each change.' })
  version!: number;

  @Field(() => CountryCodeScalar, {
    nullable: true,
    description: 'The hosting country of the referral. `null` if there is none.',
  })
  country!: CountryCode | null;

  @Field(() => String, {
    nullable: true,
    description: 'The reference of the recipient. References of police are visible to the liaison only.',
  })
  recipientReference!: string | null;

  @Field(() => Boolean, { description: 'Whether a child is in immediate danger.' })
  isUrgent!: boolean;

  @Field(() => [String], {
    description: 'The codes of the reasons for this referral.',
    deprecationReason: 'Read `reasons`.',
  })
  because!: readonly string[];

  @Field(() => DateTimeScalar, { description: 'When it was created.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was sent.' })
  sentAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the recipient confirmed it.' })
  acknowledgedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended.' })
  completedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When an answer is due.' })
  dueAt!: Date | null;

  @Field(() => ReferralOutcome, {
    nullable: true,
    description: 'The outcome. Outcomes from police are visible to the liaison only.',
  })
  outcome!: ReferralOutcome | null;

  @Field(() => RemovalEvidenceClass, {
    nullable: true,
    description: 'The class of evidence, if the outcome is REMOVED.',
  })
  removalEvidence!: RemovalEvidenceClass | null;

  /** Used by field resolvers. Not published as is. The recipient is in English. */
  recipient!: string;
  caseId!: string;
  contentItemId!: string;
}

/** The columns that a presented referral needs. */
export const columnsOfReferral = [
  'id',
  'reference',
  'kind',
  'status',
  'version',
  'country',
  'recipient',
  'recipientReference',
  'queueBand',
  'because',
  'createdAt',
  'sentAt',
  'acknowledgedAt',
  'completedAt',
  'dueAt',
  'outcome',
  'removalEvidence',
  'caseId',
  'contentItemId',
] as const satisfies readonly (keyof Referral)[];

/**
 * Returns what the viewer may see of a referral. Of a referral to police, caseworkers see only that it exists and its
 * status.
 */
export function presentReferral(
  row: Pick<Referral, (typeof columnsOfReferral)[number]>,
  viewer: Viewer | null,
): ReferralType {
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
