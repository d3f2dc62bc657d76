import { Field, ID, ObjectType } from '../../platform/graphql/type-graphql.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { Change } from '../../platform/live/follow.js';

@ObjectType('WorkItemChange', {
  description:
    'A work item changed that you may see. The first message of a subscription that starts now has no work item: it confirms the start and has a cursor.',
  simpleResolvers: true,
})
export class WorkItemChangeType {
  @Field(() => String, { description: 'The cursor. Pass it as `after` to continue after this message.' })
  cursor!: string;

  @Field(() => DateTimeScalar, { description: 'When it changed.' })
  at!: Date;

  @Field(() => ID, { nullable: true, description: 'The id of the work item; `null` in the first message.' })
  workItemId!: string | null;
}

export const presentWorkItemChange = ({ event, cursor, at }: Change): WorkItemChangeType => ({
  cursor,
  at,
  workItemId: event?.subjectId ?? null,
});
