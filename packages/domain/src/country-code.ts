import { iso3166Countries } from './country-code.data.js';

declare const countryCode: unique symbol;

/** An ISO 3166-1 alpha-2 code that exists in the standard, in capitals. @public */
export type CountryCode = string & { readonly [countryCode]: true };

const known: ReadonlySet<string> = new Set(iso3166Countries);

/** Reads a two-letter country code in either case; `null` when the standard has no such country. @public */
export function parseCountryCode(text: unknown): CountryCode | null {
  if (typeof text !== 'string' || text.length !== 2) return null;
  const code = text.toUpperCase();
  return known.has(code) ? (code as CountryCode) : null;
}
