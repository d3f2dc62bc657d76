import { Arg, Ctx, Mutation, Resolver } from '../../platform/graphql/type-graphql.js';
import type { SignedInContext } from '../../platform/context.js';
import { bulkOfCases, changeInBulk, presentCase, type BulkChange } from '../cases/index.js';
import { reopenCase } from './reopen-case.js';
import { routeCase } from './route-case.js';
import { ReopenCaseInput, RouteCaseInput, RouteCasesInput } from './routing.inputs.js';
import { ReopenCaseResult, RouteCaseResult, RouteCasesResult } from './routing.results.js';

const routeInBulk: BulkChange<RouteCaseInput> = {
  ...bulkOfCases,
  change: async (item, context) => {
    const result = await routeCase(item, context);
    return 'routed' in result ? result.routed : result;
  },
};

@Resolver()
export class RoutingResolver {
  @Mutation(() => RouteCaseResult, {
    description: 'Routes a claimed case by the rules, and creates the referrals.',
  })
  async routeCase(
    @Arg('input', () => RouteCaseInput, { description: 'The case.' }) input: RouteCaseInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof RouteCaseResult> {
    const result = await routeCase(input, context);
    return 'routed' in result
      ? {
          __typename: 'RouteCaseSuccess',
          case: presentCase(result.routed, context),
          ...result.caseRoute,
        }
      : result;
  }

  @Mutation(() => ReopenCaseResult, { description: 'Opens a linked cycle of a closed case.' })
  async reopenCase(
    @Arg('input', () => ReopenCaseInput, { description: 'The case and the reason.' }) input: ReopenCaseInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof ReopenCaseResult> {
    const result = await reopenCase(input, context);
    return 'reopened' in result
      ? { __typename: 'ReopenCaseSuccess', case: presentCase(result.reopened, context) }
      : result;
  }

  @Mutation(() => RouteCasesResult, {
    description: 'Routes several claimed cases by the rules, and creates the referrals.',
  })
  routeCases(
    @Arg('input', () => RouteCasesInput, { description: 'The cases.' }) input: RouteCasesInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof RouteCasesResult> {
    return changeInBulk('RouteCases', input, routeInBulk, context);
  }
}
