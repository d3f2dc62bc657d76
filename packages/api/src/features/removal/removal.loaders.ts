import { asksForRemoval, timeToRemoval } from '@meldpunt/domain';
import { oneByKey, type LoaderDefinition } from '../../platform/graphql/loaders.js';
import { concludeOf } from './follow-removal.js';
import { presentReachability, type ItemReachabilityType } from './reachability.type.js';
import type { RemovalTables } from './removal.tables.js';
import type { TimeToRemovalType } from './time-to-removal.type.js';
import { watchedItems, type WatchedItem } from './watched-items.js';

export const reachabilityOfItem: LoaderDefinition<string, ItemReachabilityType | null> = async (
  ids,
  context,
) => {
  const watched = await watchedItems(context.em, ids, context.rulebook.removal);
  const plans = await context.em
    .getKysely<RemovalTables>()
    .selectFrom('removal_watch')
    .selectAll()
    .where('content_item_id', 'in', ids)
    .execute();
  const present = (item: WatchedItem): { id: string; shown: ItemReachabilityType } => {
    const { state, because, decidedBy, removal } = concludeOf(item, context);
    const plan = plans.find((each) => each.content_item_id === item.id);
    return {
      id: item.id,
      shown: {
        state,
        because,
        evidence: removal?.evidence ?? null,
        decidedBy: decidedBy.map(({ id }) => id),
        observations: item.observations.map(presentReachability),
        nextCheckAt: plan?.next_check_at ?? null,
        nextCheckBecause: plan?.next_check_because ?? 'WATCH_IS_OVER',
      },
    };
  };
  return oneByKey(ids, watched.map(present), ({ id }) => id).map((found) => found?.shown ?? null);
};

export const timeToRemovalOfCase: LoaderDefinition<string, TimeToRemovalType | null> = async (
  ids,
  context,
) => {
  const rows = await context.em
    .getKysely<RemovalTables>()
    .selectFrom('item_fact')
    .innerJoin('case_fact', 'case_fact.id', 'item_fact.case_id')
    .select(['item_fact.id', 'item_fact.case_id', 'case_fact.opened_at'])
    .where('item_fact.case_id', 'in', ids)
    .execute();
  const watched = await watchedItems(
    context.em,
    rows.map(({ id }) => id),
    context.rulebook.removal,
  );
  return ids.map((caseId) => {
    const reportedAt = rows.find((row) => row.case_id === caseId)?.opened_at;
    const items = watched.filter((item) => item.caseId === caseId && item.isIllegal);
    if (reportedAt === undefined) return null;
    const asked = items.flatMap(({ referrals }) =>
      referrals.flatMap((referral) =>
        asksForRemoval(referral) && referral.sent_at !== null ? [referral.sent_at.getTime()] : [],
      ),
    );
    return timeToRemoval({
      reportedAt,
      noticeAt: asked.length === 0 ? null : new Date(Math.min(...asked)),
      removedAt: items.map((item) => concludeOf(item, context).removal?.removedAt ?? null),
    });
  });
};
