import { follow, type TransitionRefusal, type TransitionTable } from '../transition.js';
import type { Result } from '../result.js';
import type { ReferralKind, RouteLeg } from '../routing/leg.js';
import { ReferralStatus, type ReferralOutcome } from './referral-status.js';

/** The events of a referral. @public */
export const ReferralEvent = {
  HOLD: 'HOLD',
  CLEAR: 'CLEAR',
  SEND: 'SEND',
  ACKNOWLEDGE: 'ACKNOWLEDGE',
  COMPLETE: 'COMPLETE',
  FAIL: 'FAIL',
  RETRY: 'RETRY',
  WITHDRAW: 'WITHDRAW',
} as const;
export type ReferralEvent = keyof typeof ReferralEvent;

type ReferralTable = TransitionTable<ReferralStatus, ReferralEvent>;

/**
 * An acknowledgement proves receipt by any channel. So it may come before the sending is recorded, and after a failed
 * sending. A failed referral may have been handed over another way, and ends with the outcome of that.
 */
const common: ReferralTable = {
  AWAITING_CLEARANCE: { HOLD: 'ON_HOLD', CLEAR: 'READY', WITHDRAW: 'WITHDRAWN' },
  ON_HOLD: { HOLD: 'ON_HOLD', CLEAR: 'READY', WITHDRAW: 'WITHDRAWN' },
  READY: {
    SEND: 'SENT',
    ACKNOWLEDGE: 'ACKNOWLEDGED',
    COMPLETE: 'COMPLETED',
    FAIL: 'FAILED',
    WITHDRAW: 'WITHDRAWN',
  },
  SENT: { ACKNOWLEDGE: 'ACKNOWLEDGED', COMPLETE: 'COMPLETED', FAIL: 'FAILED', WITHDRAW: 'WITHDRAWN' },
  ACKNOWLEDGED: { COMPLETE: 'COMPLETED', WITHDRAW: 'WITHDRAWN' },
  FAILED: { RETRY: 'READY', ACKNOWLEDGE: 'ACKNOWLEDGED', COMPLETE: 'COMPLETED', WITHDRAW: 'WITHDRAWN' },
  COMPLETED: {},
  WITHDRAWN: {},
};

/** Police may still stop a notice that was not sent yet. */
const stoppable: ReferralTable = {
  ...common,
  READY: { ...common.READY, HOLD: 'ON_HOLD' },
  FAILED: { ...common.FAILED, HOLD: 'ON_HOLD' },
};

/**
 * The state machine of each kind of referral. A referral behind a gate continues only by `CLEAR` and ends only by
 * `WITHDRAW`.
 *
 * Source of the gate: protocol of 6 July 2017 (the prosecutor decides on taking a home-hosted site offline).
 * @internal
 */
export const referralTransitions: Readonly<
  Record<ReferralKind, TransitionTable<ReferralStatus, ReferralEvent>>
> = {
  POLICE: common,
  HOSTING_PROVIDER: stoppable,
  INHOPE_HOTLINE: common,
  POLICE_ABROAD: common,
  AUTHORITY: common,
};

/** The status after an event, or the refusal that leaves the status unchanged. @public */
export const transitionReferral = (
  kind: ReferralKind,
  from: ReferralStatus,
  event: ReferralEvent,
): Result<ReferralStatus, TransitionRefusal<ReferralStatus, ReferralEvent>> =>
  follow(referralTransitions[kind], from, event);

/** The first status of a referral: behind its gate when the leg has one, for every kind. @public */
export const initialReferralStatus = ({ gate }: Pick<RouteLeg, 'kind' | 'gate'>): ReferralStatus =>
  gate === null ? ReferralStatus.READY : ReferralStatus.AWAITING_CLEARANCE;

/** Whether no further event of a referral is possible. @internal */
export const isEnded = (status: ReferralStatus): boolean => status === 'COMPLETED' || status === 'WITHDRAWN';

const stopped: readonly ReferralStatus[] = ['AWAITING_CLEARANCE', 'ON_HOLD', 'WITHDRAWN'];

/** Whether a referral may not be sent: police have not cleared it, or hold it, or it was withdrawn. @public */
export const isStopped = (status: ReferralStatus): boolean => stopped.includes(status);

/** The outcomes that only the recipient can tell. That content is gone can also be seen. */
const toldByRecipient: readonly (ReferralOutcome | null)[] = [
  'TRANSFERRED',
  'INVESTIGATED',
  'FORWARDED_ABROAD',
  'NO_FURTHER_ACTION',
  'REFUSED',
];

/**
 * Whether an event proves that the recipient has the referral, by whatever channel. A referral that a person hands over has
 * no other proof. @public
 */
export const provesReceipt = (event: ReferralEvent, outcome: ReferralOutcome | null): boolean =>
  event === 'SEND' || event === 'ACKNOWLEDGE' || (event === 'COMPLETE' && toldByRecipient.includes(outcome));

/** Whether the recipient has been given the referral. @public */
export const hasReachedRecipient = (status: ReferralStatus): boolean =>
  status === 'SENT' || status === 'ACKNOWLEDGED' || status === 'COMPLETED';
