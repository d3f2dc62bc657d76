import {
  Args,
  Ctx,
  FieldResolver,
  Resolver,
  Root,
  Subscription,
} from '../../platform/graphql/type-graphql.js';
import type { RequestContext } from '../../platform/context.js';
import { badInput } from '../../platform/graphql/access-error.js';
import { ChangesArguments, ChangesOfArguments } from '../../platform/graphql/change-arguments.js';
import { isId } from '../../platform/graphql/connection.js';
import { follow, type Change } from '../../platform/live/follow.js';
import { caseChangeSubjects, CaseChangeType, presentCaseChange } from './case-change.type.js';
import { casePermissions } from './case.permissions.js';
import { CaseType } from './case.type.js';
import { readCase } from './read-case.js';

const rules = casePermissions.Subscription;

@Resolver(() => CaseChangeType)
export class CaseChangesResolver {
  @Subscription(() => CaseChangeType, {
    description:
      'The cases that change, in order for each case: new, claimed, released, judged, set aside, closed. Load the list again, or the case.',
    subscribe: ({ args, context }) =>
      follow(
        { kinds: ['CASE'], rule: rules.queueChanged },
        (args as ChangesArguments).after,
        context as RequestContext,
      ),
  })
  queueChanged(
    @Root() change: Change,
    @Args(() => ChangesArguments) _args: ChangesArguments,
  ): CaseChangeType {
    return presentCaseChange(change);
  }

  @Subscription(() => CaseChangeType, {
    description:
      'The changes of one case, its items, opinions, referrals, work items and comments, in order.',
    subscribe: ({ args, context }) => {
      const { id, after } = args as ChangesOfArguments;
      if (!isId(id)) throw badInput('id', '`id` is not a valid id.');
      return follow(
        { kinds: caseChangeSubjects, caseId: id.toLowerCase(), rule: rules.caseChanged },
        after,
        context as RequestContext,
      );
    },
  })
  caseChanged(
    @Root() change: Change,
    @Args(() => ChangesOfArguments) _args: ChangesOfArguments,
  ): CaseChangeType {
    return presentCaseChange(change);
  }

  @FieldResolver(() => CaseType, {
    nullable: true,
    description: 'The case in its current state, for users who may read cases. Each read is audited.',
  })
  case(@Root() { caseId }: CaseChangeType, @Ctx() context: RequestContext): Promise<CaseType | null> | null {
    return caseId === null ? null : readCase(caseId, context);
  }
}
