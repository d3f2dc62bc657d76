/// <reference types="node" />
import { readFileSync } from 'node:fs';
import {
  isSameAddress,
  parseAddress,
  readAddresses,
  relate,
  relationKeys,
  type Address,
} from '../../src/index.js';

/** The number of rows in the corpus, and the results of the library. */
export interface CorpusScore {
  readonly texts: number;
  readonly pairs: number;
  /** Addresses that were read as required, that were missed, and that were read by mistake. */
  readonly read: number;
  readonly lost: number;
  readonly extra: number;
  /** Two addresses taken for one, and one address taken for two. */
  readonly wrongMerges: number;
  readonly wrongSplits: number;
  /** Each row with a wrong result, in words. */
  readonly faults: readonly string[];
}

const escaped = /\\(?:U([0-9A-Fa-f]{8})|u([0-9A-Fa-f]{4})|([nrt\\"]))/g;
const single: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\\': '\\', '"': '"' };

/** Decodes the escapes of the corpus. */
export function unescape(text: string): string {
  return text.replace(escaped, (_, long?: string, short?: string, one?: string) =>
    one === undefined ? String.fromCodePoint(Number.parseInt(long ?? short ?? '', 16)) : (single[one] ?? ''),
  );
}

function rows(corpus: URL, file: string): readonly (readonly string[])[] {
  const lines = readFileSync(new URL(file, corpus), 'utf8').split('\n');
  return lines.slice(1).flatMap((line) => (line === '' ? [] : [line.split('\t')]));
}

/** The result for a text, in the notation of the corpus. */
export function outcomeOf(text: string): readonly string[] {
  const { addresses, unread } = readAddresses(text);
  return [
    ...addresses.map(({ start, address }) => ({ start, as: address.canonical })),
    ...unread.map(({ start, code }) => ({ start, as: `UNREAD:${code}` })),
  ]
    .sort((first, second) => first.start - second.start)
    .map(({ as }) => as);
}

function addressOf(text: string): Address {
  const address = parseAddress(text);
  if (!address.ok) throw new RangeError(`${text} is refused: ${address.error.code}`);
  return address.value;
}

const missing = (from: readonly string[], other: readonly string[]) => {
  const left = [...other];
  return from.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

/** Scores the library on the corpus in a folder. */
export function scoreOf(corpus: URL): CorpusScore {
  const faults: string[] = [];
  const texts = rows(corpus, 'pasted-text.tsv');
  const pairs = rows(corpus, 'identity.tsv');
  let [read, lost, extra, wrongMerges, wrongSplits] = [0, 0, 0, 0, 0];
  for (const [kind = '', typed = '', must = ''] of texts) {
    const wanted = must === '' ? [] : must.split(' | ');
    const found = outcomeOf(unescape(typed));
    const [notFound, notWanted] = [missing(wanted, found), missing(found, wanted)];
    read += wanted.length - notFound.length;
    lost += notFound.length;
    extra += notWanted.length;
    if (found.join(' | ') !== must) faults.push(`${kind}: ${typed}: ${found.join(' | ')}, not ${must}`);
  }
  for (const [kind = '', one = '', two = '', must = '', why = ''] of pairs) {
    const [first, second] = [addressOf(one), addressOf(two)];
    const isOne = isSameAddress(first, second);
    const { grade, because } = relate(first, second);
    if (isOne && must !== 'ONE') wrongMerges += 1;
    if (!isOne && must === 'ONE') wrongSplits += 1;
    const isGraded = must === 'ONE' ? grade === 'SAME' : must === 'TWO' ? grade !== 'SAME' : grade === must;
    const isExplained = why === '' || [...because].sort().join('+') === why.split('+').sort().join('+');
    const secondKeys = new Set(relationKeys(second));
    const isIndexed = grade === 'UNRELATED' || relationKeys(first).some((key) => secondKeys.has(key));
    if (!isGraded || !isExplained || !isIndexed) {
      faults.push(`${kind}: ${one} and ${two}: ${grade} ${because.join('+')}, not ${must} ${why}`);
    }
  }
  return { texts: texts.length, pairs: pairs.length, read, lost, extra, wrongMerges, wrongSplits, faults };
}
