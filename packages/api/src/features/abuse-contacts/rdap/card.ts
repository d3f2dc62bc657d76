/** The parts of a registry contact card that a notice needs. */
export interface Card {
  /** Mail addresses, preferred first. */
  readonly emails: readonly string[];
  /** Links to contact forms (`https:` or `http:`). */
  readonly forms: readonly string[];
  readonly organisation: string | null;
  /** Languages as BCP 47 tags in lower case, preferred first. */
  readonly languages: readonly string[];
  /** Whether it is the card of an individual person. */
  readonly isPerson: boolean;
}

/** Max. mail addresses or forms per card; further ones are skipped. */
export const maxAddressesPerCard = 20;
const maxNameLength = 200;
const maxUrlLength = 2_000;

/** The text cut to `max` characters, without control and formatting characters, which would change how it is shown. */
export const printable = (text: string, max = maxNameLength): string =>
  text
    .slice(0, 4 * max)
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
    .slice(0, max);

/** The text as an HTTP(S) link without a user name; `null` for anything else. */
export function formLink(text: string): string | null {
  const url = text.length > maxUrlLength ? null : URL.parse(text.trim());
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' ? url.href : null;
}
