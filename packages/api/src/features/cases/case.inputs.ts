import {
  CaseStatus,
  Classification,
  ClearanceState,
  CloseReason,
  DeadlineStage,
  HostingKind,
  ItemOpinions,
  QueueBand,
  type CountryCode,
} from '@meldpunt/domain';
import { Field, ID, InputType, Int } from '../../platform/graphql/type-graphql.js';
import { TakeOverReason } from './case.enums.js';
import { CountryCodeScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { BulkMode } from './bulk.type.js';

@InputType('CaseFilter', { description: 'Which cases to list; all given conditions must match.' })
export class CaseFilter {
  @Field(() => [CaseStatus], { nullable: true, description: 'With any of these statuses.' })
  status?: CaseStatus[] | null;

  @Field(() => [QueueBand], { nullable: true, description: 'In any of these parts of the work queue.' })
  band?: QueueBand[] | null;

  @Field(() => [DeadlineStage], {
    nullable: true,
    description: 'With an own deadline at any of these stages. A worker updates deadlines every minute.',
  })
  stage?: DeadlineStage[] | null;

  @Field(() => [ItemOpinions], {
    nullable: true,
    description: 'With an item whose opinions have any of these states.',
  })
  opinions?: ItemOpinions[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Waiting for a second opinion that you may give (true), or not (false).',
  })
  awaitsMyOpinion?: boolean | null;

  @Field(() => [ClearanceState], {
    nullable: true,
    description: 'Only cases with a gated takedown for which the police decision has one of these states.',
  })
  clearance?: ClearanceState[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Related to this case, as in `Case.relatedCases`: at most 50 cases.',
  })
  relatedTo?: string | null;

  @Field(() => CountryCodeScalar, { nullable: true, description: 'With an item hosted in this country.' })
  country?: CountryCode | null;

  @Field(() => Classification, { nullable: true, description: 'With an item of this classification.' })
  classification?: Classification | null;

  @Field(() => HostingKind, { nullable: true, description: 'With an item of this hosting kind.' })
  hostingKind?: HostingKind | null;

  @Field(() => ID, { nullable: true, description: 'With an active claim of this account.' })
  assigneeId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With an active claim (true) or without one (false).',
  })
  isClaimed?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the hostname, case-insensitive; 2 to 253 characters.',
  })
  hostnameContains?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Opened at or after this time.' })
  openedFrom?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Opened before this time.' })
  openedBefore?: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Last changed at or after this time: its status, claim, items, opinions or reports.',
  })
  changedFrom?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last changed before this time.' })
  changedBefore?: Date | null;
}

@InputType('ClaimNextCaseInput', { description: 'Which part of the queue to take the next case from.' })
export class ClaimNextCaseInput {
  @Field(() => [CaseStatus], {
    nullable: true,
    description: 'Only cases with these statuses; if absent, all cases that wait for an analyst.',
  })
  among?: CaseStatus[] | null;
}

@InputType('ClaimCaseInput', { description: 'Which case to claim, or whose claim to extend.' })
export class ClaimCaseInput {
  @Field(() => ID, { description: 'The case.' })
  caseId!: string;

  @Field(() => TakeOverReason, {
    nullable: true,
    description: 'Supervisors only: why another person’s active claim is taken over.',
  })
  takeOverReason?: TakeOverReason | null;
}

@InputType('ReleaseCaseInput', { description: 'Which case to release to the queue.' })
export class ReleaseCaseInput {
  @Field(() => ID, { description: 'The case.' })
  caseId!: string;
}

@InputType('AddContentItemInput', {
  description: 'Adds an address to a case, such as a file that a page links to.',
})
export class AddContentItemInput {
  @Field(() => ID, { description: 'The case.' })
  caseId!: string;

  @Field(() => Int, { description: 'The version of the case that you saw.' })
  expectedVersion!: number;

  @Field(() => String, {
    description:
      'The address as copied. Each address in the text becomes an item; so does each place named in words.',
  })
  url!: string;
}

@InputType('CloseCaseInput', { description: 'Which case to close, and why.' })
export class CloseCaseInput {
  @Field(() => ID, { description: 'The case, claimed by you.' })
  caseId!: string;

  @Field(() => Int, { description: 'The version of the case that you saw.' })
  expectedVersion!: number;

  @Field(() => CloseReason, { description: 'The reason; it must match the facts of the case.' })
  reason!: CloseReason;
}

@InputType('ReleaseCasesInput', { description: 'Which cases to release to the queue.' })
export class ReleaseCasesInput {
  @Field(() => BulkMode, { description: 'What happens to the other items if one is refused.' })
  mode!: BulkMode;

  @Field(() => [ReleaseCaseInput], { description: 'The items, 1 to 200. They are changed in this order.' })
  items!: ReleaseCaseInput[];
}

@InputType('CloseCasesInput', { description: 'Which cases to close, and why.' })
export class CloseCasesInput {
  @Field(() => BulkMode, { description: 'What happens to the other items if one is refused.' })
  mode!: BulkMode;

  @Field(() => [CloseCaseInput], { description: 'The items, 1 to 200. They are changed in this order.' })
  items!: CloseCaseInput[];
}
