import type { CalendarDate } from '../calendar-date.js';
import { isIsoCountry, type CountryCode } from '../country-code.js';
import { coverageOf } from '../territories/covering-country.js';
import { isValidOn } from '../validity.js';
import { rowsOf, type HotlineDirectory } from './hotline-directory.js';
import { defaultMembershipPolicy, type MembershipPolicy } from './membership-policy.js';

/**
 * The country whose hotline is responsible for content hosted in a place: the place itself, or the country that covers
 * the territory. A territory with its own rows in the directory is not covered by another country.
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
 * The country code to send to the network’s exchange. The exchange uses ISO 3166-1 countries and assigns items to
 * countries with a hotline. So a territory is sent as the country that covers it, and a place without an ISO code is
 * not sent.
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
