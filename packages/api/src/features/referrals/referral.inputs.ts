import {
  ReferralKind,
  ReferralOutcome,
  ReferralStatus,
  type CalendarDate,
  type CountryCode,
} from '@meldpunt/domain';
import { Field, ID, InputType, Int } from '../../platform/graphql/type-graphql.js';
import { CountryCodeScalar, DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { HoldReason } from './referral.entity.js';

@InputType('ReferralFilter', { description: 'Which referrals to list; all conditions given must hold.' })
export class ReferralFilter {
  @Field(() => [ReferralKind], { nullable: true, description: 'Addressed to any of these.' })
  kind?: ReferralKind[] | null;

  @Field(() => [ReferralStatus], { nullable: true, description: 'In any of these statuses.' })
  status?: ReferralStatus[] | null;

  @Field(() => CountryCodeScalar, { nullable: true, description: 'Serving this hosting country.' })
  country?: CountryCode | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Due before this instant.' })
  dueBefore?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Due at or after this instant.' })
  dueFrom?: Date | null;
}

@InputType('AcknowledgeReferralInput', { description: 'The recipient confirms that it has a referral.' })
export class AcknowledgeReferralInput {
  @Field(() => ID, { description: 'The referral.' })
  referralId!: string;

  @Field(() => Int, { description: 'The version of the referral that you saw.' })
  expectedVersion!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The recipient’s own number for it; at most 100 characters.',
  })
  recipientReference?: string | null;
}

@InputType('HoldTakedownInput', { description: 'Police ask that content stays up for now.' })
export class HoldTakedownInput {
  @Field(() => ID, {
    description: 'The referral to police, or the gated referral to the provider, of the same content item.',
  })
  referralId!: string;

  @Field(() => Int, { description: 'The version that you saw of the referral you name.' })
  expectedVersion!: number;

  @Field(() => DateScalar, {
    description: 'The day on which the hold is looked at again; in the future, and not too far.',
  })
  reviewOn!: CalendarDate;

  @Field(() => HoldReason, { description: 'Why.' })
  reason!: HoldReason;
}

@InputType('ClearTakedownInput', { description: 'Police free a takedown.' })
export class ClearTakedownInput {
  @Field(() => ID, {
    description: 'The referral to police, or the gated referral to the provider, of the same content item.',
  })
  referralId!: string;

  @Field(() => Int, { description: 'The version that you saw of the referral you name.' })
  expectedVersion!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The number of the decision, to be quoted in the notice; at most 100 characters.',
  })
  clearanceReference?: string | null;
}

@InputType('RemovalEvidenceInput', { description: 'What shows that content is gone.' })
export class RemovalEvidenceInput {
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'The provider says that it removed the content.',
  })
  providerAnswered?: boolean | null;

  @Field(() => [DateTimeScalar], { description: 'When it was seen to be offline.' })
  observedOfflineAt!: Date[];
}

@InputType('CompleteReferralInput', { description: 'What came of a referral.' })
export class CompleteReferralInput {
  @Field(() => ID, { description: 'The referral.' })
  referralId!: string;

  @Field(() => Int, { description: 'The version of the referral that you saw.' })
  expectedVersion!: number;

  @Field(() => ReferralOutcome, { description: 'What came of it.' })
  outcome!: ReferralOutcome;

  @Field(() => RemovalEvidenceInput, { nullable: true, description: 'Needed for REMOVED: what shows it.' })
  removal?: RemovalEvidenceInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'The recipient’s own number for it; at most 100 characters.',
  })
  recipientReference?: string | null;
}
