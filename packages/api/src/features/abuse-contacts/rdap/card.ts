/** Somebody in a registry, as much as a notice needs to know. */
export interface Card {
  /** Mail addresses, the preferred first. */
  readonly emails: readonly string[];
  /** Forms through which to write, as `https:` links. */
  readonly forms: readonly string[];
  readonly organisation: string | null;
  /** Languages as BCP 47 tags in lower case, the preferred first. */
  readonly languages: readonly string[];
  /** Whether it is the card of a person. */
  readonly isPerson: boolean;
}

/** Nobody can be written to at more addresses than this: what follows is passed over. */
export const maxAddresses = 20;
const maxNameLength = 200;
const maxUrlLength = 2_000;

/** A text of at most so many characters, without marks that would change how it is shown. */
export const printable = (text: string, most = maxNameLength): string =>
  text
    .slice(0, 4 * most)
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
    .slice(0, most);

/** A link that a person can open; `null` for anything else. */
export function formLink(text: string): string | null {
  const url = text.length > maxUrlLength ? null : URL.parse(text.trim());
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' ? url.href : null;
}
