import type { Classification } from '../qualification/classification.js';
import type { Accessibility } from '../law/findings.js';
import { outcomesOf } from '../referrals/may-complete.js';
import type { ReferralOutcome, ReferralStatus } from '../referrals/referral-status.js';
import type { ReferralKind } from '../routing/leg.js';
import type { CloseReason } from '../case-status.js';

/** The fields of a referral that the closing rules use. @public */
export interface ReferralState {
  readonly kind: ReferralKind;
  readonly status: ReferralStatus;
  readonly outcome: ReferralOutcome | null;
  /** The item was handed over again after this referral ended, so its outcome is not final. */
  readonly isFollowed?: boolean;
}

/** The fields of a content item that the closing rules use. @public */
export interface ItemState {
  /** `null`: not judged yet. */
  readonly classification: Classification | null;
  /** The accessibility in the deciding findings. When absent it is unknown, and does not count as “not found”. */
  readonly accessibility?: Accessibility | null;
  readonly immediateDanger: boolean;
  /** The hand-overs of this item only. */
  readonly referrals: readonly ReferralState[];
}

/** The close reason for each outcome. A refusal and a move do not close a case: they wait for a person. @internal */
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

/** How strong each reason is, as evidence of what happened to the content. @internal */
export const strengths: Readonly<Record<OutcomeReason, number>> = {
  HANDED_OVER: 0,
  TRANSFERRED: 0,
  NOT_FOUND: 1,
  REMOVED: 2,
};

/** The reasons from the outcomes of completed hand-overs; none for an outcome that the kind cannot have. */
const reasonsIn = (referrals: readonly ReferralState[]): readonly OutcomeReason[] =>
  referrals.flatMap(({ kind, status, outcome }) =>
    status === 'COMPLETED' && outcome !== null && outcomesOf(kind).includes(outcome)
      ? (reasons[outcome] ?? [])
      : [],
  );

const investigating: readonly (ReferralOutcome | null)[] = ['INVESTIGATED', 'NO_FURTHER_ACTION'];

/**
 * Whether a hand-over serves the removal of the content. Those to police in the home country serve the investigation,
 * and so does one to an authority that ended with that outcome.
 * @internal
 */
export const servesRemoval = ({ kind, outcome }: ReferralState): boolean =>
  kind !== 'POLICE' && !(kind === 'AUTHORITY' && investigating.includes(outcome));

/** The reasons from the completed hand-overs of an item. @internal */
export const reasonsOf = ({ referrals }: ItemState): readonly OutcomeReason[] => reasonsIn(referrals);

/** The strength for an item as a whole: the minimum over the hand-overs that serve its removal. @internal */
export function strengthOf({ referrals }: ItemState): number {
  const removal = reasonsIn(referrals.filter(servesRemoval));
  return removal.length === 0 ? 0 : Math.min(...removal.map((reason) => strengths[reason]));
}
