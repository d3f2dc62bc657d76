import type { ReferralKind } from '../routing/leg.js';
import { belgianCalendar } from './belgian-calendar.data.js';
import type { OwnClock, ReferralClock } from './clock-code.js';
import type { WorkingCalendar } from './working-calendar.js';

/** A duration in hours, or until closing time on a later working day. @public */
export interface Term {
  readonly amount: number;
  readonly unit: 'HOURS' | 'WORKING_DAYS';
}

/** The time for the answer to each kind of referral; `null` sets no time. @public */
export type Terms = Readonly<Record<ReferralKind, Term | null>>;

/** How long something may wait; `null` sets no time. @public */
export interface Wait {
  readonly ordinary: Term | null;
  /** The time in immediate danger. */
  readonly urgent: Term | null;
}

/** The times for work of the hotline itself: one for each kind. @public */
export type OwnWaits = Readonly<Record<OwnClock, Wait>>;

/**
 * The times for referrals, by kind. A hold has its own review date; an acknowledgement has the time for an answer.
 * @public
 */
export type ReferralWaits = Readonly<
  Record<Exclude<ReferralClock, 'HOLD_REVIEW' | 'ACKNOWLEDGEMENT'>, Readonly<Record<ReferralKind, Wait>>>
>;

/** The deadlines, with their reminders and escalations. @public */
export interface DeadlinePolicy {
  readonly calendar: WorkingCalendar;
  readonly ordinary: Terms;
  /** The times in immediate danger. */
  readonly urgent: Terms;
  readonly waits: OwnWaits & ReferralWaits;
  /** How long after a missed review of a hold a supervisor is alerted. */
  readonly holdEscalation: { readonly ordinary: Term; readonly urgent: Term };
  /** Percentages of the time after which a reminder is sent. */
  readonly remindAtPercent: readonly number[];
  /** Percentage of the time after which a supervisor is alerted. */
  readonly escalateAtPercent: number;
}

const hours = (amount: number): Term => ({ amount, unit: 'HOURS' });
const workingDays = (amount: number): Term => ({ amount, unit: 'WORKING_DAYS' });

const within = (days: number, urgentHours: number): Wait => ({
  ordinary: workingDays(days),
  urgent: hours(urgentHours),
});

const ofEveryKind = (wait: Wait): Readonly<Record<ReferralKind, Wait>> => ({
  POLICE: wait,
  HOSTING_PROVIDER: wait,
  INHOPE_HOTLINE: wait,
  POLICE_ABROAD: wait,
  AUTHORITY: wait,
});

/**
 * The default deadlines. House rules: no public text of INHOPE, of the law or of the protocol of 6 July 2017 sets a
 * time. The day for a provider is the usual repeat interval in practice. Two days after its answer make the three days
 * within which, as the hotline states, content is usually offline.
 * @public
 */
export const deadlinePolicy: DeadlinePolicy = {
  calendar: belgianCalendar,
  ordinary: {
    POLICE: workingDays(2),
    HOSTING_PROVIDER: hours(24),
    INHOPE_HOTLINE: workingDays(2),
    POLICE_ABROAD: workingDays(5),
    AUTHORITY: workingDays(2),
  },
  urgent: {
    POLICE: hours(1),
    HOSTING_PROVIDER: hours(4),
    INHOPE_HOTLINE: hours(4),
    POLICE_ABROAD: hours(1),
    AUTHORITY: hours(4),
  },
  waits: {
    FIRST_REVIEW: within(1, 1),
    REVIEW: within(1, 2),
    SECOND_OPINION: within(1, 2),
    DECISION: within(2, 4),
    FOLLOW_UP: within(2, 4),
    CLEARANCE: ofEveryKind(within(2, 4)),
    DISPATCH: ofEveryKind(within(1, 1)),
    COMPLETION: {
      POLICE: within(20, 72),
      HOSTING_PROVIDER: { ordinary: hours(48), urgent: hours(8) },
      INHOPE_HOTLINE: within(5, 72),
      POLICE_ABROAD: within(20, 72),
      AUTHORITY: within(20, 72),
    },
    RETRY: ofEveryKind(within(1, 1)),
    ANSWER_TO_POLICE: within(1, 1),
    CONTACT_APPROVAL: within(1, 2),
  },
  holdEscalation: { ordinary: workingDays(1), urgent: hours(4) },
  remindAtPercent: [50, 100],
  escalateAtPercent: 150,
};
