import { membershipOf, type CountryCode } from '@meldpunt/domain';
import { directory, on } from './inputs.js';

const memberships = new Map<CountryCode | null, string>();

/** The membership status of a country. All are looked up once, before any timing. */
export function membership(country: CountryCode | null): string {
  const known = memberships.get(country);
  if (known !== undefined) return known;
  const status = country === null ? 'NONE' : membershipOf(directory, country, on).status;
  memberships.set(country, status);
  return status;
}
