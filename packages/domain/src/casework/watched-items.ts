import type { CaseStatus, CloseReason } from '../case-status.js';
import type { Hosting } from '../hosting/hosting.js';
import { isIllegal, type Classification } from '../qualification/classification.js';
import type { ReferralStatus } from '../referrals/referral-status.js';
import { hasReachedRecipient } from '../referrals/referral-transitions.js';
import type { ReferralKind } from '../routing/leg.js';
import { removalWatchPolicy, type RemovalWatchPolicy } from '../removal/removal-watch-policy.js';

/** The fields of a hand-over that the removal watch uses. @public */
export interface WatchedReferral {
  readonly kind: ReferralKind;
  readonly status: ReferralStatus;
}

/** The fields of an item that decide whether it is watched. @public */
export interface WatchCandidate {
  readonly classification: Classification | null;
  readonly referrals: readonly WatchedReferral[];
  readonly caseStatus: CaseStatus;
  readonly closedBecause: CloseReason | null;
}

/**
 * Whether the system checks if an item is still online: it is illegal, it was handed over, and its case is open or was
 * closed because the content was gone. Content that another hotline or police have taken over is watched by them. House
 * rule.
 * @public
 */
export function isWatched(
  { classification, referrals, caseStatus, closedBecause }: WatchCandidate,
  policy: RemovalWatchPolicy = removalWatchPolicy,
): boolean {
  if (!isIllegal(classification)) return false;
  if (!referrals.some(({ status }) => status !== 'WITHDRAWN')) return false;
  return (
    caseStatus !== 'CLOSED' || (closedBecause !== null && policy.watchedAfterClosing.includes(closedBecause))
  );
}

/**
 * Whether a hand-over asked a recipient to remove the content: a provider or another hotline that has received it.
 * Police are asked for an investigation, not for removal. What an authority is asked for depends on its law.
 * @public
 */
export const asksForRemoval = ({ kind, status }: WatchedReferral): boolean =>
  (kind === 'HOSTING_PROVIDER' || kind === 'INHOPE_HOTLINE') && hasReachedRecipient(status);

const endingWithRemoval: Readonly<Record<ReferralKind, readonly ReferralStatus[]>> = {
  POLICE: [],
  HOSTING_PROVIDER: ['READY', 'SENT', 'ACKNOWLEDGED', 'FAILED'],
  INHOPE_HOTLINE: ['SENT', 'ACKNOWLEDGED'],
  POLICE_ABROAD: [],
  AUTHORITY: [],
};

/**
 * Whether a hand-over ends when the content is gone. Police continue to investigate, and a referral behind a gate waits
 * for the gate. House rule.
 * @public
 */
export const endsWithRemoval = ({ kind, status }: WatchedReferral): boolean =>
  endingWithRemoval[kind].includes(status);

/** The fields of a hosting conclusion that show whether content has moved. @public */
export type HostedPlace = Pick<Hosting, 'kind' | 'country' | 'countries' | 'provider'>;

/** The difference between two conclusions about where content is hosted. @public */
export const HostMove = { NONE: 'NONE', OTHER_PROVIDER: 'OTHER_PROVIDER', ELSEWHERE: 'ELSEWHERE' } as const;
export type HostMove = keyof typeof HostMove;

const placeOf = ({ kind, country, countries }: HostedPlace): string =>
  [kind, country ?? '', ...[...countries].sort()].join(' ');

/**
 * Whether content has moved between two conclusions about its hosting: to other countries, to another kind of hosting
 * (such as behind a proxy), or to another provider in the same place. An unknown provider does not count as another
 * provider.
 * @public
 */
export function hostMove(before: HostedPlace, after: HostedPlace): HostMove {
  if (placeOf(before) !== placeOf(after)) return 'ELSEWHERE';
  const areKnown = before.provider !== null && after.provider !== null;
  return areKnown && before.provider !== after.provider ? 'OTHER_PROVIDER' : 'NONE';
}
