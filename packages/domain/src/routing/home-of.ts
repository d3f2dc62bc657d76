import type { CountryCode } from '../country-code.js';
import { countryOfHotline } from '../inhope/country-of-hotline.js';
import type { RoutingSetting } from './route-input.js';

/** The country responsible for a hosting country: itself, or the one that covers the territory. @internal */
export const actingCountry = (country: CountryCode, { directory, on, policy }: RoutingSetting): CountryCode =>
  countryOfHotline(directory, country, on, policy.membership);

/** Whether content hosted there is at home: in the home country or in a territory that it covers. @public */
export const isAtHome = (country: CountryCode, setting: RoutingSetting): boolean =>
  country === setting.home || actingCountry(country, setting) === setting.home;
