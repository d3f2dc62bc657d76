import { Language, Permission, recipientIn } from '@meldpunt/domain';
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
import { InLanguage } from '../../platform/graphql/in-language.js';
import { PageArguments, connectionOf, type Connection } from '../../platform/graphql/connection.js';
import { idOf } from '../../platform/graphql/id-of.js';
import { recordListRead } from '../audit/index.js';
import { CaseType, ContentItemType, readCase } from '../cases/index.js';
import { HandOverType, handOversOfReferral } from '../hand-overs/index.js';
import { ReasonCode, listedReasons } from '../rules/index.js';
import { acknowledgeReferral } from './acknowledge-referral.js';
import { completeReferral } from './complete-referral.js';
import { clearTakedown } from './clear-takedown.js';
import { holdTakedown } from './hold-takedown.js';
import { maySeeReferral } from './lock-referral.js';
import {
  AcknowledgeReferralInput,
  ClearTakedownInput,
  CompleteReferralInput,
  HoldTakedownInput,
  ReferralFilter,
} from './referral.inputs.js';
import { itemReferrals, referralFields, referralsOfCase } from './referral.loaders.js';
import { referralIdByReference, referralPage } from './referral.queries.js';
import { noteRead, readReferral } from './read-referral.js';
import {
  AcknowledgeReferralResult,
  ClearTakedownResult,
  CompleteReferralResult,
  HoldTakedownResult,
} from './referral.results.js';
import { ClearanceType, ReferralType, presentReferral } from './referral.type.js';

export const ReferralConnection = connectionOf(ReferralType, 'Referral', 'referrals');

@Resolver(() => ReferralType)
export class ReferralResolver {
  @Query(() => ReferralConnection, {
    description:
      'The referrals, urgent first, then oldest first. The liaison sees those to police. Each page read is audited.',
  })
  async referrals(
    @Arg('filter', () => ReferralFilter, {
      nullable: true,
      description: 'The filter. All referrals if absent.',
    })
    filter: ReferralFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ReferralType>> {
    const found = await referralPage(filter ?? null, page, context);
    return recordListRead('referrals', found, { filter, ...page }, context);
  }

  @Query(() => ReferralType, {
    nullable: true,
    description: 'One referral. `null` if there is none that you may see. Each read is audited.',
  })
  async referral(
    @Arg('id', () => ID, { nullable: true, description: 'Its id. Give the id or the reference.' })
    id: string | null,
    @Arg('reference', () => String, {
      nullable: true,
      description: 'Its reference as people say or type it: `RF-000001234`, `rf 1234`.',
    })
    reference: string | null,
    @Ctx() context: RequestContext,
  ): Promise<ReferralType | null> {
    const known = await idOf({ id, reference }, (text) => referralIdByReference(text, context));
    return known === null ? null : readReferral(known, context);
  }

  @FieldResolver(() => [ReasonCode], { description: 'The reasons for this referral.' })
  reasons(@Root() { because }: ReferralType): readonly ReasonCode[] {
    return listedReasons(because);
  }

  @FieldResolver(() => String, { description: 'The name of the recipient.' })
  recipient(
    @Root() { recipient, kind, country }: ReferralType,
    @InLanguage() language: Language,
    @Ctx() { rulebook }: RequestContext,
  ): string {
    return recipientIn(recipient, { kind, country }, Language.EN, language, rulebook.policeUnit);
  }

  @FieldResolver(() => ContentItemType, { description: 'The content item of the referral.' })
  contentItem(
    @Root() parent: ReferralType,
    @Ctx() context: RequestContext,
  ): Promise<ContentItemType | null> | ContentItemType | null {
    return referralFields.contentItem.read(parent, context);
  }

  @FieldResolver(() => CaseType, {
    nullable: true,
    description: 'The case, for users who may read cases. `null` for the liaison.',
  })
  case(@Root() { caseId }: ReferralType, @Ctx() context: RequestContext): Promise<CaseType | null> | null {
    return may(context.viewer, Permission.CASE_READ) ? readCase(caseId, context) : null;
  }

  @FieldResolver(() => ClearanceType, {
    nullable: true,
    description: 'The decision on its gated takedown. `null` if there is no such takedown.',
  })
  clearance(
    @Root() parent: ReferralType,
    @Ctx() context: RequestContext,
  ): Promise<ClearanceType | null> | ClearanceType | null {
    return referralFields.clearance.read(parent, context);
  }

  @FieldResolver(() => [HandOverType], {
    description: 'Its outbox messages to the recipient, with attempts and confirmations, earliest first.',
  })
  handOvers(
    @Root() { id }: ReferralType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<readonly HandOverType[]> {
    return loaders.use(handOversOfReferral).load(id);
  }

  @Mutation(() => AcknowledgeReferralResult, {
    description: 'Records that the recipient confirms receipt of a referral.',
  })
  async acknowledgeReferral(
    @Arg('input', () => AcknowledgeReferralInput, { description: 'The referral.' })
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
    description: 'Records that police ask to keep content online for now, until a review date.',
  })
  async holdTakedown(
    @Arg('input', () => HoldTakedownInput, { description: 'The takedown, the review date and the reason.' })
    input: HoldTakedownInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof HoldTakedownResult> {
    const result = await holdTakedown(input, context);
    return 'referral' in result
      ? { __typename: 'HoldTakedownSuccess', referral: presentIfVisible(result.referral, context) }
      : result;
  }

  @Mutation(() => ClearTakedownResult, {
    description: 'Records that police clear a takedown. The notice to the provider may be sent.',
  })
  async clearTakedown(
    @Arg('input', () => ClearTakedownInput, { description: 'The takedown.' }) input: ClearTakedownInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof ClearTakedownResult> {
    const result = await clearTakedown(input, context);
    return 'referral' in result
      ? { __typename: 'ClearTakedownSuccess', referral: presentIfVisible(result.referral, context) }
      : result;
  }

  @Mutation(() => CompleteReferralResult, { description: 'Completes a referral with its outcome.' })
  async completeReferral(
    @Arg('input', () => CompleteReferralInput, { description: 'The referral and its outcome.' })
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
  @FieldResolver(() => [ReferralType], { description: 'All referrals of the case, earliest first.' })
  referrals(@Root() { id }: CaseType, @Ctx() { loaders }: RequestContext): Promise<readonly ReferralType[]> {
    return loaders.use(referralsOfCase).load(id);
  }
}

@Resolver(() => ContentItemType)
export class ItemReferralsResolver {
  @FieldResolver(() => [ReferralType], {
    description: 'The referrals of this item, earliest first. The liaison sees those to police.',
  })
  referrals(
    @Root() parent: ContentItemType,
    @Ctx() context: RequestContext,
  ): readonly ReferralType[] | Promise<readonly ReferralType[]> {
    const found = itemReferrals.read(parent, context);
    return may(context.viewer, Permission.CASE_READ) ? found : notedRead(found, context);
  }
}

/** Records that these referrals were read, and returns them. */
async function notedRead(
  found: readonly ReferralType[] | Promise<readonly ReferralType[]>,
  context: RequestContext,
): Promise<readonly ReferralType[]> {
  for (const referral of await found) noteRead(referral, context);
  return found;
}

/** Returns a referral as changed in this request; `null` if the viewer could not query it. */
const presentIfVisible = (
  changed: Parameters<typeof presentReferral>[0],
  { viewer }: SignedInContext,
): ReferralType | null => (maySeeReferral(viewer, changed) ? presentReferral(changed, viewer) : null);
