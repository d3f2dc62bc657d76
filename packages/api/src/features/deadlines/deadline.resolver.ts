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
import { QueueCountType } from './queue-count.type.js';
import { queueCounts } from './queue-counts.js';
import { overduePage } from './overdue.queries.js';

@Resolver(() => ClockType)
export class ClockResolver {
  @Query(() => ClockConnection, {
    description:
      'Overdue deadlines: immediate danger first, then longest overdue. The liaison sees only those of referrals to police. A worker updates them every minute.',
  })
  overdue(
    @Arg('filter', () => OverdueFilter, {
      nullable: true,
      description: 'Which ones; if absent, all that are overdue.',
    })
    filter: OverdueFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ClockType>> {
    return overduePage(filter ?? null, page, context);
  }

  @Query(() => [QueueCountType], {
    description:
      'The number of open cases by status, band, age and stage of their deadline. Groups without cases are absent.',
  })
  queueCounts(@Ctx() context: RequestContext): Promise<readonly QueueCountType[]> {
    return queueCounts(context);
  }

  @FieldResolver(() => CaseType, {
    nullable: true,
    description: 'Its case; `null` if the viewer may not read cases. Each read is audited.',
  })
  case(@Root() { caseId }: ClockType, @Ctx() context: RequestContext): Promise<CaseType | null> | null {
    return caseId !== null && may(context.viewer, Permission.CASE_READ) ? readCase(caseId, context) : null;
  }

  @FieldResolver(() => ReferralType, {
    nullable: true,
    description: 'Its referral; `null` if it belongs to no referral. Each read is audited.',
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
      'The running deadlines of the case, of its referrals and of questions from police; the earliest due first.',
  })
  clocks(@Root() { id }: CaseType, @Ctx() { loaders }: RequestContext): Promise<readonly ClockType[]> {
    return loaders.use(this.#clocks).load(id);
  }

  @FieldResolver(() => YardstickType, {
    description: 'Whether the content was removed within 72 hours of the first report of this cycle.',
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
      'Its running deadlines; the earliest due first. A referral to police also has the deadline of the takedown that police decide on, and those of their questions.',
  })
  clocks(@Root() { id }: ReferralType, @Ctx() { loaders }: RequestContext): Promise<readonly ClockType[]> {
    return loaders.use(this.#clocks).load(id);
  }
}
