import { Field, ID, InputType, ObjectType } from '../../platform/graphql/type-graphql.js';
import {
  InvalidInputError,
  NotFoundError,
  TransitionNotAllowedError,
  resultUnion,
} from '../../platform/graphql/user-error.js';
import { WorkItemResolution } from './work-item.entity.js';
import { WorkItemType } from './work-item.type.js';

@InputType('ResolveWorkItemInput', { description: 'Ends work by hand.' })
export class ResolveWorkItemInput {
  @Field(() => ID, { description: 'The work.' })
  workItemId!: string;

  @Field(() => WorkItemResolution, { description: 'DONE or NO_LONGER_NEEDED.' })
  resolution!: WorkItemResolution;
}

@InputType('RetryJobInput', { description: 'Tries a stopped background job again.' })
export class RetryJobInput {
  @Field(() => ID, { description: 'The work of kind JOB_STOPPED.' })
  workItemId!: string;
}

@ObjectType('RetryJobSuccess', { description: 'The job is tried again now.', simpleResolvers: true })
export class RetryJobSuccess {
  @Field(() => WorkItemType, { description: 'As it stands now.' })
  workItem!: WorkItemType;
}

export const RetryJobResult = resultUnion('RetryJobResult', 'What came of trying a job again.', [
  RetryJobSuccess,
  NotFoundError,
  TransitionNotAllowedError,
] as const);

@ObjectType('ResolveWorkItemSuccess', { description: 'The work has ended.', simpleResolvers: true })
export class ResolveWorkItemSuccess {
  @Field(() => WorkItemType, { description: 'As it stands now.' })
  workItem!: WorkItemType;
}

export const ResolveWorkItemResult = resultUnion('ResolveWorkItemResult', 'What came of ending work.', [
  ResolveWorkItemSuccess,
  NotFoundError,
  TransitionNotAllowedError,
  InvalidInputError,
] as const);
