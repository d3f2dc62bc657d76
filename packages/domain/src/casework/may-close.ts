import { isIllegal, type Classification } from '../qualification/classification.js';
import { hasReachedRecipient, isEnded } from '../referrals/referral-transitions.js';
import { err, ok, type Result } from '../result.js';
import { CloseReason } from '../case-status.js';
import { reasonsOf, strengthOf, strengths, type ItemState, type OutcomeReason } from './item-outcomes.js';
import { wasNotFound } from './was-not-found.js';

/** What is known of a case when somebody wants to close it. @public */
export interface CloseFacts {
  readonly items: readonly ItemState[];
}

/** Why a case may not be closed, or not for that reason. @public */
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

/** Items that no reason may pass over. */
const isGrave = (item: ItemState): boolean =>
  isFoundIllegal(item) || isUndetermined(item) || isOtherLaw(item);

const isHandedOver = (item: ItemState): boolean => reasonsOf(item).includes('HANDED_OVER');

/** True of a grave item, where there is one, and saying no more of any grave item than came of it. */
const cameTo =
  (reason: OutcomeReason) =>
  ({ items }: CloseFacts): boolean => {
    const grave = items.filter(isGrave);
    const claimed = (grave.length > 0 ? grave : items).some((item) => reasonsOf(item).includes(reason));
    return claimed && grave.every((item) => strengthOf(item) >= strengths[reason]);
  };

const allNotIllegal = ({ items }: CloseFacts): boolean => items.every(isNotIllegal);

const someNotAssessable = ({ items }: CloseFacts): boolean =>
  items.some(isNotAssessable) && !items.some(isGrave);

/** Nobody could judge it, because nothing was there: true of every part that could not be judged. */
const notAssessableForNotFound = (facts: CloseFacts): boolean =>
  someNotAssessable(facts) &&
  facts.items.filter(isNotAssessable).every(({ accessibility }) => wasNotFound(accessibility));

/** When each reason is the truth about a case. */
const fits: Record<CloseReason, (facts: CloseFacts) => boolean> = {
  NOT_ILLEGAL: allNotIllegal,
  NOT_FOUND: (facts) => notAssessableForNotFound(facts) || cameTo('NOT_FOUND')(facts),
  NOT_ASSESSABLE: someNotAssessable,
  REMOVED: cameTo('REMOVED'),
  TRANSFERRED: cameTo('TRANSFERRED'),
  HANDED_OVER: cameTo('HANDED_OVER'),
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
 * What stands in the way of closing, in the order in which it is looked at; the first that applies refuses. Each looks
 * at every content item by itself: what became of one says nothing about another.
 */
const closeRules: readonly CloseRule[] = [
  {
    code: 'DANGER_NOT_HANDED_OVER',
    source: 'House rule: a child in immediate danger is told to police before anything ends.',
    when: ({ items }) => items.some((item) => item.immediateDanger && !policeKnow(item)),
  },
  {
    code: 'REFERRALS_OPEN',
    source: 'House rule: a hand-over is completed or withdrawn, never forgotten.',
    when: ({ items }) => !items.every(({ referrals }) => referrals.every(({ status }) => isEnded(status))),
  },
  {
    code: 'NOT_ASSESSED',
    source: 'House rule: what nobody has judged is not closed.',
    when: ({ items }) => items.length === 0 || items.some(({ classification }) => classification === null),
  },
  {
    code: 'NOTHING_HANDED_OVER',
    source: 'INHOPE Code of Practice: what is illegal is passed on to those who act on it, item by item.',
    when: ({ items }) => items.some((item) => isFoundIllegal(item) && reasonsOf(item).length === 0),
  },
  {
    code: 'UNDETERMINED_IS_NOT_HARMLESS',
    source: 'House rule: the undetermined is closed only after police have had it.',
    when: ({ items }, reason) =>
      items.some(
        (item) =>
          isUndetermined(item) &&
          ((reason !== 'HANDED_OVER' && reason !== 'REFERRED_ELSEWHERE') || !isHandedOver(item)),
      ),
  },
  {
    code: 'OTHER_LAW_IS_NOT_HARMLESS',
    source: 'House rule: a matter of other law ends at the service it is for, or with police.',
    when: ({ items }, reason) =>
      reason !== 'REFERRED_ELSEWHERE' &&
      items.some((item) => isOtherLaw(item) && (reason !== 'HANDED_OVER' || !isHandedOver(item))),
  },
  {
    code: 'REASON_DOES_NOT_FIT',
    source: 'House rule: the reason is true, and says no more of any content item than came of it.',
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
