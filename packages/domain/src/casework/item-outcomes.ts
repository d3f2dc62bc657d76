import type { Classification } from '../qualification/classification.js';
import type { Accessibility } from '../law/findings.js';
import { outcomesOf } from '../referrals/may-complete.js';
import type { ReferralOutcome, ReferralStatus } from '../referrals/referral-status.js';
import type { ReferralKind } from '../routing/leg.js';
import type { CloseReason } from '../case-status.js';

/** As much of a referral as the closing rules look at. @public */
export interface ReferralState {
  readonly kind: ReferralKind;
  readonly status: ReferralStatus;
  readonly outcome: ReferralOutcome | null;
  /** The item was handed over again after this referral ended, so that its outcome is not the last word. */
  readonly isFollowed?: boolean;
}

/** As much of a content item as the closing rules look at. @public */
export interface ItemState {
  /** `null` has not been judged. */
  readonly classification: Classification | null;
  /** What the deciding findings say of opening it. Absent: not known, and it counts as not found by nobody. */
  readonly accessibility?: Accessibility | null;
  readonly immediateDanger: boolean;
  /** The hand-overs of this item, and of no other. */
  readonly referrals: readonly ReferralState[];
}

/** Why a case ends that has come to this. A refusal and a move are no end: they wait for a person. @internal */
const reasons = {
  REMOVED: 'REMOVED',
  UNAVAILABLE: 'NOT_FOUND',
  TRANSFERRED: 'TRANSFERRED',
  INVESTIGATED: 'HANDED_OVER',
  FORWARDED_ABROAD: 'HANDED_OVER',
  NO_FURTHER_ACTION: 'HANDED_OVER',
  MOVED: null,
  REFUSED: null,
} as const satisfies Record<ReferralOutcome, CloseReason | null>;

/** A reason that an outcome can give. @internal */
export type OutcomeReason = NonNullable<(typeof reasons)[ReferralOutcome]>;

/** How much each reason says of what became of the content. @internal */
export const strengths: Readonly<Record<OutcomeReason, number>> = {
  HANDED_OVER: 0,
  TRANSFERRED: 0,
  NOT_FOUND: 1,
  REMOVED: 2,
};

/** The reasons that the outcome of a completed hand-over gives; none for an outcome its kind cannot have. */
const reasonsIn = (referrals: readonly ReferralState[]): readonly OutcomeReason[] =>
  referrals.flatMap(({ kind, status, outcome }) =>
    status === 'COMPLETED' && outcome !== null && outcomesOf(kind).includes(outcome)
      ? (reasons[outcome] ?? [])
      : [],
  );

const investigating: readonly (ReferralOutcome | null)[] = ['INVESTIGATED', 'NO_FURTHER_ACTION'];

/**
 * Whether a hand-over serves the removal of the content; those to police at home serve the investigation, and so does
 * one to an authority that ended with it.
 * @internal
 */
export const servesRemoval = ({ kind, outcome }: ReferralState): boolean =>
  kind !== 'POLICE' && !(kind === 'AUTHORITY' && investigating.includes(outcome));

/** What the completed hand-overs of an item came to. @internal */
export const reasonsOf = ({ referrals }: ItemState): readonly OutcomeReason[] => reasonsIn(referrals);

/** How much can be said of an item as a whole: as little as the least of what served its removal. @internal */
export function strengthOf({ referrals }: ItemState): number {
  const removal = reasonsIn(referrals.filter(servesRemoval));
  return removal.length === 0 ? 0 : Math.min(...removal.map((reason) => strengths[reason]));
}
