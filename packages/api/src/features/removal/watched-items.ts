import type { EntityManager } from '@mikro-orm/postgresql';
import {
  asksForRemoval,
  isIllegal,
  isWatched,
  type RemovalWatchPolicy,
  type WatchFacts,
} from '@meldpunt/domain';
import { partnersSaidGone } from '../iccam/index.js';
import { providerSaidRemoved } from '../provider-answers/index.js';
import { asObservation, reachabilityOfItems, type ReachabilityRow } from '../reachability/index.js';
import { referralRowsOfItems, type ReferralRow } from '../referrals/index.js';
import type { RemovalTables } from './removal.tables.js';

/** An item with all that the watch wants to know of it. */
export interface WatchedItem {
  readonly id: string;
  readonly caseId: string;
  readonly url: string;
  readonly isIllegal: boolean;
  readonly isWatched: boolean;
  readonly referrals: readonly ReferralRow[];
  readonly observations: readonly ReachabilityRow[];
  readonly facts: WatchFacts;
}

/** Loads items as the watch sees them, in as many statements for one as for many. */
export async function watchedItems(
  em: EntityManager,
  itemIds: readonly string[],
  policy: RemovalWatchPolicy,
): Promise<readonly WatchedItem[]> {
  if (itemIds.length === 0) return [];
  const tables = em.getKysely<RemovalTables>();
  const items = await tables
    .selectFrom('item_fact')
    .innerJoin('case_fact', 'case_fact.id', 'item_fact.case_id')
    .select([
      'item_fact.id',
      'item_fact.case_id',
      'item_fact.url',
      'item_fact.classification',
      'item_fact.place_kind',
    ])
    .select(['case_fact.status', 'case_fact.closed_at', 'case_fact.closed_because'])
    .where('item_fact.id', 'in', itemIds)
    .execute();
  const referrals = await referralRowsOfItems(em, itemIds);
  const observations = await reachabilityOfItems(em, itemIds);
  const saidGone = [await providerSaidRemoved(em, itemIds), await partnersSaidGone(em, itemIds)];
  return items.map((item) => {
    const own = referrals.filter((referral) => referral.content_item_id === item.id);
    const seen = observations.filter((observation) => observation.content_item_id === item.id);
    const {
      id,
      case_id: caseId,
      url,
      classification,
      status: caseStatus,
      closed_because: closedBecause,
    } = item;
    return {
      id,
      caseId,
      url,
      isIllegal: isIllegal(classification),
      isWatched:
        item.place_kind === null &&
        isWatched({ classification, referrals: own, caseStatus, closedBecause }, policy),
      referrals: own,
      observations: seen,
      facts: factsOf(
        own,
        seen,
        item.closed_at,
        saidGone.map((said) => said.get(id) ?? null),
      ),
    };
  });
}

const factsOf = (
  referrals: readonly ReferralRow[],
  observations: readonly ReachabilityRow[],
  closedAt: Date | null,
  saidGone: readonly (Date | null)[],
): WatchFacts => {
  const live = referrals.filter(({ status }) => status !== 'WITHDRAWN');
  return {
    watchedSince: earliest(live.map(({ created_at }) => created_at)) ?? closedAt ?? new Date(0),
    askedAt: latest(live.filter(asksForRemoval).map(({ sent_at }) => sent_at)),
    providerAnsweredAt: earliest([
      ...saidGone,
      ...live.filter(saidToBeRemoved).map(({ completed_at }) => completed_at),
    ]),
    closedAt,
    isHeld: live.some(({ status }) => status === 'ON_HOLD'),
    observations: observations.map(asObservation),
  };
};

/** A referral is completed as removed only on evidence that the rules accepted, the provider's word among it. */
const saidToBeRemoved = ({ outcome }: Pick<ReferralRow, 'outcome'>): boolean => outcome === 'REMOVED';

const present = (instants: readonly (Date | null)[]): readonly number[] =>
  instants.flatMap((instant) => (instant === null ? [] : [instant.getTime()]));
const earliest = (instants: readonly (Date | null)[]): Date | null =>
  present(instants).length === 0 ? null : new Date(Math.min(...present(instants)));
const latest = (instants: readonly (Date | null)[]): Date | null =>
  present(instants).length === 0 ? null : new Date(Math.max(...present(instants)));
