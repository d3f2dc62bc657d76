import {
  Arg,
  Ctx,
  FieldResolver,
  Mutation,
  Query,
  Resolver,
  Root,
} from '../../platform/graphql/type-graphql.js';
import type { RequestContext, SignedInContext } from '../../platform/context.js';
import { invalidInput } from '../../platform/graphql/user-error.js';
import { CaseType, ContentItemType } from '../cases/index.js';
import type { Consequence } from '../hand-overs/index.js';
import { LinkIccamReportInput, LinkIccamReportResult } from './iccam.results.js';
import { linkIccamReport } from './report/link-report.js';
import { iccamItemsOfCase, iccamItemsOfItem, iccamStatus } from './iccam.queries.js';
import { IccamItemType, IccamStatusType } from './iccam.type.js';

@Resolver()
export class IccamStatusResolver {
  readonly #isConfigured: boolean;
  readonly #afterRetry: Consequence;

  constructor(isConfigured: boolean, afterRetry: Consequence) {
    this.#isConfigured = isConfigured;
    this.#afterRetry = afterRetry;
  }

  @Mutation(() => LinkIccamReportResult, {
    description: 'Links a report whose answer was lost to the one that the exchange has, and compares them.',
  })
  async linkIccamReport(
    @Arg('input', () => LinkIccamReportInput, { description: 'Which, and to which.' })
    input: LinkIccamReportInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof LinkIccamReportResult> {
    if (input.reportId < 1)
      return invalidInput([{ path: '/reportId', code: 'OUT_OF_RANGE', message: 'Give a number from 1.' }]);
    const result = await linkIccamReport(input, context, this.#afterRetry);
    return result.__typename === 'RetryHandOverSuccess'
      ? { __typename: 'LinkIccamReportSuccess', handOver: result.handOver }
      : result;
  }

  @Query(() => IccamStatusType, { description: 'How the exchange with the network of hotlines goes.' })
  iccamStatus(@Ctx() context: RequestContext): Promise<IccamStatusType> {
    return iccamStatus(context, this.#isConfigured);
  }
}

@Resolver(() => CaseType)
export class CaseIccamResolver {
  @FieldResolver(() => [IccamItemType], {
    description: 'Its items in the network’s exchange, entered by any hotline.',
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
