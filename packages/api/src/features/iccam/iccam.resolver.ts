import { Ctx, FieldResolver, Query, Resolver, Root } from '../../platform/graphql/type-graphql.js';
import type { RequestContext } from '../../platform/context.js';
import { CaseType, ContentItemType } from '../cases/index.js';
import { iccamItemsOfCase, iccamItemsOfItem, iccamStatus } from './iccam.queries.js';
import { IccamItemType, IccamStatusType } from './iccam.type.js';

@Resolver()
export class IccamStatusResolver {
  readonly #isConfigured: boolean;

  constructor(isConfigured: boolean) {
    this.#isConfigured = isConfigured;
  }

  @Query(() => IccamStatusType, { description: 'How the exchange with the network of hotlines goes.' })
  iccamStatus(@Ctx() context: RequestContext): Promise<IccamStatusType> {
    return iccamStatus(context, this.#isConfigured);
  }
}

@Resolver(() => CaseType)
export class CaseIccamResolver {
  @FieldResolver(() => [IccamItemType], {
    description: 'Its items in the network’s exchange, whoever entered them.',
  })
  iccam(@Root() { id }: CaseType, @Ctx() { loaders }: RequestContext): Promise<readonly IccamItemType[]> {
    return loaders.use(iccamItemsOfCase).load(id);
  }
}

@Resolver(() => ContentItemType)
export class ItemIccamResolver {
  @FieldResolver(() => [IccamItemType], {
    description: 'What it is in the network’s exchange: one item for each country that hosts it.',
  })
  iccam(
    @Root() { id }: ContentItemType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<readonly IccamItemType[]> {
    return loaders.use(iccamItemsOfItem).load(id);
  }
}
