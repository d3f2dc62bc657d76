import { isIllegal, type Classification } from '../qualification/classification.js';
import { hasReachedRecipient, isEnded } from '../referrals/referral-transitions.js';
import { err, ok, type Result } from '../result.js';
import { CloseReason } from '../case-status.js';
import { reasonsOf, strengthOf, strengths, type ItemState, type OutcomeReason } from './item-outcomes.js';
import { wasNotFound } from './was-not-found.js';

/** The facts of a case on which the closing rules depend. @public */
export interface CloseFacts {
  readonly items: readonly ItemState[];
}

/** Why a case may not be closed, or not for this reason. @public */
export const CloseRefusalCode = {
  DANGER_NOT_HANDED_OVER: 'DANGER_NOT_HANDED_OVER',
  REFERRALS_OPEN: 'REFERRALS_OPEN',
  NOT_ASSESSED: 'NOT_ASSESSED',
  NOTHING_HANDED_OVER: 'NOTHING_HANDED_OVER',
  UNDETERMINED_IS_NOT_HARMLESS: 'UNDETERMINED_IS_NOT_HARMLESS',
  OTHER_LAW_IS_NOT_HARMLESS: 'OTHER_LAW_IS_NOT_HARMLESS',
  REASON_DOES_NOT_FIT: 'REASON_DOES_NOT_FIT',
} as const;
export type CloseRefusalCode = keyof typeof CloseRefusalCode;

/** A refusal to close, with the reasons for which the same case could be closed. @public */
export interface CloseRefusal {
  readonly code: CloseRefusalCode;
  readonly allowed: readonly CloseReason[];
}

const judgedAs =
  (...classifications: readonly Classification[]) =>
  ({ classification }: ItemState): boolean =>
    classification !== null && classifications.includes(classification);

const isFoundIllegal = ({ classification }: ItemState): boolean => isIllegal(classification);
const isUndetermined = judgedAs('UNDETERMINED');
const isNotAssessable = judgedAs('NOT_ASSESSABLE');
const isNotIllegal = judgedAs('NOT_ILLEGAL');
const isOtherLaw = judgedAs('OTHER_LAW');

/** Items that a close reason must account for. */
const isGrave = (item: ItemState): boolean =>
  isFoundIllegal(item) || isUndetermined(item) || isOtherLaw(item);

const isHandedOver = (item: ItemState): boolean => reasonsOf(item).includes('HANDED_OVER');

/**
 * Whether a reason applies: at least one grave item had this outcome (or any item, when none is grave), and every grave
 * item has an outcome at least as strong.
 */
const hasOutcome =
  (reason: OutcomeReason) =>
  ({ items }: CloseFacts): boolean => {
    const grave = items.filter(isGrave);
    const claimed = (grave.length > 0 ? grave : items).some((item) => reasonsOf(item).includes(reason));
    return claimed && grave.every((item) => strengthOf(item) >= strengths[reason]);
  };

const allNotIllegal = ({ items }: CloseFacts): boolean => items.every(isNotIllegal);

const someNotAssessable = ({ items }: CloseFacts): boolean =>
  items.some(isNotAssessable) && !items.some(isGrave);

/** Whether every item that could not be assessed was not found. */
const notAssessableForNotFound = (facts: CloseFacts): boolean =>
  someNotAssessable(facts) &&
  facts.items.filter(isNotAssessable).every(({ accessibility }) => wasNotFound(accessibility));

/** The condition under which each reason is true of a case. */
const fits: Record<CloseReason, (facts: CloseFacts) => boolean> = {
  NOT_ILLEGAL: allNotIllegal,
  NOT_FOUND: (facts) => notAssessableForNotFound(facts) || hasOutcome('NOT_FOUND')(facts),
  NOT_ASSESSABLE: someNotAssessable,
  REMOVED: hasOutcome('REMOVED'),
  TRANSFERRED: hasOutcome('TRANSFERRED'),
  HANDED_OVER: hasOutcome('HANDED_OVER'),
  OUT_OF_SCOPE: allNotIllegal,
  REFERRED_ELSEWHERE: ({ items }) => items.some(isOtherLaw),
};

interface CloseRule {
  readonly code: CloseRefusalCode;
  readonly source: string;
  readonly when: (facts: CloseFacts, reason: CloseReason) => boolean;
}

const policeKnow = ({ referrals }: ItemState): boolean =>
  referrals.some(({ kind, status }) => kind === 'POLICE' && hasReachedRecipient(status));

/**
 * The rules that may refuse closing, in order; the first that applies refuses. Each rule checks every content item
 * separately: the outcome of one item says nothing about another.
 */
const closeRules: readonly CloseRule[] = [
  {
    code: 'DANGER_NOT_HANDED_OVER',
    source: 'House rule: police are told of a child in immediate danger before a case is closed.',
    when: ({ items }) => items.some((item) => item.immediateDanger && !policeKnow(item)),
  },
  {
    code: 'REFERRALS_OPEN',
    source: 'House rule: every hand-over is completed or withdrawn before a case is closed.',
    when: ({ items }) => !items.every(({ referrals }) => referrals.every(({ status }) => isEnded(status))),
  },
  {
    code: 'NOT_ASSESSED',
    source: 'House rule: content that was not judged is not closed.',
    when: ({ items }) => items.length === 0 || items.some(({ classification }) => classification === null),
  },
  {
    code: 'NOTHING_HANDED_OVER',
    source: 'INHOPE Code of Practice: each illegal item is passed on to those who act on it.',
    when: ({ items }) => items.some((item) => isFoundIllegal(item) && reasonsOf(item).length === 0),
  },
  {
    code: 'UNDETERMINED_IS_NOT_HARMLESS',
    source: 'House rule: undetermined content is closed only after a hand-over to police.',
    when: ({ items }, reason) =>
      items.some(
        (item) =>
          isUndetermined(item) &&
          ((reason !== 'HANDED_OVER' && reason !== 'REFERRED_ELSEWHERE') || !isHandedOver(item)),
      ),
  },
  {
    code: 'OTHER_LAW_IS_NOT_HARMLESS',
    source: 'House rule: a matter of other law is referred to the responsible service or to police.',
    when: ({ items }, reason) =>
      reason !== 'REFERRED_ELSEWHERE' &&
      items.some((item) => isOtherLaw(item) && (reason !== 'HANDED_OVER' || !isHandedOver(item))),
  },
  {
    code: 'REASON_DOES_NOT_FIT',
    source:
      'House rule: the reason must be true, and must not claim more than happened to each content item.',
    when: (facts, reason) => !Object.hasOwn(fits, reason) || !fits[reason](facts),
  },
];

const refusalOf = (facts: CloseFacts, reason: CloseReason): CloseRefusalCode | null =>
  closeRules.find((rule) => rule.when(facts, reason))?.code ?? null;

/** The reasons for which a case could be closed now; empty when it cannot be closed. @public */
export const closeReasonsFor = (facts: CloseFacts): readonly CloseReason[] =>
  Object.values(CloseReason).filter((reason) => refusalOf(facts, reason) === null);

/** Decides whether a case may be closed for a reason. An undetermined item is never closed as harmless. @public */
export function mayClose(facts: CloseFacts, reason: CloseReason): Result<true, CloseRefusal> {
  const code = refusalOf(facts, reason);
  return code === null ? ok(true) : err({ code, allowed: closeReasonsFor(facts) });
}
