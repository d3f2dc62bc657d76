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
import { InLanguage } from '../../platform/graphql/in-language.js';
import type { RequestContext, SignedInContext } from '../../platform/context.js';
import { PageArguments, type Connection } from '../../platform/graphql/connection.js';
import { recordListRead } from '../audit/index.js';
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
    description: 'Hand-overs (outbox messages) in the order in which they were recorded.',
  })
  async handOvers(
    @Arg('filter', () => HandOverFilter, { nullable: true, description: 'Which ones; all when absent.' })
    filter: HandOverFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<HandOverType>> {
    const found = await handOverPage(filter ?? null, page, context);
    return recordListRead('handOvers', found, { filter, ...page }, context);
  }

  @Mutation(() => RetryHandOverResult, { description: 'Retries a stopped hand-over.' })
  retryHandOver(
    @Arg('input', () => RetryHandOverInput, { description: 'Which one.' }) { handOverId }: RetryHandOverInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof RetryHandOverResult> {
    return retryHandOver(handOverId, context, this.#afterRetry);
  }

  @Mutation(() => RetryHandOversResult, {
    description:
      'Retries stopped hand-overs by channel, recipient and cause, for example after a partner has fixed an error.',
  })
  retryHandOvers(
    @Arg('input', () => RetryHandOversInput, { description: 'Which ones.' }) input: RetryHandOversInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof RetryHandOversResult> {
    return retryHandOvers(input, context, this.#afterRetry);
  }

  @Mutation(() => CallOffHandOverResult, {
    description: 'Cancels a stopped hand-over, because it was done another way or is no longer needed.',
  })
  callOffHandOver(
    @Arg('input', () => CallOffHandOverInput, { description: 'Which one.' })
    { handOverId }: CallOffHandOverInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof CallOffHandOverResult> {
    return callOffHandOver(handOverId, context);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why the last attempt failed, as text.' })
  explanation(@Root() { failureCause }: HandOverType, @InLanguage() language: Language): string | null {
    return failureCause === null ? null : (explain(failureCause, language) ?? failureCause);
  }
}
