import { Permission, type Yardstick } from '@meldpunt/domain';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from '../../platform/graphql/type-graphql.js';
import { may } from '../../platform/auth/viewer.js';
import type { DeadlineSources } from '../../platform/deadline-sources.js';
import type { RequestContext } from '../../platform/context.js';
import { PageArguments, type Connection } from '../../platform/graphql/connection.js';
import { CaseType, readCase } from '../cases/index.js';
import { ReferralType, readReferral } from '../referrals/index.js';
import { clocksOfCase, clocksOfReferral, yardstickOfCase } from './clock.loaders.js';
import { ClockConnection, ClockType, OverdueFilter, YardstickType } from './clock.type.js';
import { overduePage } from './overdue.queries.js';

@Resolver(() => ClockType)
export class ClockResolver {
  @Query(() => ClockConnection, {
    description:
      'What waits longer than it should, danger first, then longest overdue. The liaison sees what concerns referrals to police. Kept up to date by the worker, every minute.',
  })
  overdue(
    @Arg('filter', () => OverdueFilter, {
      nullable: true,
      description: 'Which ones; all that are late when absent.',
    })
    filter: OverdueFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ClockType>> {
    return overduePage(filter ?? null, page, context);
  }

  @FieldResolver(() => CaseType, {
    nullable: true,
    description: 'The case that it belongs to, for those who may read cases. Each one read is audited.',
  })
  case(@Root() { caseId }: ClockType, @Ctx() context: RequestContext): Promise<CaseType | null> | null {
    return caseId !== null && may(context.viewer, Permission.CASE_READ) ? readCase(caseId, context) : null;
  }

  @FieldResolver(() => ReferralType, {
    nullable: true,
    description: 'The referral that waits; `null` when it is not a referral. Each one read is audited.',
  })
  referral(
    @Root() { referralId }: ClockType,
    @Ctx() context: RequestContext,
  ): Promise<ReferralType | null> | null {
    return referralId === null ? null : readReferral(referralId, context);
  }
}

@Resolver(() => CaseType)
export class CaseClocksResolver {
  readonly #clocks: ReturnType<typeof clocksOfCase>;
  constructor(sources: DeadlineSources) {
    this.#clocks = clocksOfCase(sources);
  }

  @FieldResolver(() => [ClockType], {
    description:
      'The clocks that run: that of the case, those of its referrals and of what police ask, the first due first.',
  })
  clocks(@Root() { id }: CaseType, @Ctx() { loaders }: RequestContext): Promise<readonly ClockType[]> {
    return loaders.use(this.#clocks).load(id);
  }

  @FieldResolver(() => YardstickType, {
    description: 'How it stands against the 72 hours from the first report of this cycle to removal.',
  })
  yardstick(@Root() { id }: CaseType, @Ctx() { loaders }: RequestContext): Promise<Yardstick | null> {
    return loaders.use(yardstickOfCase).load(id);
  }
}

@Resolver(() => ReferralType)
export class ReferralClocksResolver {
  readonly #clocks: ReturnType<typeof clocksOfReferral>;
  constructor(sources: DeadlineSources) {
    this.#clocks = clocksOfReferral(sources);
  }

  @FieldResolver(() => [ClockType], {
    description:
      'The clocks that run for it, the first due first; to one to police belong that of the takedown which they decide on, and those of their questions.',
  })
  clocks(@Root() { id }: ReferralType, @Ctx() { loaders }: RequestContext): Promise<readonly ClockType[]> {
    return loaders.use(this.#clocks).load(id);
  }
}
