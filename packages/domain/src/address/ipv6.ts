import { isLocalIpv4, parseIpv4 } from './ipv4.js';
import { ipv4InIpv6, localIpv6Blocks, type LocalBlock } from './special-use.data.js';

/** The eight 16-bit groups of an IPv6 address. @internal */
export type Ipv6 = readonly number[];

const maxSpellingLength = 45;

/** Reads an IPv6 address without brackets and without zone (RFC 4291, 2.2); `null` for any other text. @internal */
export function parseIpv6(text: string): Ipv6 | null {
  if (text.length > maxSpellingLength) return null;
  const [front = '', back, more] = text.split('::');
  if (more !== undefined) return null;
  const head = parseGroups(front, back === undefined);
  const tail = back === undefined ? [] : parseGroups(back, true);
  if (head === null || tail === null) return null;
  const missing = 8 - head.length - tail.length;
  if (back === undefined ? missing !== 0 : missing < 1) return null;
  return [...head, ...Array.from({ length: missing }, () => 0), ...tail];
}

function parseGroups(text: string, mayEndInIpv4: boolean): number[] | null {
  if (text === '') return [];
  const groups: number[] = [];
  const parts = text.split(':');
  for (const [index, part] of parts.entries()) {
    if (/^[0-9a-f]{1,4}$/.test(part)) {
      groups.push(Number.parseInt(part, 16));
      continue;
    }
    const isDotted = /^(?:(?:0|[1-9][0-9]{0,2})\.){3}(?:0|[1-9][0-9]{0,2})$/.test(part);
    const address = mayEndInIpv4 && index === parts.length - 1 && isDotted ? parseIpv4(part) : null;
    if (address === null) return null;
    groups.push(address >>> 16, address & 0xffff);
  }
  return groups;
}

/** Writes an IPv6 address in the canonical form of RFC 5952, without brackets. @internal */
export function formatIpv6(groups: Ipv6): string {
  const [start, length] = longestZeros(groups);
  const hex = groups.map((group) => group.toString(16));
  if (length < 2) return hex.join(':');
  return `${hex.slice(0, start).join(':')}::${hex.slice(start + length).join(':')}`;
}

function longestZeros(groups: Ipv6): [start: number, length: number] {
  let best: [number, number] = [0, 0];
  let run = 0;
  for (const [index, group] of groups.entries()) {
    run = group === 0 ? run + 1 : 0;
    if (run > best[1]) best = [index - run + 1, run];
  }
  return best;
}

const within = ({ block }: LocalBlock) => {
  const [base = '', length] = block.split('/');
  const prefix = parseIpv6(base) ?? [];
  const bits = Number(length);
  return (groups: Ipv6): boolean => {
    const whole = bits >> 4;
    for (let index = 0; index < whole; index += 1) if (groups[index] !== prefix[index]) return false;
    const shift = 16 - (bits & 15);
    return shift === 16 || (groups[whole] ?? 0) >> shift === (prefix[whole] ?? 0) >> shift;
  };
};

const isInLocalBlock = localIpv6Blocks.map(within);
const embeddings = ipv4InIpv6.map((row) => ({ holds: within(row), group: row.group }));

const embeddedAt = (groups: Ipv6, group: number): number =>
  (groups[group] ?? 0) * 0x10000 + (groups[group + 1] ?? 0);

/** The IPv4 address inside an IPv4-mapped IPv6 address (RFC 4291, 2.5.5.2); `null` for any other address. @internal */
export function mappedIpv4(groups: Ipv6): number | null {
  return embeddings[0]?.holds(groups) === true ? embeddedAt(groups, 6) : null;
}

/** Tells whether an IPv6 address, or an IPv4 address inside it, is private, link-local or reserved. @internal */
export function isLocalIpv6(groups: Ipv6): boolean {
  if (isInLocalBlock.some((holds) => holds(groups))) return true;
  return embeddings.some(({ holds, group }) => holds(groups) && isLocalIpv4(embeddedAt(groups, group)));
}
