import { calendarDateOf, type CalendarDate } from '../calendar-date.js';
import { isValidOn, type Validity } from '../validity.js';
import { addDays } from '../calendar-days.js';

/** A public holiday: a day without work in every year of its validity. @public */
export interface HolidayRule extends Validity {
  readonly code: string;
  readonly source: string;
  readonly falls: { readonly month: number; readonly day: number } | { readonly daysAfterEaster: number };
}

/**
 * Easter Sunday of a year in the Gregorian calendar. Anonymous Gregorian computus (Meeus, Astronomical Algorithms,
 * chapter 8).
 * @internal
 */
export function easterSunday(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = century - Math.floor(century / 4);
  const lunar = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + skipped - lunar + 15) % 30;
  const correction =
    Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const moon = epact - correction;
  const weekday = (year + Math.floor(year / 4) + moon + 2 - skipped) % 7;
  return calendarDateOf(new Date(Date.UTC(year, 2, 28 + moon - weekday)));
}

const dayOf = (rule: HolidayRule, year: number): CalendarDate =>
  'daysAfterEaster' in rule.falls
    ? addDays(easterSunday(year), rule.falls.daysAfterEaster)
    : calendarDateOf(new Date(Date.UTC(year, rule.falls.month - 1, rule.falls.day)));

/** The holidays on a day, in the order of the rules; usually none. @internal */
export const holidaysOn = (date: CalendarDate, rules: readonly HolidayRule[]): readonly HolidayRule[] =>
  rules.filter((rule) => isValidOn(rule, date) && dayOf(rule, Number(date.slice(0, 4))) === date);
