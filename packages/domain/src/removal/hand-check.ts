import { removalPolicy, type RemovalPolicy } from './removal-policy.js';
import { consequenceOf, isConclusive } from './consequence-of.js';
import { latestObservation, requireWatchInstants, type WatchFacts } from './next-check-at.js';
import type { Reachability } from './reachability.js';
import { removalState, type RemovalReason } from './removal-state.js';
import { removalWatchPolicy, type RemovalWatchPolicy } from './removal-watch-policy.js';

/** Why a person has to check an address. @public */
export const HandCheckReason = {
  NOT_CHECKABLE_FROM_HERE: 'NOT_CHECKABLE_FROM_HERE',
  LEADS_INTO_PRIVATE_NETWORK: 'LEADS_INTO_PRIVATE_NETWORK',
  SEEMS_GONE_UNPROVEN: 'SEEMS_GONE_UNPROVEN',
  GONE_BUT_NEVER_SEEN_ONLINE: 'GONE_BUT_NEVER_SEEN_ONLINE',
  SHOWN_TO_SOME_ONLY: 'SHOWN_TO_SOME_ONLY',
  ONLY_PEOPLE_GET_IN: 'ONLY_PEOPLE_GET_IN',
  BLOCKED_WHERE_WE_ARE: 'BLOCKED_WHERE_WE_ARE',
  ONLY_REDIRECTED: 'ONLY_REDIRECTED',
  NOTHING_CLEAR_SEEN: 'NOTHING_CLEAR_SEEN',
} as const;
export type HandCheckReason = keyof typeof HandCheckReason;

/** Why a person checks at once, by the last observation. */
const reasons: Readonly<Partial<Record<Reachability, HandCheckReason>>> = {
  NOT_CHECKABLE: 'NOT_CHECKABLE_FROM_HERE',
  NOT_ALLOWED: 'LEADS_INTO_PRIVATE_NETWORK',
  CLOAKED: 'SHOWN_TO_SOME_ONLY',
  CHALLENGED: 'ONLY_PEOPLE_GET_IN',
  SIGN_IN_NEEDED: 'ONLY_PEOPLE_GET_IN',
  LEGALLY_BLOCKED: 'BLOCKED_WHERE_WE_ARE',
  REDIRECTED_TO_OTHER_COUNTRY: 'BLOCKED_WHERE_WE_ARE',
};

/** Why a person checks content that the watch found gone. */
const doubts: Readonly<Partial<Record<RemovalReason, HandCheckReason>>> = {
  GONE_BUT_NEVER_SEEN_ONLINE: 'GONE_BUT_NEVER_SEEN_ONLINE',
  GONE_BUT_HOST_CLOAKS: 'SHOWN_TO_SOME_ONLY',
};

const redirected: readonly Reachability[] = ['REDIRECTED', 'REDIRECTED_TO_OTHER_SITE'];

/**
 * Decides whether a person has to check an address, and why; `null` when not.
 *
 * At once when no automatic check can tell, when the watch finds content gone that it never saw, and when a host shows
 * different content to different visitors. Otherwise after a time without a clear observation. A proven removal needs
 * no person: it does not matter when the server goes down after that. House rule. Throws `RangeError` for an invalid
 * `Date`.
 * @public
 */
export function handCheckDue(
  facts: WatchFacts,
  policy: RemovalWatchPolicy = removalWatchPolicy,
  removal: RemovalPolicy = removalPolicy,
): HandCheckReason | null {
  requireWatchInstants(facts);
  const last = latestObservation(facts.observations);
  if (last === null || facts.closedAt !== null) return null;
  const { providerAnsweredAt, watchedSince: byHandSince } = facts;
  const { state, because } = removalState(facts.observations, {
    at: last.at,
    providerAnsweredAt,
    byHandSince,
    removal,
    policy,
  });
  if (state === 'REMOVED' || (isConclusive(last.outcome) && last.by === 'PERSON')) return null;
  const doubted = doubts[because];
  if (state === 'SUSPECTED_GONE' && doubted !== undefined) return doubted;
  if (last.outcome !== 'CLOAKED' && isConclusive(last.outcome)) return null;
  const { personLooks } = consequenceOf(last.outcome);
  if (personLooks === 'AT_ONCE') return reasons[last.outcome] ?? 'SEEMS_GONE_UNPROVEN';
  const clear = latestObservation(facts.observations.filter(({ outcome }) => isConclusive(outcome)));
  const since = clear?.at ?? facts.watchedSince;
  if (last.at.getTime() - since.getTime() < policy.byHandAfterHours * 3_600_000) return null;
  const unclear = facts.observations.filter(({ at }) => at > since);
  return unclear.every(({ outcome }) => redirected.includes(outcome))
    ? 'ONLY_REDIRECTED'
    : 'NOTHING_CLEAR_SEEN';
}
