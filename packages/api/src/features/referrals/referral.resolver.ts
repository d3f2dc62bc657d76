import { Permission } from '@meldpunt/domain';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from '../../platform/graphql/type-graphql.js';
import { may } from '../../platform/auth/viewer.js';
import type { RequestContext, SignedInContext } from '../../platform/context.js';
import { PageArguments, connectionOf, type Connection } from '../../platform/graphql/connection.js';
import { recordRead } from '../audit/index.js';
import { CaseType, ContentItemType, contentItemById, readCase } from '../cases/index.js';
import { HandOverType, handOversOfReferral } from '../hand-overs/index.js';
import { acknowledgeReferral } from './acknowledge-referral.js';
import { completeReferral } from './complete-referral.js';
import { clearTakedown } from './clear-takedown.js';
import { holdTakedown } from './hold-takedown.js';
import {
  AcknowledgeReferralInput,
  ClearTakedownInput,
  CompleteReferralInput,
  HoldTakedownInput,
  ReferralFilter,
} from './referral.inputs.js';
import { clearanceOfItem, referralsOfCase, referralsOfItem } from './referral.loaders.js';
import { referralById, referralPage } from './referral.queries.js';
import {
  AcknowledgeReferralResult,
  ClearTakedownResult,
  CompleteReferralResult,
  HoldTakedownResult,
} from './referral.results.js';
import { ClearanceType, ReferralType, presentReferral } from './referral.type.js';

const ReferralConnection = connectionOf(ReferralType, 'Referral', 'referrals');

@Resolver(() => ReferralType)
export class ReferralResolver {
  @Query(() => ReferralConnection, {
    description:
      'Hand-overs, urgent first, then oldest first. The liaison sees those addressed to police. Each one read is audited.',
  })
  async referrals(
    @Arg('filter', () => ReferralFilter, { nullable: true, description: 'Which ones; all when absent.' })
    filter: ReferralFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ReferralType>> {
    const found = await referralPage(filter ?? null, page, context);
    for (const referral of found.nodes) noteRead(referral, context);
    return found;
  }

  @Query(() => ReferralType, {
    nullable: true,
    description: 'One hand-over; `null` when there is none for you. Each read is audited.',
  })
  async referral(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ReferralType | null> {
    const found = await referralById(id, context);
    if (found !== null) noteRead(found, context);
    return found;
  }

  @FieldResolver(() => ContentItemType, { description: 'What it is about.' })
  contentItem(
    @Root() { contentItemId }: ReferralType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ContentItemType | null> {
    return loaders.use(contentItemById).load(contentItemId);
  }

  @FieldResolver(() => CaseType, {
    nullable: true,
    description: 'The case, for those who may read cases; `null` for the liaison.',
  })
  case(@Root() { caseId }: ReferralType, @Ctx() context: RequestContext): Promise<CaseType | null> | null {
    return may(context.viewer, Permission.CASE_READ) ? readCase(caseId, context) : null;
  }

  @FieldResolver(() => ClearanceType, {
    nullable: true,
    description: 'The decision on the takedown behind it; `null` where none waits.',
  })
  clearance(
    @Root() { kind, contentItemId }: ReferralType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ClearanceType | null> | null {
    return kind === 'POLICE' || kind === 'HOSTING_PROVIDER'
      ? loaders.use(clearanceOfItem).load(contentItemId)
      : null;
  }

  @FieldResolver(() => [HandOverType], {
    description: 'What left for the recipient, was tried and was confirmed, earliest first.',
  })
  handOvers(
    @Root() { id }: ReferralType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<readonly HandOverType[]> {
    return loaders.use(handOversOfReferral).load(id);
  }

  @Mutation(() => AcknowledgeReferralResult, {
    description: 'The recipient confirms that it has a referral.',
  })
  async acknowledgeReferral(
    @Arg('input', () => AcknowledgeReferralInput, { description: 'Which one.' })
    input: AcknowledgeReferralInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof AcknowledgeReferralResult> {
    const result = await acknowledgeReferral(input, context);
    return 'referral' in result
      ? {
          __typename: 'AcknowledgeReferralSuccess',
          referral: presentReferral(result.referral, context.viewer),
        }
      : result;
  }

  @Mutation(() => HoldTakedownResult, {
    description: 'Police ask that content stays up for now, until a review date.',
  })
  async holdTakedown(
    @Arg('input', () => HoldTakedownInput, { description: 'Which takedown, until when and why.' })
    input: HoldTakedownInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof HoldTakedownResult> {
    const result = await holdTakedown(input, context);
    return 'referral' in result
      ? { __typename: 'HoldTakedownSuccess', referral: presentReferral(result.referral, context.viewer) }
      : result;
  }

  @Mutation(() => ClearTakedownResult, {
    description: 'Police free a takedown: the notice to the provider may leave.',
  })
  async clearTakedown(
    @Arg('input', () => ClearTakedownInput, { description: 'Which takedown.' }) input: ClearTakedownInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof ClearTakedownResult> {
    const result = await clearTakedown(input, context);
    return 'referral' in result
      ? { __typename: 'ClearTakedownSuccess', referral: presentReferral(result.referral, context.viewer) }
      : result;
  }

  @Mutation(() => CompleteReferralResult, { description: 'Ends a referral with what came of it.' })
  async completeReferral(
    @Arg('input', () => CompleteReferralInput, { description: 'Which one, and what came of it.' })
    input: CompleteReferralInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof CompleteReferralResult> {
    const result = await completeReferral(input, context);
    return 'referral' in result
      ? { __typename: 'CompleteReferralSuccess', referral: presentReferral(result.referral, context.viewer) }
      : result;
  }
}

@Resolver(() => CaseType)
export class CaseReferralsResolver {
  @FieldResolver(() => [ReferralType], { description: 'Every hand-over of the case, earliest first.' })
  referrals(@Root() { id }: CaseType, @Ctx() { loaders }: RequestContext): Promise<readonly ReferralType[]> {
    return loaders.use(referralsOfCase).load(id);
  }
}

@Resolver(() => ContentItemType)
export class ItemReferralsResolver {
  @FieldResolver(() => [ReferralType], {
    description: 'The hand-overs of this item, earliest first; the liaison sees those to police.',
  })
  async referrals(
    @Root() { id }: ContentItemType,
    @Ctx() context: RequestContext,
  ): Promise<readonly ReferralType[]> {
    const found = await context.loaders.use(referralsOfItem).load(id);
    if (!may(context.viewer, Permission.CASE_READ)) for (const referral of found) noteRead(referral, context);
    return found;
  }
}

const noteRead = ({ id, caseId }: ReferralType, context: RequestContext): void =>
  recordRead(context, { action: 'REFERRAL_READ', subject: 'REFERRAL', subjectId: id, caseId });
