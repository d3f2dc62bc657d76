import { Language, explain } from '@meldpunt/domain';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  Mutation,
  Query,
  Resolver,
  Root,
} from '../../platform/graphql/type-graphql.js';
import type { RequestContext, SignedInContext } from '../../platform/context.js';
import { PageArguments, type Connection } from '../../platform/graphql/connection.js';
import type { Consequence } from './channel.port.js';
import { handOverPage } from './hand-over.queries.js';
import {
  CallOffHandOverInput,
  CallOffHandOverResult,
  RetryHandOverInput,
  RetryHandOverResult,
  RetryHandOversInput,
  RetryHandOversResult,
} from './hand-over.results.js';
import { HandOverConnection, HandOverFilter, HandOverType } from './hand-over.type.js';
import { callOffHandOver, retryHandOver } from './retry-hand-over.js';
import { retryHandOvers } from './retry-hand-overs.js';

@Resolver(() => HandOverType)
export class HandOverResolver {
  readonly #afterRetry: Consequence;

  constructor(afterRetry: Consequence) {
    this.#afterRetry = afterRetry;
  }

  @Query(() => HandOverConnection, {
    description: 'What leaves for recipients, in the order in which it was recorded.',
  })
  handOvers(
    @Arg('filter', () => HandOverFilter, { nullable: true, description: 'Which; all when absent.' })
    filter: HandOverFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<HandOverType>> {
    return handOverPage(filter ?? null, page, context);
  }

  @Mutation(() => RetryHandOverResult, { description: 'Tries a hand-over again that has stopped.' })
  retryHandOver(
    @Arg('input', () => RetryHandOverInput, { description: 'Which.' }) { handOverId }: RetryHandOverInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof RetryHandOverResult> {
    return retryHandOver(handOverId, context, this.#afterRetry);
  }

  @Mutation(() => RetryHandOversResult, {
    description:
      'Tries stopped hand-overs again, by channel, recipient and cause: after a partner’s fault is mended.',
  })
  retryHandOvers(
    @Arg('input', () => RetryHandOversInput, { description: 'Which.' }) input: RetryHandOversInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof RetryHandOversResult> {
    return retryHandOvers(input, context, this.#afterRetry);
  }

  @Mutation(() => CallOffHandOverResult, {
    description: 'Gives a stopped hand-over up: it was done another way, or is no longer needed.',
  })
  callOffHandOver(
    @Arg('input', () => CallOffHandOverInput, { description: 'Which.' }) { handOverId }: CallOffHandOverInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof CallOffHandOverResult> {
    return callOffHandOver(handOverId, context);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why the last attempt failed, in words.' })
  explanation(
    @Root() { failureCause }: HandOverType,
    @Arg('language', () => Language, { defaultValue: Language.EN, description: 'In this language.' })
    language: Language,
  ): string | null {
    return failureCause === null ? null : (explain(failureCause, language) ?? failureCause);
  }
}
