import { Field, ObjectType } from '../../platform/graphql/type-graphql.js';
import { InvalidInputError, NotFoundError, resultUnion } from '../../platform/graphql/user-error.js';
import { ContentItemType } from '../cases/index.js';

@ObjectType('RecordReachabilitySuccess', {
  description: 'The observation is recorded, with all that follows from it.',
  simpleResolvers: true,
})
export class RecordReachabilitySuccess {
  @Field(() => ContentItemType, { description: 'The item as it stands now.' })
  contentItem!: ContentItemType;
}

export const RecordReachabilityResult = resultUnion(
  'RecordReachabilityResult',
  'What came of recording what was seen of an address.',
  [RecordReachabilitySuccess, InvalidInputError, NotFoundError] as const,
);
