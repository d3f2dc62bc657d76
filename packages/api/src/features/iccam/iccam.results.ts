import { Field, ID, InputType, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import {
  InvalidInputError,
  NotFoundError,
  TransitionNotAllowedError,
  resultUnion,
} from '../../platform/graphql/user-error.js';
import { HandOverType } from '../hand-overs/index.js';

@InputType('LinkIccamReportInput', {
  description: 'Links a stopped hand-over to the report that ICCAM already has.',
})
export class LinkIccamReportInput {
  @Field(() => ID, { description: 'The stopped hand-over.' })
  handOverId!: string;

  @Field(() => Int, { description: 'The id of the report in ICCAM; at least 1.' })
  reportId!: number;
}

@ObjectType('LinkIccamReportSuccess', {
  description: 'It is linked and queued. The worker compares it with the report in ICCAM.',
  simpleResolvers: true,
})
export class LinkIccamReportSuccess {
  @Field(() => HandOverType, { description: 'The hand-over after the change.' })
  handOver!: HandOverType;
}

export const LinkIccamReportResult = resultUnion('LinkIccamReportResult', 'Result of linking a report.', [
  LinkIccamReportSuccess,
  InvalidInputError,
  NotFoundError,
  TransitionNotAllowedError,
] as const);
