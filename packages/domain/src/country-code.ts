import { iso3166Countries, userAssignedCountries } from './country-code.data.js';

declare const countryCode: unique symbol;

/** An ISO 3166-1 alpha-2 code that is officially assigned, or `XK` for Kosovo, in capitals. @public */
export type CountryCode = string & { readonly [countryCode]: true };

const standard: ReadonlySet<string> = new Set(iso3166Countries);
const known: ReadonlySet<string> = new Set([...iso3166Countries, ...userAssignedCountries]);

/** Reads a two-letter country code in either case; `null` when there is no such country. @public */
export function parseCountryCode(text: unknown): CountryCode | null {
  if (typeof text !== 'string' || text.length !== 2) return null;
  const code = text.toUpperCase();
  return known.has(code) ? (code as CountryCode) : null;
}

/** Whether the standard assigns the code, so that other systems that follow the standard accept it. @public */
export const isIsoCountry = (country: CountryCode): boolean => standard.has(country);
