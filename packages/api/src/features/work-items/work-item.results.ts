import { Field, ID, InputType, ObjectType } from '../../platform/graphql/type-graphql.js';
import {
  InvalidInputError,
  NotFoundError,
  TransitionNotAllowedError,
  resultUnion,
} from '../../platform/graphql/user-error.js';
import { WorkItemResolution } from './work-item.entity.js';
import { WorkItemType } from './work-item.type.js';

@InputType('ResolveWorkItemInput', { description: 'Closes a work item.' })
export class ResolveWorkItemInput {
  @Field(() => ID, { description: 'The work item.' })
  workItemId!: string;

  @Field(() => WorkItemResolution, { description: 'The resolution: DONE or NO_LONGER_NEEDED.' })
  resolution!: WorkItemResolution;
}

@InputType('RetryJobInput', { description: 'Retries a stopped background job.' })
export class RetryJobInput {
  @Field(() => ID, { description: 'The work item of kind JOB_STOPPED.' })
  workItemId!: string;
}

@ObjectType('RetryJobSuccess', { description: 'The job is scheduled for now.', simpleResolvers: true })
export class RetryJobSuccess {
  @Field(() => WorkItemType, { description: 'The work item in its current state.' })
  workItem!: WorkItemType;
}

export const RetryJobResult = resultUnion('RetryJobResult', 'The result of retrying a job.', [
  RetryJobSuccess,
  NotFoundError,
  TransitionNotAllowedError,
] as const);

@ObjectType('ResolveWorkItemSuccess', { description: 'The work item is closed.', simpleResolvers: true })
export class ResolveWorkItemSuccess {
  @Field(() => WorkItemType, { description: 'The work item in its current state.' })
  workItem!: WorkItemType;
}

export const ResolveWorkItemResult = resultUnion(
  'ResolveWorkItemResult',
  'The result of closing a work item.',
  [ResolveWorkItemSuccess, NotFoundError, TransitionNotAllowedError, InvalidInputError] as const,
);
