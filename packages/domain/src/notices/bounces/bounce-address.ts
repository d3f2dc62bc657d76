const address = /[^\s<>"'(),;:[\]@]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z0-9-]{2,63}/gi;
const maxAddresses = 200;

/** Normalises a mail address for comparison. */
export function plainAddress(text: string): string {
  const trimmed = text
    .trim()
    .replace(/^<|>$/g, '')
    .replace(/^mailto:/i, '')
    .replace(/\+([0-9A-F]{2})/g, (whole, hex: string) => decoded(whole, hex))
    .replace(/\.$/, '');
  return trimmed.toLowerCase();
}

/**
 * Decodes the escapes of `xtext` (RFC 3461, 4), but only those of printable characters that are not letters or digits.
 */
const decoded = (whole: string, hex: string): string => {
  const character = String.fromCharCode(Number.parseInt(hex, 16));
  return /[+=@%/_-]/.test(character) ? character : whole;
};

/** The addresses in a text, in order, without duplicates. */
export const addressesIn = (text: string): readonly string[] => [
  ...new Set((text.match(address) ?? []).slice(0, maxAddresses).map(plainAddress)),
];

/**
 * Whether two addresses are the same mailbox: the same local part at the same domain, or at a host of that domain,
 * because servers rewrite `abuse@host.example` to `abuse@mx1.host.example`.
 */
export function isSameMailbox(first: string, second: string): boolean {
  const [one, other] = [plainAddress(first), plainAddress(second)];
  if (one === other) return true;
  const [local, domain = ''] = splitAt(one);
  const [otherLocal, otherDomain = ''] = splitAt(other);
  if (local !== otherLocal || domain === '' || otherDomain === '') return false;
  return domain.endsWith(`.${otherDomain}`) || otherDomain.endsWith(`.${domain}`);
}

const splitAt = (text: string): readonly string[] => {
  const at = text.lastIndexOf('@');
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
};
