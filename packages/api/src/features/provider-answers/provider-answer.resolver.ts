import type { RequestContext } from '../../platform/context.js';
import { Ctx, FieldResolver, Resolver, Root } from '../../platform/graphql/type-graphql.js';
import { ProviderNoticeType } from '../notices/index.js';
import { answersOfItem } from './provider-answer.loaders.js';
import { ProviderAnswerType } from './provider-answer.type.js';

@Resolver(() => ProviderNoticeType)
export class NoticeAnswersResolver {
  @FieldResolver(() => [ProviderAnswerType], {
    description: 'The answers about the address, earliest first.',
  })
  answers(
    @Root() { itemId }: ProviderNoticeType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<readonly ProviderAnswerType[]> {
    return loaders.use(answersOfItem).load(itemId);
  }
}
