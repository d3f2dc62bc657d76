import { Field, ObjectType } from '../../platform/graphql/type-graphql.js';
import { InvalidInputError, NotFoundError, resultUnion } from '../../platform/graphql/user-error.js';
import { ContentItemType, NotClaimedError } from '../cases/index.js';

@ObjectType('RecordReachabilitySuccess', {
  description: 'The observation is recorded and its consequences are applied.',
  simpleResolvers: true,
})
export class RecordReachabilitySuccess {
  @Field(() => ContentItemType, { description: 'The item in its current state.' })
  contentItem!: ContentItemType;
}

export const RecordReachabilityResult = resultUnion(
  'RecordReachabilityResult',
  'The result of recording an observation.',
  [RecordReachabilitySuccess, InvalidInputError, NotFoundError, NotClaimedError] as const,
);
