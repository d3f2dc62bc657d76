import type { Classification } from '../qualification/classification.js';
import { hasReachedRecipient, isEnded } from '../referrals/referral-transitions.js';
import type { ReferralOutcome, ReferralStatus } from '../referrals/referral-status.js';
import { err, ok, type Result } from '../result.js';
import { isPoliceKind, type ReferralKind } from '../routing/leg.js';
import { CloseReason } from './case-status.js';

/** As much of a referral as the closing rules look at. @public */
export interface ReferralState {
  readonly kind: ReferralKind;
  readonly status: ReferralStatus;
  readonly outcome: ReferralOutcome | null;
}

/** What is known of a case when somebody wants to close it. @public */
export interface CloseFacts {
  /** One for each content item; `null` has not been judged. */
  readonly classifications: readonly (Classification | null)[];
  readonly referrals: readonly ReferralState[];
  readonly immediateDanger: boolean;
}

/** Why a case may not be closed, or not for that reason. @public */
export const CloseRefusalCode = {
  DANGER_NOT_HANDED_OVER: 'DANGER_NOT_HANDED_OVER',
  REFERRALS_OPEN: 'REFERRALS_OPEN',
  NOT_ASSESSED: 'NOT_ASSESSED',
  NOTHING_HANDED_OVER: 'NOTHING_HANDED_OVER',
  UNDETERMINED_IS_NOT_HARMLESS: 'UNDETERMINED_IS_NOT_HARMLESS',
  REASON_DOES_NOT_FIT: 'REASON_DOES_NOT_FIT',
} as const;
export type CloseRefusalCode = keyof typeof CloseRefusalCode;

/** A refusal to close, with the reasons for which the same case could be closed. @public */
export interface CloseRefusal {
  readonly code: CloseRefusalCode;
  readonly allowed: readonly CloseReason[];
}

const isIllegal = (classification: Classification | null): boolean =>
  classification === 'BASELINE' || classification === 'NATIONALLY_ILLEGAL';

const completed = ({ referrals }: CloseFacts): readonly ReferralState[] =>
  referrals.filter((referral) => referral.status === 'COMPLETED');

const endedIn = (facts: CloseFacts, outcome: ReferralOutcome): boolean =>
  completed(facts).some((referral) => referral.outcome === outcome);

const isPolice = ({ kind }: ReferralState): boolean => isPoliceKind(kind);

const allNotIllegal = ({ classifications }: CloseFacts): boolean =>
  classifications.every((classification) => classification === 'NOT_ILLEGAL');

const someNotAssessable = ({ classifications }: CloseFacts): boolean =>
  classifications.includes('NOT_ASSESSABLE') && !classifications.some(isIllegal);

/** When each reason is the truth about a case. */
const fits: Record<CloseReason, (facts: CloseFacts) => boolean> = {
  NOT_ILLEGAL: allNotIllegal,
  NOT_FOUND: (facts) => someNotAssessable(facts) || endedIn(facts, 'UNAVAILABLE'),
  NOT_ASSESSABLE: someNotAssessable,
  REMOVED: (facts) => endedIn(facts, 'REMOVED'),
  TRANSFERRED: (facts) => endedIn(facts, 'TRANSFERRED'),
  HANDED_OVER: (facts) => completed(facts).some(isPolice),
  OUT_OF_SCOPE: allNotIllegal,
};

interface CloseRule {
  readonly code: CloseRefusalCode;
  readonly source: string;
  readonly when: (facts: CloseFacts, reason: CloseReason) => boolean;
}

/** What stands in the way of closing, in the order in which it is looked at; the first that applies refuses. */
const closeRules: readonly CloseRule[] = [
  {
    code: 'DANGER_NOT_HANDED_OVER',
    source: 'House rule: a child in immediate danger is told to police before anything ends.',
    when: ({ immediateDanger, referrals }) =>
      immediateDanger &&
      !referrals.some(({ kind, status }) => kind === 'POLICE' && hasReachedRecipient(status)),
  },
  {
    code: 'REFERRALS_OPEN',
    source: 'House rule: a hand-over is completed or withdrawn, never forgotten.',
    when: ({ referrals }) => !referrals.every(({ status }) => isEnded(status)),
  },
  {
    code: 'NOT_ASSESSED',
    source: 'House rule: what nobody has judged is not closed.',
    when: ({ classifications }) => classifications.length === 0 || classifications.includes(null),
  },
  {
    code: 'NOTHING_HANDED_OVER',
    source: 'Law of 21 March 2022, art. 417/48 (from 2026-04-08 art. 175): reports are transmitted.',
    when: (facts) => facts.classifications.some(isIllegal) && completed(facts).length === 0,
  },
  {
    code: 'UNDETERMINED_IS_NOT_HARMLESS',
    source: 'House rule: the undetermined is closed only after police have had it.',
    when: (facts, reason) =>
      facts.classifications.includes('UNDETERMINED') &&
      (reason !== 'HANDED_OVER' || !fits.HANDED_OVER(facts)),
  },
  {
    code: 'REASON_DOES_NOT_FIT',
    source: 'House rule: the reason is true of every content item.',
    when: (facts, reason) => !Object.hasOwn(fits, reason) || !fits[reason](facts),
  },
];

const refusalOf = (facts: CloseFacts, reason: CloseReason): CloseRefusalCode | null =>
  closeRules.find((rule) => rule.when(facts, reason))?.code ?? null;

/** The reasons for which a case could be closed as it stands; empty when it cannot be. @public */
export const closeReasonsFor = (facts: CloseFacts): readonly CloseReason[] =>
  Object.values(CloseReason).filter((reason) => refusalOf(facts, reason) === null);

/** Whether a case may be closed for a reason. The unknown is never closed as harmless. @public */
export function mayClose(facts: CloseFacts, reason: CloseReason): Result<true, CloseRefusal> {
  const code = refusalOf(facts, reason);
  return code === null ? ok(true) : err({ code, allowed: closeReasonsFor(facts) });
}
