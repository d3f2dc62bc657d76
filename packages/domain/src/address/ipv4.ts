import { localIpv4Blocks } from './special-use.data.js';

/**
 * Reads an IPv4 address in any spelling that browsers accept: one to four parts, each decimal, octal (`0…`) or
 * hexadecimal (`0x…`), where the last part fills the remaining bytes (URL Standard, IPv4 parser). `null` for any other
 * text.
 * @internal
 */
export function parseIpv4(text: string): number | null {
  const dotted = readDotted(text);
  if (dotted >= 0) return dotted;
  const parts = text.split('.', 5);
  if (parts.length > 4) return null;
  let address = 0;
  for (const [index, part] of parts.entries()) {
    const value = parsePart(part);
    const isLast = index === parts.length - 1;
    if (value === null || value >= (isLast ? 256 ** (4 - index) : 256)) return null;
    address += isLast ? value : value * 256 ** (3 - index);
  }
  return address;
}

/** Reads an IPv4 address as `formatIpv4` writes it; -1 for any other text, including other spellings. @internal */
export function readDotted(text: string): number {
  let address = 0;
  let dots = 0;
  let part = -1;
  for (let index = 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - 0x30;
    if (digit >= 0 && digit <= 9 && part !== 0) {
      part = part < 0 ? digit : part * 10 + digit;
      if (part > 255) return -1;
    } else if (digit === -2 && part >= 0 && dots < 3) {
      address = address * 256 + part;
      dots += 1;
      part = -1;
    } else {
      return -1;
    }
  }
  return dots === 3 && part >= 0 ? address * 256 + part : -1;
}

function parsePart(part: string): number | null {
  if (/^0x[0-9a-f]*$/.test(part)) return part.length === 2 ? 0 : Number(part);
  if (/^0[0-7]+$/.test(part)) return Number(`0o${part}`);
  return /^(?:0|[1-9][0-9]*)$/.test(part) ? Number(part) : null;
}

/** Writes an IPv4 address in four decimal parts. @internal */
export function formatIpv4(address: number): string {
  return `${address >>> 24}.${(address >>> 16) & 255}.${(address >>> 8) & 255}.${address & 255}`;
}

const localBlocks = localIpv4Blocks.map(({ block }) => {
  const [base = '', bits] = block.split('/');
  return { base: parseIpv4(base) ?? 0, size: 2 ** (32 - Number(bits)) };
});

/** Tells whether an IPv4 address is private, loopback, link-local or reserved, so not globally reachable. @internal */
export function isLocalIpv4(address: number): boolean {
  return localBlocks.some(({ base, size }) => address >= base && address < base + size);
}
