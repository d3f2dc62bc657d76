import { asksForRemoval, timeToRemoval } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import { oneByKey, type LoaderDefinition } from '../../platform/graphql/loaders.js';
import { concludeOf } from './follow-removal.js';
import { presentReachability, type ItemReachabilityType } from './reachability.type.js';
import type { CaseViews } from '../cases/index.js';
import type { RemovalTables } from './removal-watch.entity.js';
import type { TimeToRemovalType } from './time-to-removal.type.js';
import { watchedItems, type WatchedItem } from './watched-items.js';

export const reachabilityOfItem: LoaderDefinition<string, ItemReachabilityType | null> = async (
  ids,
  context,
) => {
  const watched = await watchedItems(context.em, ids, context.rulebook.removal);
  const plans = await kysely<RemovalTables>(context.em)
    .selectFrom('removal_watch')
    .selectAll()
    .where('contentItemId', 'in', ids)
    .execute();
  const present = (item: WatchedItem): { id: string; shown: ItemReachabilityType } => {
    const { state, because, decidedBy, removal } = concludeOf(item, context);
    const plan = plans.find((each) => each.contentItemId === item.id);
    return {
      id: item.id,
      shown: {
        state,
        because,
        evidence: removal?.evidence ?? null,
        decidedBy: decidedBy.map(({ id }) => id),
        observations: item.observations.map(presentReachability),
        nextCheckAt: plan?.nextCheckAt ?? null,
        nextCheckBecause: plan?.nextCheckBecause ?? 'WATCH_IS_OVER',
      },
    };
  };
  return oneByKey(ids, watched.map(present), ({ id }) => id).map((found) => found?.shown ?? null);
};

export const timeToRemovalOfCase: LoaderDefinition<string, TimeToRemovalType | null> = async (
  ids,
  context,
) => {
  const rows = await kysely<CaseViews>(context.em)
    .selectFrom('item_fact')
    .innerJoin('case_fact', 'case_fact.id', 'item_fact.caseId')
    .select(['item_fact.id', 'item_fact.caseId', 'case_fact.openedAt'])
    .where('item_fact.caseId', 'in', ids)
    .execute();
  const watched = await watchedItems(
    context.em,
    rows.map(({ id }) => id),
    context.rulebook.removal,
  );
  return ids.map((caseId) => {
    const reportedAt = rows.find((row) => row.caseId === caseId)?.openedAt;
    const items = watched.filter((item) => item.caseId === caseId && item.isIllegal);
    if (reportedAt === undefined) return null;
    const asked = items.flatMap(({ referrals }) =>
      referrals.flatMap((referral) =>
        asksForRemoval(referral) && referral.sentAt !== null ? [referral.sentAt.getTime()] : [],
      ),
    );
    return timeToRemoval({
      reportedAt,
      noticeAt: asked.length === 0 ? null : new Date(Math.min(...asked)),
      removedAt: items.map((item) => concludeOf(item, context).removal?.removedAt ?? null),
    });
  });
};
