import type { CalendarDate } from './calendar-date.js';

/** A period of whole days, both ends included; `null` means no known first or last day. @public */
export interface Validity {
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
}

/** Whether the day lies within the period. @public */
export const isValidOn = (period: Validity, on: CalendarDate): boolean =>
  (period.validFrom === null || period.validFrom <= on) && (period.validTo === null || on <= period.validTo);
