import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  Query,
  Resolver,
  Root,
  Subscription,
} from '../../../platform/graphql/type-graphql.js';
import type { RequestContext } from '../../../platform/context.js';
import { PageArguments, type Connection } from '../../../platform/graphql/connection.js';
import { recordListRead, recordRead } from '../../audit/index.js';
import { ReferralType, referralSeen } from '../../referrals/index.js';
import { feedPage } from './feed.queries.js';
import { PoliceFeedConnection, PoliceFeedEntryType } from './feed.type.js';
import { followFeed, type StreamedEntry } from './follow-feed.js';

@Resolver(() => PoliceFeedEntryType)
export class PoliceFeedResolver {
  @Query(() => PoliceFeedConnection, {
    description:
      'The messages to police, in order. New entries always come after every cursor already returned. With `after: "NOW"` the page is empty and its `endCursor` is after the newest entry: continue there with the subscription. For the liaison. Each page read is audited.',
  })
  async policeFeed(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<PoliceFeedEntryType>> {
    return recordListRead('policeFeed', await feedPage(page, context), { filter: null, ...page }, context);
  }

  @Subscription(() => PoliceFeedEntryType, {
    name: 'policeFeed',
    description:
      'The police feed as a live stream, without missing or duplicate entries, over Server-Sent Events at /graphql/stream.',
    subscribe: ({ args, context }) =>
      followFeed((args as { after?: string | null }).after ?? null, context as RequestContext),
  })
  followPoliceFeed(
    @Root() entry: StreamedEntry,
    @Arg('after', () => String, {
      nullable: true,
      description:
        'Start after this cursor; `NOW` starts with the next entry. Without it, start at the beginning of the feed.',
    })
    _after: string | null,
    @Ctx() context: RequestContext,
  ): PoliceFeedEntryType {
    noteReads(entry, context);
    return entry;
  }

  @FieldResolver(() => ReferralType, { description: 'The referral of the entry in its current state.' })
  referral(
    @Root() { referralId }: PoliceFeedEntryType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ReferralType | null> {
    return loaders.use(referralSeen).load(referralId);
  }
}

/** One entry is a read of its referral. Several that were read together are a page. */
function noteReads({ referralId, caseId, toAudit }: StreamedEntry, context: RequestContext): void {
  if (toAudit === null) return;
  const { ids, after } = toAudit;
  if (ids.length === 1)
    return recordRead(context, {
      action: 'REFERRAL_READ',
      subject: 'REFERRAL',
      subjectId: referralId,
      caseId,
    });
  const nodes = ids.map((id) => ({ id }));
  recordListRead('policeFeed', { nodes }, { filter: null, first: ids.length, after }, context);
}
