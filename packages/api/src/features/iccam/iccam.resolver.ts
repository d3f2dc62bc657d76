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
    description:
      'Links a stopped hand-over of a report, whose response was lost, to the report in ICCAM, and compares the two.',
  })
  async linkIccamReport(
    @Arg('input', () => LinkIccamReportInput, { description: 'The hand-over and the report.' })
    input: LinkIccamReportInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof LinkIccamReportResult> {
    if (input.reportId < 1)
      return invalidInput([{ path: '/reportId', code: 'OUT_OF_RANGE', detail: { code: 'MINIMUM', min: 1 } }]);
    const result = await linkIccamReport(input, context, this.#afterRetry);
    return result.__typename === 'RetryHandOverSuccess'
      ? { __typename: 'LinkIccamReportSuccess', handOver: result.handOver }
      : result;
  }

  @Query(() => IccamStatusType, {
    description: 'The status of the connection to ICCAM, INHOPE’s exchange between hotlines.',
  })
  iccamStatus(@Ctx() context: RequestContext): Promise<IccamStatusType> {
    return iccamStatus(context, this.#isConfigured);
  }
}

@Resolver(() => CaseType)
export class CaseIccamResolver {
  @FieldResolver(() => [IccamItemType], {
    description: 'Its items in ICCAM, entered by any hotline.',
  })
  iccam(@Root() { id }: CaseType, @Ctx() { loaders }: RequestContext): Promise<readonly IccamItemType[]> {
    return loaders.use(iccamItemsOfCase).load(id);
  }
}

@Resolver(() => ContentItemType)
export class ItemIccamResolver {
  @FieldResolver(() => [IccamItemType], {
    description: 'Its items in ICCAM: one for each country that hosts it.',
  })
  iccam(
    @Root() { id }: ContentItemType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<readonly IccamItemType[]> {
    return loaders.use(iccamItemsOfItem).load(id);
  }
}
