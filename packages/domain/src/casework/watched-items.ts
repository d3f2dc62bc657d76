import type { CaseStatus, CloseReason } from '../case-status.js';
import type { Hosting } from '../hosting/hosting.js';
import { isIllegal, type Classification } from '../qualification/classification.js';
import type { ReferralStatus } from '../referrals/referral-status.js';
import { hasReachedRecipient } from '../referrals/referral-transitions.js';
import type { ReferralKind } from '../routing/leg.js';
import { removalWatchPolicy, type RemovalWatchPolicy } from '../removal/removal-watch-policy.js';

/** A hand-over as the removal watch looks at it. @public */
export interface WatchedReferral {
  readonly kind: ReferralKind;
  readonly status: ReferralStatus;
}

/** As much of an item as decides whether it is watched. @public */
export interface WatchCandidate {
  readonly classification: Classification | null;
  readonly referrals: readonly WatchedReferral[];
  readonly caseStatus: CaseStatus;
  readonly closedBecause: CloseReason | null;
}

/**
 * Whether anybody looks if an item is still there: illegal, handed over, and its case open or ended because it was
 * gone. What another hotline or police have taken over is theirs to watch. House rule.
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
 * Whether a hand-over asked somebody who can remove the content to do so: a provider or another hotline that has been
 * given it. Police are asked for an investigation, not for removal; what an authority is asked for, its law says.
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
 * Whether a hand-over has come to its end once the content is gone. Police go on investigating, and what waits behind
 * a gate waits for who keeps the gate. House rule.
 * @public
 */
export const endsWithRemoval = ({ kind, status }: WatchedReferral): boolean =>
  endingWithRemoval[kind].includes(status);

/** As much of a hosting as tells whether content has moved. @public */
export type HostedPlace = Pick<Hosting, 'kind' | 'country' | 'countries' | 'provider'>;

/** What changed between two conclusions about where something is hosted. @public */
export const HostMove = { NONE: 'NONE', OTHER_PROVIDER: 'OTHER_PROVIDER', ELSEWHERE: 'ELSEWHERE' } as const;
export type HostMove = keyof typeof HostMove;

const placeOf = ({ kind, country, countries }: HostedPlace): string =>
  [kind, country ?? '', ...[...countries].sort()].join(' ');

/**
 * Whether content has moved between two conclusions about its hosting: to other countries, behind something or out of
 * sight, or to another provider in the same place. An unknown provider is not another one.
 * @public
 */
export function hostMove(before: HostedPlace, after: HostedPlace): HostMove {
  if (placeOf(before) !== placeOf(after)) return 'ELSEWHERE';
  const areKnown = before.provider !== null && after.provider !== null;
  return areKnown && before.provider !== after.provider ? 'OTHER_PROVIDER' : 'NONE';
}
