import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  Mutation,
  Query,
  Resolver,
  Root,
} from '../../platform/graphql/type-graphql.js';
import type { RequestContext, SignedInContext } from '../../platform/context.js';
import { PageArguments, type Connection } from '../../platform/graphql/connection.js';
import { recordListRead } from '../audit/index.js';
import { AccountType, accountById } from '../identity/index.js';
import { decideRelease } from './decide-release.js';
import { readReleased } from './read-released.js';
import {
  DecideReleaseInput,
  ReadReleasedInput,
  ReleaseFilter,
  RequestReleaseInput,
} from './release.inputs.js';
import { releasePage } from './release.queries.js';
import { DecideReleaseResult, ReadReleasedResult, RequestReleaseResult } from './release.results.js';
import { ReleaseConnection, ReleaseType } from './release.type.js';
import { requestRelease } from './request-release.js';

@Resolver(() => ReleaseType)
export class ReleaseResolver {
  @Query(() => ReleaseConnection, {
    description:
      'The requests to release sealed data of reports, latest first. It contains no released value. For caseworkers and the auditor.',
  })
  async releases(
    @Arg('filter', () => ReleaseFilter, {
      nullable: true,
      description: 'The filter. All requests if absent.',
    })
    filter: ReleaseFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ReleaseType>> {
    const found = await releasePage(filter, page, context);
    return recordListRead('releases', found, { filter, ...page }, context);
  }

  @Mutation(() => RequestReleaseResult, {
    description: 'Asks for the release of the contact data or the site access of one report.',
  })
  requestRelease(
    @Arg('input', () => RequestReleaseInput, { description: 'What, and why.' }) input: RequestReleaseInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof RequestReleaseResult> {
    return requestRelease(input, context);
  }

  @Mutation(() => DecideReleaseResult, {
    description: 'Releases or refuses what somebody else has asked for.',
  })
  decideRelease(
    @Arg('input', () => DecideReleaseInput, { description: 'The request and the decision.' })
    input: DecideReleaseInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof DecideReleaseResult> {
    return decideRelease(input, context);
  }

  @Mutation(() => ReadReleasedResult, {
    description:
      'Returns the released value to the person who asked for it, while the release is open. Each read is audited.',
  })
  readReleased(
    @Arg('input', () => ReadReleasedInput, { description: 'The release.' }) input: ReadReleasedInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof ReadReleasedResult> {
    return readReleased(input.releaseId, context);
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who asked for it.' })
  requestedBy(
    @Root() { requestedById }: ReleaseType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<AccountType | null> {
    return loaders.use(accountById).load(requestedById);
  }

  @FieldResolver(() => AccountType, {
    nullable: true,
    description: 'Who decided; `null` before the decision.',
  })
  decidedBy(
    @Root() { decidedById }: ReleaseType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<AccountType | null> | null {
    return decidedById === null ? null : loaders.use(accountById).load(decidedById);
  }
}
