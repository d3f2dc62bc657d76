import { ReleaseDecision, ReleaseKind, ReleaseReason, ReleaseState } from '@meldpunt/domain';
import { Field, ID, InputType } from '../../platform/graphql/type-graphql.js';

@InputType('RequestReleaseInput', { description: 'Asks for the release of sealed data of one report.' })
export class RequestReleaseInput {
  @Field(() => ID, { description: 'The report.' })
  reportId!: string;

  @Field(() => ReleaseKind, { description: 'What to release.' })
  kind!: ReleaseKind;

  @Field(() => ReleaseReason, { description: 'Why it is needed.' })
  reason!: ReleaseReason;
}

@InputType('DecideReleaseInput', { description: 'The decision of a second person.' })
export class DecideReleaseInput {
  @Field(() => ID, { description: 'The request.' })
  releaseId!: string;

  @Field(() => ReleaseDecision, { description: 'Whether to release it.' })
  decision!: ReleaseDecision;
}

@InputType('ReadReleasedInput', { description: 'Reads a released value.' })
export class ReadReleasedInput {
  @Field(() => ID, { description: 'The release.' })
  releaseId!: string;
}

@InputType('ReleaseFilter', { description: 'Which requests to list; all given conditions must match.' })
export class ReleaseFilter {
  @Field(() => [ReleaseState], { nullable: true, description: 'In any of these states now.' })
  state?: ReleaseState[] | null;

  @Field(() => ID, { nullable: true, description: 'Requested by this account.' })
  requestedById?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this report.' })
  reportId?: string | null;
}
