import type { ReferralKind } from '../routing/leg.js';
import { belgianCalendar } from './belgian-calendar.data.js';
import type { WorkingCalendar } from './working-calendar.js';

/** A length of time by the clock, or until closing on a later working day. @public */
export interface Term {
  readonly amount: number;
  readonly unit: 'HOURS' | 'WORKING_DAYS';
}

/** How soon each kind of referral is to be answered; `null` sets no time. @public */
export type Terms = Readonly<Record<ReferralKind, Term | null>>;

/** Deadlines and what happens around them. @public */
export interface DeadlinePolicy {
  readonly calendar: WorkingCalendar;
  readonly ordinary: Terms;
  /** For immediate danger. */
  readonly urgent: Terms;
  /** Shares of the time given after which somebody is reminded. */
  readonly remindAtPercent: readonly number[];
  /** Share of the time given after which a supervisor is told. */
  readonly escalateAtPercent: number;
}

const hours = (amount: number): Term => ({ amount, unit: 'HOURS' });
const workingDays = (amount: number): Term => ({ amount, unit: 'WORKING_DAYS' });

/**
 * The shipped deadlines. House rules: no public text of INHOPE, of the law or of the protocol of 6 July 2017 sets
 * a time. The day for a provider is the repeat interval seen in practice.
 * @public
 */
export const deadlinePolicy: DeadlinePolicy = {
  calendar: belgianCalendar,
  ordinary: {
    POLICE: workingDays(2),
    HOSTING_PROVIDER: hours(24),
    INHOPE_HOTLINE: workingDays(2),
    POLICE_ABROAD: workingDays(5),
  },
  urgent: {
    POLICE: hours(1),
    HOSTING_PROVIDER: hours(4),
    INHOPE_HOTLINE: hours(4),
    POLICE_ABROAD: hours(1),
  },
  remindAtPercent: [50, 100],
  escalateAtPercent: 150,
};
