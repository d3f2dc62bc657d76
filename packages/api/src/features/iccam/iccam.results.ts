import { Field, ID, InputType, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import {
  InvalidInputError,
  NotFoundError,
  TransitionNotAllowedError,
  resultUnion,
} from '../../platform/graphql/user-error.js';
import { HandOverType } from '../hand-overs/index.js';

@InputType('LinkIccamReportInput', {
  description: 'Says which report of the exchange a stopped hand-over has become.',
})
export class LinkIccamReportInput {
  @Field(() => ID, { description: 'The hand-over that has stopped.' })
  handOverId!: string;

  @Field(() => Int, { description: 'The exchange’s number of the report, from 1.' })
  reportId!: number;
}

@ObjectType('LinkIccamReportSuccess', {
  description: 'It is linked, and compared with the exchange now.',
  simpleResolvers: true,
})
export class LinkIccamReportSuccess {
  @Field(() => HandOverType, { description: 'The hand-over as it stands now.' })
  handOver!: HandOverType;
}

export const LinkIccamReportResult = resultUnion('LinkIccamReportResult', 'What came of linking a report.', [
  LinkIccamReportSuccess,
  InvalidInputError,
  NotFoundError,
  TransitionNotAllowedError,
] as const);
