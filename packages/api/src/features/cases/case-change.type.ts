import { Field, ID, ObjectType } from '../../platform/graphql/type-graphql.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { Change } from '../../platform/live/follow.js';

@ObjectType('CaseChange', {
  description:
    'Something about a case changed. The first message of a subscription that starts now has no case: it confirms the start and has a cursor.',
  simpleResolvers: true,
})
export class CaseChangeType {
  @Field(() => String, { description: 'The cursor. Pass it as `after` to continue after this message.' })
  cursor!: string;

  @Field(() => DateTimeScalar, { description: 'When it changed.' })
  at!: Date;

  @Field(() => ID, { nullable: true, description: 'The id of the case; `null` in the first message.' })
  caseId!: string | null;
}

export const presentCaseChange = ({ event, cursor, at }: Change): CaseChangeType => ({
  cursor,
  at,
  caseId: event?.caseId ?? null,
});
