// The working calendar of a hotline in Belgium. Origin: Law of 4 January 1974 on public holidays and Royal Decree of 18
// April 1974, art. 1 (ten days); from general knowledge, to be confirmed against the text. Checked 2026-11-22.
// Coverage: the ten statutory days. Left out: days of the communities and the region, replacement days agreed in an
// enterprise, and 15 November. Working hours are a house rule.
import type { HolidayRule } from './holiday.js';
import { europeBrussels } from './time-zone.js';
import type { WorkingCalendar } from './working-calendar.js';

const source = 'Royal Decree of 18 April 1974, art. 1';
const always = { source, validFrom: null, validTo: null };

/** Belgium's statutory public holidays. @internal */
export const belgianHolidays = [
  { ...always, code: 'NEW_YEAR', falls: { month: 1, day: 1 } },
  { ...always, code: 'EASTER_MONDAY', falls: { daysAfterEaster: 1 } },
  { ...always, code: 'LABOUR_DAY', falls: { month: 5, day: 1 } },
  { ...always, code: 'ASCENSION', falls: { daysAfterEaster: 39 } },
  { ...always, code: 'WHIT_MONDAY', falls: { daysAfterEaster: 50 } },
  { ...always, code: 'NATIONAL_DAY', falls: { month: 7, day: 21 } },
  { ...always, code: 'ASSUMPTION', falls: { month: 8, day: 15 } },
  { ...always, code: 'ALL_SAINTS', falls: { month: 11, day: 1 } },
  { ...always, code: 'ARMISTICE', falls: { month: 11, day: 11 } },
  { ...always, code: 'CHRISTMAS', falls: { month: 12, day: 25 } },
] as const satisfies readonly HolidayRule[];

/** The code of one of Belgium's public holidays. @internal */
export type BelgianHoliday = (typeof belgianHolidays)[number]['code'];

/** Monday to Friday, 9:00 to 17:00, Belgian time and holidays. @public */
export const belgianCalendar: WorkingCalendar = {
  zone: europeBrussels,
  weekdays: [1, 2, 3, 4, 5],
  opensAtMinute: 9 * 60,
  closesAtMinute: 17 * 60,
  holidays: belgianHolidays,
};
