import type { ReferralOutcome } from '../referrals/referral-status.js';
import { outcomesOf } from '../referrals/may-complete.js';
import { isEnded } from '../referrals/referral-transitions.js';
import type { CloseReason } from './case-status.js';
import type { ReferralState } from './may-close.js';

/** Why a case stays open although something happened to its referrals. @public */
export const StayReason = {
  NO_REFERRALS: 'NO_REFERRALS',
  REFERRAL_FAILED: 'REFERRAL_FAILED',
  REFERRAL_OPEN: 'REFERRAL_OPEN',
  OUTCOME_UNKNOWN: 'OUTCOME_UNKNOWN',
  RECIPIENT_REFUSED: 'RECIPIENT_REFUSED',
  CONTENT_MOVED: 'CONTENT_MOVED',
  TAKEDOWN_WITHDRAWN: 'TAKEDOWN_WITHDRAWN',
} as const;
export type StayReason = keyof typeof StayReason;

/** Whether a case ends with its referrals. @public */
export type AfterReferrals =
  | { readonly close: CloseReason; readonly because: readonly ReferralOutcome[]; readonly stay?: undefined }
  | { readonly stay: true; readonly because: StayReason; readonly close?: undefined };

type StayRule = {
  readonly code: StayReason;
  readonly when: (referrals: readonly ReferralState[]) => boolean;
};

const completedAs =
  (outcome: ReferralOutcome) =>
  ({ status, outcome: actual }: ReferralState): boolean =>
    status === 'COMPLETED' && actual === outcome;

const servesRemoval = ({ kind }: ReferralState): boolean => kind !== 'POLICE';
const isCompleted = ({ status }: ReferralState): boolean => status === 'COMPLETED';

const hasForeignOutcome = ({ kind, outcome }: ReferralState): boolean =>
  outcome === null || !outcomesOf(kind).includes(outcome);

/** What keeps a case open, in order. House rules: a refusal, a move and a withdrawal wait for a person. */
const stayRules: readonly StayRule[] = [
  { code: 'NO_REFERRALS', when: (referrals) => referrals.length === 0 },
  { code: 'REFERRAL_FAILED', when: (referrals) => referrals.some(({ status }) => status === 'FAILED') },
  { code: 'REFERRAL_OPEN', when: (referrals) => !referrals.every(({ status }) => isEnded(status)) },
  { code: 'OUTCOME_UNKNOWN', when: (referrals) => referrals.filter(isCompleted).some(hasForeignOutcome) },
  { code: 'RECIPIENT_REFUSED', when: (referrals) => referrals.some(completedAs('REFUSED')) },
  { code: 'CONTENT_MOVED', when: (referrals) => referrals.some(completedAs('MOVED')) },
  {
    code: 'TAKEDOWN_WITHDRAWN',
    when: (referrals) =>
      !referrals.some(isCompleted) ||
      (referrals.some((referral) => servesRemoval(referral) && !isCompleted(referral)) &&
        !referrals.some((referral) => servesRemoval(referral) && isCompleted(referral))),
  },
];

/** The weaker claim first, so that a case is never called removed for the part of it that was. */
const claims: readonly (readonly [ReferralOutcome, CloseReason])[] = [
  ['TRANSFERRED', 'TRANSFERRED'],
  ['UNAVAILABLE', 'NOT_FOUND'],
  ['REMOVED', 'REMOVED'],
];

/** Whether a routed case ends now that its referrals stand as they do, and for which reason. @public */
export function caseAfterReferrals(referrals: readonly ReferralState[]): AfterReferrals {
  const stays = stayRules.find((rule) => rule.when(referrals));
  if (stays !== undefined) return { stay: true, because: stays.code };
  const claim = claims.find(([outcome]) => referrals.some(completedAs(outcome)));
  const because = referrals.filter(isCompleted).flatMap(({ outcome }) => (outcome === null ? [] : [outcome]));
  return { close: claim?.[1] ?? 'HANDED_OVER', because: [...new Set(because)] };
}
