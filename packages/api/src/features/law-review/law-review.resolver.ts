import { Language, explain } from '@meldpunt/domain';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from '../../platform/graphql/type-graphql.js';
import { InLanguage } from '../../platform/graphql/in-language.js';
import type { RequestContext, SignedInContext } from '../../platform/context.js';
import { PageArguments, type Connection } from '../../platform/graphql/connection.js';
import { recordRead } from '../audit/index.js';
import { lawReviewPage } from './law-review.queries.js';
import { LawReviewConnection, LawReviewEntryType, LawReviewFilter } from './law-review.type.js';

@Resolver(() => LawReviewEntryType)
export class LawReviewResolver {
  @Query(() => LawReviewConnection, {
    description:
      'Stored decisions that the current edition of the law would change, the most harmful first, with everything that was sent because of them. Reading it is audited.',
  })
  async lawReview(
    @Arg('filter', () => LawReviewFilter, { nullable: true, description: 'Which ones; all when absent.' })
    filter: LawReviewFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: SignedInContext,
  ): Promise<Connection<LawReviewEntryType>> {
    const found = await lawReviewPage(filter ?? null, page, context as RequestContext);
    recordRead(context, {
      action: 'LAW_REVIEW_READ',
      subject: 'ACCOUNT',
      subjectId: context.viewer.id,
      caseId: null,
      details: { decisions: found.nodes.length },
    });
    return found;
  }

  @FieldResolver(() => String, { description: 'The difference, as text.' })
  explanation(@Root() { difference }: LawReviewEntryType, @InLanguage() language: Language): string {
    return explain(difference, language) ?? difference;
  }
}
