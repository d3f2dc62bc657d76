import { parseHost } from '../address/hostname.js';

const maxTextLength = 4_000;
const maxAddresses = 20;
const maxAddressLength = 254;

/** Common obfuscations of an address: `(at)`, `[at]`, `{at}`, ` at `, and the same for the dot. */
const at =
  /\s*[[({<]\s*at\s*[\])}>]\s*|\s+(?:at|AT)\s+(?=[\p{L}\p{N}-]+(?:\.|\s*[[({<]\s*dot\s*[\])}>]|\s+dot\s+))/giu;
const dot = /\s*[[({<]\s*(?:dot|\.)\s*[\])}>]\s*|(?<=[\p{L}\p{N}-])\s+(?:dot|DOT)\s+(?=[\p{L}\p{N}-])/giu;

const form = /[^\s<>"'`,;:()[\]{}|\\@/=?&]{1,200}@[\p{L}\p{N}.-]{3,190}/giu;
const domainForm = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/;
const localForm = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/;

const decoded = (text: string): string =>
  text.normalize('NFKC').replace(/%40/gi, '@').replace(/%2b/gi, '+').replace(/%2e/gi, '.');

/**
 * In a text that is a single address, the full stop of East Asian scripts separates labels. In other texts it ends a
 * sentence.
 */
const withFullStops = (text: string): string =>
  /^\s*[^\s@]{1,64}@[^\s@]{1,190}\s*$/.test(text) ? text.replaceAll('\u3002', '.') : text;

/**
 * In scripts without spaces, text may directly follow an address. No top-level domain has ASCII letters before other
 * letters.
 */
const withoutRunOn = (domain: string): string =>
  domain.replace(/^(.{1,190}\.[a-z]{2,63})[^\x00-\x7f][^.]{0,190}$/, '$1');

const withoutRunUp = (local: string): string =>
  local.replace(/^.*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, '');

/** An address in lower case with its domain as A-labels; `null` when it is not a valid mail address. */
function normalised(text: string): string | null {
  const [before = '', domain = ''] = text
    .replace(/[.-]+$/, '')
    .replace(/^[.]+/, '')
    .toLowerCase()
    .split('@');
  const local = withoutRunUp(before);
  const host = parseHost(withoutRunOn(domain));
  if (!localForm.test(local) || local.includes('..') || local.endsWith('.')) return null;
  if (!host.ok || host.value.hostKind !== 'NAME' || !domainForm.test(host.value.hostname)) return null;
  const address = `${local}@${host.value.hostname}`;
  return address.length <= maxAddressLength ? address : null;
}

/**
 * The mail addresses in a text, in order and without duplicates, in lower case and with A-labels: from `mailto:` links,
 * with display names, several in one value, with `(at)` and `[dot]`. Never throws; empty when there are none.
 * @public
 */
export function readMailAddresses(text: string): readonly string[] {
  const plain = withFullStops(decoded(text.slice(0, maxTextLength)))
    .replace(at, '@')
    .replace(dot, '.')
    .replace(/\bmailto:/gi, ' ');
  const found = (plain.match(form) ?? []).slice(0, maxAddresses).map(normalised);
  return [...new Set(found.filter((address) => address !== null))];
}
