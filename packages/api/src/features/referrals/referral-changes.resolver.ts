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
import { onlyVisible } from '../../platform/live/visible.js';
import { follow, type Change } from '../../platform/live/follow.js';
import { referralSeen } from './referral.loaders.js';
import { referralPermissions } from './referral.permissions.js';
import { ReferralType } from './referral.type.js';
import { ReferralChangeType, presentReferralChange } from './referral-change.type.js';
import { readReferral } from './read-referral.js';

const rules = referralPermissions.Subscription;

/** Whether the viewer may see the referral now. */
const maySee = async ({ event }: Change, { loaders }: RequestContext): Promise<boolean> =>
  event === null || (await loaders.use(referralSeen).load(event.subjectId)) !== null;

@Resolver(() => ReferralChangeType)
export class ReferralChangesResolver {
  @Subscription(() => ReferralChangeType, {
    description: 'The referrals that change and that you may see, in order for each referral.',
    subscribe: async ({ args, context }) =>
      onlyVisible(
        await follow(
          { kinds: ['REFERRAL'], rule: rules.referralsChanged },
          (args as ChangesArguments).after,
          context as RequestContext,
        ),
        maySee,
      ),
  })
  referralsChanged(
    @Root() change: Change,
    @Args(() => ChangesArguments) _args: ChangesArguments,
  ): ReferralChangeType {
    return presentReferralChange(change);
  }

  @Subscription(() => ReferralChangeType, {
    description: 'The changes of one referral, of its questions and their answers, if you may see it.',
    subscribe: async ({ args, context }) => {
      const { id, after } = args as ChangesOfArguments;
      if (!isId(id)) throw badInput('id', '`id` is not a valid id.');
      const wanted = { kinds: ['REFERRAL'], subjectId: id.toLowerCase(), rule: rules.referralChanged };
      return onlyVisible(await follow(wanted, after, context as RequestContext), maySee);
    },
  })
  referralChanged(
    @Root() change: Change,
    @Args(() => ChangesOfArguments) _args: ChangesOfArguments,
  ): ReferralChangeType {
    return presentReferralChange(change);
  }

  @FieldResolver(() => ReferralType, {
    nullable: true,
    description: 'The referral in its current state. Each read is audited.',
  })
  referral(
    @Root() { referralId }: ReferralChangeType,
    @Ctx() context: RequestContext,
  ): Promise<ReferralType | null> | null {
    return referralId === null ? null : readReferral(referralId, context);
  }
}
