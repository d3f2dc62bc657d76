import { Permission } from '@meldpunt/domain';
import { may } from '../../platform/auth/viewer.js';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from '../../platform/graphql/type-graphql.js';
import type { RequestContext, SignedInContext } from '../../platform/context.js';
import { PageArguments, type Connection } from '../../platform/graphql/connection.js';
import { recordListRead } from '../audit/index.js';
import { AccountType, ViewerType, accountById } from '../identity/index.js';
import { exposureOfPerson } from './claim-periods.js';
import { exposurePage } from './exposure.queries.js';
import { AccountExposureConnection, AccountExposureType, ExposureType } from './exposure.type.js';

@Resolver(() => ViewerType)
export class ExposureResolver {
  @FieldResolver(() => ExposureType, {
    nullable: true,
    description:
      'How long you have worked with reported content, and which limits you have reached; `null` if you can claim no case.',
  })
  exposure(@Ctx() context: SignedInContext): Promise<ExposureType> | null {
    if (!may(context.viewer, Permission.CASE_CLAIM)) return null;
    return exposureOfPerson(context.em, context, context.viewer.id);
  }
}

@Resolver(() => AccountExposureType)
export class AccountExposureResolver {
  @Query(() => AccountExposureConnection, {
    description:
      'The persons who had a claim on a case in the last eight days, with how long they worked. For the welfare role only.',
  })
  async exposures(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<AccountExposureType>> {
    const found = await exposurePage(page, context);
    return recordListRead('exposures', found, { filter: null, ...page }, context);
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'The person.' })
  account(
    @Root() { id }: AccountExposureType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<AccountType | null> {
    return loaders.use(accountById).load(id);
  }
}
