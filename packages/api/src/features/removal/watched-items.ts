import type { EntityManager } from '@mikro-orm/postgresql';
import {
  asksForRemoval,
  isIllegal,
  isWatched,
  type RemovalWatchPolicy,
  type WatchFacts,
} from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import type { CaseViews } from '../cases/index.js';
import { partnersSaidGone } from '../iccam/index.js';
import { providerSaidRemoved } from '../provider-answers/index.js';
import {
  asObservation,
  reachabilityOfItems,
  type ReachabilityObservationRow,
} from '../reachability/index.js';
import { referralRowsOfItems, type Referral } from '../referrals/index.js';

/** An item with all facts that the removal watch needs. */
export interface WatchedItem {
  readonly id: string;
  readonly caseId: string;
  readonly url: string;
  readonly isIllegal: boolean;
  readonly isWatched: boolean;
  readonly referrals: readonly Referral[];
  readonly observations: readonly ReachabilityObservationRow[];
  readonly facts: WatchFacts;
}

/** Loads items for the removal watch. The number of statements does not depend on the number of items. */
export async function watchedItems(
  em: EntityManager,
  itemIds: readonly string[],
  policy: RemovalWatchPolicy,
): Promise<readonly WatchedItem[]> {
  if (itemIds.length === 0) return [];
  const tables = kysely<CaseViews>(em);
  const items = await tables
    .selectFrom('item_fact')
    .innerJoin('case_fact', 'case_fact.id', 'item_fact.caseId')
    .select([
      'item_fact.id',
      'item_fact.caseId',
      'item_fact.url',
      'item_fact.classification',
      'item_fact.placeKind',
    ])
    .select(['case_fact.status', 'case_fact.closedAt', 'case_fact.closedBecause'])
    .where('item_fact.id', 'in', itemIds)
    .execute();
  const referrals = await referralRowsOfItems(em, itemIds);
  const observations = await reachabilityOfItems(em, itemIds);
  const saidGone = [await providerSaidRemoved(em, itemIds), await partnersSaidGone(em, itemIds)];
  return items.map((item) => {
    const own = referrals.filter((referral) => referral.contentItemId === item.id);
    const seen = observations.filter((observation) => observation.contentItemId === item.id);
    const { id, caseId, url, classification, status: caseStatus, closedBecause } = item;
    return {
      id,
      caseId,
      url,
      isIllegal: isIllegal(classification),
      isWatched:
        item.placeKind === null &&
        isWatched({ classification, referrals: own, caseStatus, closedBecause }, policy),
      referrals: own,
      observations: seen,
      facts: factsOf(
        own,
        seen,
        item.closedAt,
        saidGone.map((said) => said.get(id) ?? null),
      ),
    };
  });
}

const factsOf = (
  referrals: readonly Referral[],
  observations: readonly ReachabilityObservationRow[],
  closedAt: Date | null,
  saidGone: readonly (Date | null)[],
): WatchFacts => {
  const live = referrals.filter(({ status }) => status !== 'WITHDRAWN');
  return {
    watchedSince: earliest(live.map(({ createdAt }) => createdAt)) ?? closedAt ?? new Date(0),
    askedAt: latest(live.filter(asksForRemoval).map(({ sentAt }) => sentAt)),
    providerAnsweredAt: earliest([
      ...saidGone,
      ...live.filter(saidToBeRemoved).map(({ completedAt }) => completedAt),
    ]),
    closedAt,
    isHeld: live.some(({ status }) => status === 'ON_HOLD'),
    observations: observations.map(asObservation),
  };
};

/**
 * A referral is completed as REMOVED only on evidence that the rules accepted, including a statement of the provider.
 */
const saidToBeRemoved = ({ outcome }: Pick<Referral, 'outcome'>): boolean => outcome === 'REMOVED';

const present = (instants: readonly (Date | null)[]): readonly number[] =>
  instants.flatMap((instant) => (instant === null ? [] : [instant.getTime()]));
const earliest = (instants: readonly (Date | null)[]): Date | null =>
  present(instants).length === 0 ? null : new Date(Math.min(...present(instants)));
const latest = (instants: readonly (Date | null)[]): Date | null =>
  present(instants).length === 0 ? null : new Date(Math.max(...present(instants)));
