import type { CalendarDate } from '../calendar-date.js';
import type { CountryCode } from '../country-code.js';
import { isValidOn } from '../validity.js';
import { countryOfHotline } from './country-of-hotline.js';
import type { Hotline } from './hotline.js';
import { rowsOf, type HotlineDirectory } from './hotline-directory.js';

/**
 * Every row that is valid on the day, in directory order; a country of `null` returns all countries. Not all rows are
 * members. For a territory that another country covers, these are the rows of that country.
 * @public
 */
export function hotlinesIn(
  directory: HotlineDirectory,
  country: CountryCode | null,
  on: CalendarDate,
): readonly Hotline[] {
  const rows =
    country === null ? directory.hotlines : rowsOf(directory, countryOfHotline(directory, country, on));
  return rows.filter((row) => isValidOn(row, on));
}
