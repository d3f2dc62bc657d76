import { Arg, Ctx, Mutation, Resolver } from '../../platform/graphql/type-graphql.js';
import type { SignedInContext } from '../../platform/context.js';
import { presentCase } from '../cases/index.js';
import { reopenCase } from './reopen-case.js';
import { routeCase } from './route-case.js';
import { ReopenCaseInput, RouteCaseInput } from './routing.inputs.js';
import { ReopenCaseResult, RouteCaseResult } from './routing.results.js';

@Resolver()
export class RoutingResolver {
  @Mutation(() => RouteCaseResult, {
    description: 'Asks the rules who acts next on a claimed case, and makes the hand-overs.',
  })
  async routeCase(
    @Arg('input', () => RouteCaseInput, { description: 'Which case.' }) input: RouteCaseInput,
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
    @Arg('input', () => ReopenCaseInput, { description: 'Which case, and why.' }) input: ReopenCaseInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof ReopenCaseResult> {
    const result = await reopenCase(input, context);
    return 'reopened' in result
      ? { __typename: 'ReopenCaseSuccess', case: presentCase(result.reopened, context) }
      : result;
  }
}
