import type { CalendarDate } from '../calendar-date.js';
import { isIsoCountry, type CountryCode } from '../country-code.js';
import { coverageOf } from '../territories/covering-country.js';
import { isValidOn } from '../validity.js';
import { rowsOf, type HotlineDirectory } from './hotline-directory.js';
import { defaultMembershipPolicy, type MembershipPolicy } from './membership-policy.js';

/**
 * The country whose hotline answers for content hosted in a place: the place itself, or the country that covers the
 * territory. A territory with rows of its own in the directory stands for itself.
 * @public
 */
export function countryOfHotline(
  directory: HotlineDirectory,
  hosted: CountryCode,
  on: CalendarDate,
  policy: MembershipPolicy = defaultMembershipPolicy,
): CountryCode {
  const covered = coverageOf(hosted, on, policy.minimumConfidence, directory.coverage);
  if (covered === null) return hosted;
  return rowsOf(directory, hosted).some((row) => isValidOn(row, on)) ? hosted : covered.coveredBy;
}

/**
 * The country that the network's exchange is told. The exchange knows countries by ISO 3166-1 and assigns to those
 * with a hotline, so a territory is told as the country that covers it, and a place without an ISO code not at all.
 *
 * Source: ICCAM assigns content to a country and not to a hotline; XK is user-assigned in ISO 3166-1.
 * @public
 */
export function countryInExchange(
  directory: HotlineDirectory,
  hosted: CountryCode,
  on: CalendarDate,
  policy: MembershipPolicy = defaultMembershipPolicy,
): CountryCode | null {
  return isIsoCountry(hosted) ? countryOfHotline(directory, hosted, on, policy) : null;
}
