import { casePolicy, type RemovalPolicy } from '../casework/case-policy.js';
import { latestObservation, requireWatchInstants, type WatchFacts } from './next-check-at.js';
import { proofOf, type Reachability } from './reachability.js';
import { removalState } from './removal-state.js';
import { removalWatchPolicy, type RemovalWatchPolicy } from './removal-watch-policy.js';

/** Why a person is to look at an address themselves. @public */
export const HandCheckReason = {
  NOT_CHECKABLE_FROM_HERE: 'NOT_CHECKABLE_FROM_HERE',
  LEADS_INTO_PRIVATE_NETWORK: 'LEADS_INTO_PRIVATE_NETWORK',
  ONLY_REDIRECTED: 'ONLY_REDIRECTED',
  NOTHING_CLEAR_SEEN: 'NOTHING_CLEAR_SEEN',
} as const;
export type HandCheckReason = keyof typeof HandCheckReason;

const atOnce: Readonly<Partial<Record<Reachability, HandCheckReason>>> = {
  NOT_CHECKABLE: 'NOT_CHECKABLE_FROM_HERE',
  NOT_ALLOWED: 'LEADS_INTO_PRIVATE_NETWORK',
};

/**
 * Whether a person is to look at an address, and why; `null` when not.
 *
 * At once where no check from here can tell, and after a while in which no look came to anything clear. What is proven
 * to be gone needs nobody: a server that goes down after its content is no news. House rule. Throws `RangeError` for a
 * `Date` that is no instant.
 * @public
 */
export function handCheckDue(
  facts: WatchFacts,
  policy: RemovalWatchPolicy = removalWatchPolicy,
  removal: RemovalPolicy = casePolicy,
): HandCheckReason | null {
  requireWatchInstants(facts);
  const last = latestObservation(facts.observations);
  if (last === null || facts.closedAt !== null || proofOf(last.outcome) !== 'NOTHING') return null;
  const { providerAnsweredAt } = facts;
  const { state } = removalState(facts.observations, { at: last.at, providerAnsweredAt, removal, policy });
  if (state === 'REMOVED') return null;
  const known = atOnce[last.outcome];
  if (known !== undefined) return known;
  const clear = latestObservation(facts.observations.filter(({ outcome }) => proofOf(outcome) !== 'NOTHING'));
  const since = clear?.at ?? facts.watchedSince;
  if (last.at.getTime() - since.getTime() < policy.byHandAfterHours * 3_600_000) return null;
  const unclear = facts.observations.filter(({ at }) => at > since);
  return unclear.every(({ outcome }) => outcome === 'REDIRECTED') ? 'ONLY_REDIRECTED' : 'NOTHING_CLEAR_SEEN';
}
