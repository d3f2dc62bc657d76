/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { toAsciiHost } from '../../src/address/idna/to-ascii.js';
import { parseAddress } from '../../src/index.js';
import { unescape } from './corpus.js';

/** One row of a standard’s test data: the input, and a browser’s result (`null` for a refusal). */
export interface StandardRow {
  readonly given: string;
  readonly browser: string | null;
  readonly kind: string;
}

const refusal = 'REFUSED';

export function standardRows(file: string): readonly StandardRow[] {
  const lines = readFileSync(new URL(`../../corpus/${file}`, import.meta.url), 'utf8').split('\n');
  return lines.slice(1).flatMap((line) => {
    const [given = '', browser = '', kind = ''] = line.split('\t');
    return line === ''
      ? []
      : [{ given: unescape(given), browser: browser === refusal ? null : unescape(browser), kind }];
  });
}

const canonicalOf = (text: string): string | null => {
  const address = parseAddress(text);
  return address.ok ? address.value.canonical : null;
};

const delimiter = /[\s"<>`\u0000-\u001f\u007f-\u00a0\u00bb]/;

/** How this library’s result for a web address compares with a browser’s. */
export function compareUrl({ given, browser }: StandardRow): string {
  const address = parseAddress(given);
  if (!address.ok) {
    if (browser === null) return 'REFUSED_BY_BOTH';
    const { code } = address.error;
    if (code === 'LOCAL_HOST') return 'NOT_PUBLIC';
    if (delimiter.test(given.trim())) return 'TEXT_ENDS_IT';
    return /xn--/i.test(given) ? 'INVALID_PUNYCODE' : 'REFUSED_HERE';
  }
  const { canonical } = address.value;
  if (browser === null) return 'READ_HERE_ONLY';
  if (browser === canonical) return 'SAME';
  if (canonicalOf(browser) === canonical) return 'SAME_ONCE_NORMALISED';
  if (/[\ufeff\u202d\u202e]/.test(given)) return 'INVISIBLE_MARKS';
  return delimiter.test(given) ? 'TEXT_ENDS_IT' : 'OTHER';
}

const plain = /^[a-z0-9_.-]*$/;
const ascii = /^[\u0000-\u007f]*$/;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** How this library’s result for an international name compares with a browser’s. */
export function compareName({ given, browser }: StandardRow): string {
  const name = toAsciiHost(given);
  const ours = name !== null && plain.test(name) ? name : null;
  if (ours === browser) return ours === null ? 'REFUSED_BY_BOTH' : 'SAME';
  if (browser === null)
    return rightToLeft.test(given) || ours?.includes('xn--') === true ? 'MIXED_DIRECTION' : 'READ_HERE_ONLY';
  if (ours !== null) return 'OTHER';
  if (!plain.test(browser)) return 'UNUSUAL_ASCII';
  return ascii.test(given) ? 'INVALID_PUNYCODE' : 'REFUSED_HERE';
}

/** Counts rows by the kind of comparison. */
export function countBy(kinds: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
