import { outcomesOf } from '../referrals/may-complete.js';
import { isEnded } from '../referrals/referral-transitions.js';
import type { ReferralOutcome } from '../referrals/referral-status.js';
import type { CaseStatus, CloseReason } from '../case-status.js';
import {
  reasonsOf,
  servesRemoval,
  type ItemState,
  type OutcomeReason,
  type ReferralState,
} from './item-outcomes.js';
import { mayClose, type CloseFacts, type CloseRefusalCode } from './may-close.js';

/** Why a case stays open after an event of its referrals. @public */
export const StayReason = {
  NOT_ROUTED: 'NOT_ROUTED',
  NO_REFERRALS: 'NO_REFERRALS',
  REFERRAL_FAILED: 'REFERRAL_FAILED',
  REFERRAL_OPEN: 'REFERRAL_OPEN',
  OUTCOME_UNKNOWN: 'OUTCOME_UNKNOWN',
  RECIPIENT_REFUSED: 'RECIPIENT_REFUSED',
  CONTENT_MOVED: 'CONTENT_MOVED',
  TAKEDOWN_WITHDRAWN: 'TAKEDOWN_WITHDRAWN',
} as const;
export type StayReason = keyof typeof StayReason;

/** Whether a case is closed after its referrals. @public */
export type AfterReferrals =
  | { readonly close: CloseReason; readonly because: readonly ReferralOutcome[]; readonly stay?: undefined }
  | { readonly stay: true; readonly because: StayReason | CloseRefusalCode; readonly close?: undefined };

const isCompleted = ({ status }: ReferralState): boolean => status === 'COMPLETED';

const completedAs =
  (outcome: ReferralOutcome) =>
  (referral: ReferralState): boolean =>
    isCompleted(referral) && referral.outcome === outcome;

const hasForeignOutcome = ({ kind, outcome }: ReferralState): boolean =>
  outcome === null || !outcomesOf(kind).includes(outcome);

/** Whether the item has no completed referral that serves removal, or no completed referral at all. */
function isAbandoned({ referrals }: ItemState): boolean {
  if (referrals.length === 0) return false;
  const removal = referrals.filter(servesRemoval);
  return !referrals.some(isCompleted) || (removal.length > 0 && !removal.some(isCompleted));
}

interface StayRule {
  readonly code: StayReason;
  readonly when: (referrals: readonly ReferralState[], items: readonly ItemState[]) => boolean;
}

/** What keeps a case open, in order. House rules: a refusal, a move and a withdrawal wait for a person. */
const stayRules: readonly StayRule[] = [
  { code: 'NO_REFERRALS', when: (referrals) => referrals.length === 0 },
  { code: 'REFERRAL_FAILED', when: (referrals) => referrals.some(({ status }) => status === 'FAILED') },
  { code: 'REFERRAL_OPEN', when: (referrals) => !referrals.every(({ status }) => isEnded(status)) },
  { code: 'OUTCOME_UNKNOWN', when: (referrals) => referrals.filter(isCompleted).some(hasForeignOutcome) },
  { code: 'RECIPIENT_REFUSED', when: (referrals) => referrals.some(completedAs('REFUSED')) },
  {
    code: 'CONTENT_MOVED',
    when: (referrals) =>
      referrals.some((referral) => completedAs('MOVED')(referral) && referral.isFollowed !== true),
  },
  { code: 'TAKEDOWN_WITHDRAWN', when: (_, items) => items.some(isAbandoned) },
];

/** Reasons from the strongest to the weakest. The closing rules decide which of them apply. */
const strongestFirst: readonly OutcomeReason[] = ['REMOVED', 'NOT_FOUND', 'TRANSFERRED', 'HANDED_OVER'];

/**
 * Decides whether a case is closed given its referrals, and for which reason. Applies only to a routed case, and only
 * when the closing rules allow it. A case under review is closed by its reviewer.
 * @public
 */
export function caseAfterReferrals(status: CaseStatus, facts: CloseFacts): AfterReferrals {
  if (status !== 'ROUTED') return { stay: true, because: 'NOT_ROUTED' };
  const referrals = facts.items.flatMap((item) => item.referrals);
  const stays = stayRules.find((rule) => rule.when(referrals, facts.items));
  if (stays !== undefined) return { stay: true, because: stays.code };
  const given = facts.items.flatMap(reasonsOf);
  let refusal: CloseRefusalCode = 'NOTHING_HANDED_OVER';
  for (const reason of strongestFirst.filter((candidate) => given.includes(candidate))) {
    const closing = mayClose(facts, reason);
    if (closing.ok) return { close: reason, because: outcomesIn(referrals) };
    refusal = closing.error.code;
  }
  return { stay: true, because: refusal };
}

const outcomesIn = (referrals: readonly ReferralState[]): readonly ReferralOutcome[] => [
  ...new Set(referrals.filter(isCompleted).flatMap(({ outcome }) => outcome ?? [])),
];
