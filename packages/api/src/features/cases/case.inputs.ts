import { CaseStatus, Classification, CloseReason, HostingKind, type CountryCode } from '@meldpunt/domain';
import { Field, ID, InputType, Int } from '../../platform/graphql/type-graphql.js';
import { TakeOverReason } from './case.enums.js';
import { CountryCodeScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';

@InputType('CaseFilter', { description: 'Which cases to list; all conditions given must hold.' })
export class CaseFilter {
  @Field(() => [CaseStatus], { nullable: true, description: 'Any of these statuses.' })
  status?: CaseStatus[] | null;

  @Field(() => CountryCodeScalar, { nullable: true, description: 'With an item hosted in this country.' })
  country?: CountryCode | null;

  @Field(() => Classification, { nullable: true, description: 'With an item classified so.' })
  classification?: Classification | null;

  @Field(() => HostingKind, { nullable: true, description: 'With an item hosted so.' })
  hostingKind?: HostingKind | null;

  @Field(() => ID, { nullable: true, description: 'Under a live claim of this account.' })
  assigneeId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Under a live claim of somebody (true) or of nobody (false).',
  })
  isClaimed?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the hostname, in either case; 2 to 253 characters.',
  })
  hostnameContains?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Opened at or after.' })
  openedFrom?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Opened before.' })
  openedBefore?: Date | null;
}

@InputType('ClaimNextCaseInput', { description: 'Which part of the queue to take the next case from.' })
export class ClaimNextCaseInput {
  @Field(() => [CaseStatus], {
    nullable: true,
    description: 'Only cases in these statuses; all that wait for an analyst when absent.',
  })
  among?: CaseStatus[] | null;
}

@InputType('ClaimCaseInput', { description: 'Which case to claim, or to claim for longer.' })
export class ClaimCaseInput {
  @Field(() => ID, { description: 'The case.' })
  caseId!: string;

  @Field(() => TakeOverReason, {
    nullable: true,
    description: 'Supervisors only: why the live claim of another is taken over.',
  })
  takeOverReason?: TakeOverReason | null;
}

@InputType('ReleaseCaseInput', { description: 'Which case to give back to the queue.' })
export class ReleaseCaseInput {
  @Field(() => ID, { description: 'The case.' })
  caseId!: string;
}

@InputType('AddContentItemInput', {
  description: 'A further address that belongs to a case, such as a file behind a page.',
})
export class AddContentItemInput {
  @Field(() => ID, { description: 'The case.' })
  caseId!: string;

  @Field(() => Int, { description: 'The version of the case that you saw.' })
  expectedVersion!: number;

  @Field(() => String, {
    description:
      'The address, as it was copied. Several in one text become several items; so does a place in words.',
  })
  url!: string;
}

@InputType('CloseCaseInput', { description: 'Which case to close, and why.' })
export class CloseCaseInput {
  @Field(() => ID, { description: 'The case, claimed by you.' })
  caseId!: string;

  @Field(() => Int, { description: 'The version of the case that you saw.' })
  expectedVersion!: number;

  @Field(() => CloseReason, { description: 'The reason; it must be true of the case.' })
  reason!: CloseReason;
}
