import {
  ClearanceState,
  ReferralKind,
  ReferralOutcome,
  ReferralStatus,
  type CalendarDate,
  type CountryCode,
} from '@meldpunt/domain';
import { Field, ID, InputType, Int } from '../../platform/graphql/type-graphql.js';
import { CountryCodeScalar, DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { HoldReason } from './referral.entity.js';

@InputType('ReferralFilter', { description: 'A filter for referrals. All given conditions must match.' })
export class ReferralFilter {
  @Field(() => [ReferralKind], { nullable: true, description: 'Any of these kinds of recipient.' })
  kind?: ReferralKind[] | null;

  @Field(() => [ReferralStatus], { nullable: true, description: 'In any of these statuses.' })
  status?: ReferralStatus[] | null;

  @Field(() => CountryCodeScalar, { nullable: true, description: 'For this hosting country.' })
  country?: CountryCode | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With immediate danger (true) or without it (false).',
  })
  isUrgent?: boolean | null;

  @Field(() => [ClearanceState], {
    nullable: true,
    description:
      'Only referrals to police or a provider, whose item has a gated takedown with one of these police decisions.',
  })
  clearance?: ClearanceState[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this case.' })
  caseId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Created at or after this instant.' })
  createdFrom?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Created before this instant.' })
  createdBefore?: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Whose current status began at or after this instant. A renewed hold begins again.',
  })
  changedFrom?: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Whose current status began before this instant.',
  })
  changedBefore?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Due before this instant.' })
  dueBefore?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Due at or after this instant.' })
  dueFrom?: Date | null;
}

@InputType('AcknowledgeReferralInput', {
  description: 'Records that the recipient confirms receipt of a referral.',
})
export class AcknowledgeReferralInput {
  @Field(() => ID, { description: 'The referral.' })
  referralId!: string;

  @Field(() => Int, { description: 'The version of the referral that was read.' })
  expectedVersion!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The reference of the recipient, at most 100 characters.',
  })
  recipientReference?: string | null;
}

@InputType('HoldTakedownInput', { description: 'Records that police ask to keep content online for now.' })
export class HoldTakedownInput {
  @Field(() => ID, {
    description: 'The referral to police, or the gated referral to the provider, of the same content item.',
  })
  referralId!: string;

  @Field(() => Int, { description: 'The version of the given referral that was read.' })
  expectedVersion!: number;

  @Field(() => DateScalar, {
    description: 'The review date of the hold. It must be in the future and within the maximum hold.',
  })
  reviewOn!: CalendarDate;

  @Field(() => HoldReason, { description: 'The reason.' })
  reason!: HoldReason;
}

@InputType('ClearTakedownInput', { description: 'Records that police clear a takedown.' })
export class ClearTakedownInput {
  @Field(() => ID, {
    description: 'The referral to police, or the gated referral to the provider, of the same content item.',
  })
  referralId!: string;

  @Field(() => Int, { description: 'The version of the given referral that was read.' })
  expectedVersion!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The reference of the decision, quoted in the notice, at most 100 characters.',
  })
  clearanceReference?: string | null;
}

@InputType('RemovalEvidenceInput', { description: 'The evidence that content was removed.' })
export class RemovalEvidenceInput {
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'Whether the provider states that it removed the content. Your own observation alone does not confirm it.',
  })
  providerAnswered?: boolean | null;

  @Field(() => [DateTimeScalar], {
    description:
      'When you observed the content to be offline. Needs a claim on the case, or the permission to confirm removals.',
  })
  observedOfflineAt!: Date[];
}

@InputType('CompleteReferralInput', { description: 'Completes a referral with its outcome.' })
export class CompleteReferralInput {
  @Field(() => ID, { description: 'The referral.' })
  referralId!: string;

  @Field(() => Int, { description: 'The version of the referral that was read.' })
  expectedVersion!: number;

  @Field(() => ReferralOutcome, { description: 'The outcome.' })
  outcome!: ReferralOutcome;

  @Field(() => RemovalEvidenceInput, { nullable: true, description: 'The evidence. Required for REMOVED.' })
  removal?: RemovalEvidenceInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'The reference of the recipient, at most 100 characters.',
  })
  recipientReference?: string | null;
}
