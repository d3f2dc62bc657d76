/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { getPublicSuffix, parse } from 'tldts';
import { toAsciiHost } from '../src/address/idna/to-ascii.js';
import { fileExtensions, fileTopLevels, sentenceWords } from '../src/address/file-extensions.data.js';
import { topLevels } from '../src/address/top-levels.data.js';
import { registrableDomain } from '../src/address/registrable-domain.js';
import { compareName, compareUrl, countBy, standardRows } from './support/standards.js';

const readme = readFileSync(new URL('../corpus/README.md', import.meta.url), 'utf8');
const counted = Array.from(
  readme.matchAll(/^\| ([a-z-]+) +\| `([A-Z_]+)` +\| ([0-9]+) +\|/gm),
  ([, file = '', kind = '', rows = '']) => ({
    file,
    kind,
    rows: Number(rows),
  }),
);
const countsOf = (file: string) =>
  Object.fromEntries(counted.filter((row) => row.file === file).map(({ kind, rows }) => [kind, rows]));

describe.each([
  ['web-platform-urls', compareUrl],
  ['international-names', compareName],
])('%s', (file, compare) => {
  const rows = standardRows(`${file}.tsv`);

  it('compares with a browser as each row says', () => {
    const wrong = rows.filter((row) => compare(row) !== row.kind);

    expect(wrong.map((row) => [row, compare(row)])).toEqual([]);
  });

  it('agrees and differs as often as the table in the corpus says', () => {
    expect(countBy(rows.map(({ kind }) => kind))).toEqual(countsOf(file));
  });
});

describe('public-suffixes', () => {
  const rows = readFileSync(new URL('../corpus/public-suffixes.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [name: string, registrable: string, kind: string]);
  const suffixOf = (hostname: string) => getPublicSuffix(hostname, { allowPrivateDomains: true });

  it.each(rows)('%s has the registrable domain %s', (name, registrable) => {
    expect(registrableDomain(name, suffixOf) ?? '-').toBe(registrable);
  });

  it('agree and differ as often as the table in the corpus says', () => {
    expect(countBy(rows.map(([, , kind]) => kind))).toEqual(countsOf('public-suffixes'));
  });
});

describe('an international name', () => {
  it.each([
    ['fa\u00df.example', 'xn--fa-hia.example'],
    ['FA\u1e9e.example', 'xn--fa-hia.example'],
    ['\u03c3\u03c2.example', 'xn--3xab.example'],
    ['\u03a3\u03a3.example', 'xn--4xaa.example'],
    ['b\u00fccher.example', 'xn--bcher-kva.example'],
    ['bu\u0308cher.example', 'xn--bcher-kva.example'],
    ['\u0646\u0627\u0645\u0647\u200c\u0627\u06cc.example', 'xn--mgba3gch31f060k.example'],
    ['\u0dc1\u0dca\u200d\u0dbb\u0dd3.example', 'xn--10cl1a0b660p.example'],
    ['a\u200db.example', null],
    ['\u200c.example', null],
    ['xn--a.example', null],
    ['xn--.example', null],
    ['xn--bcher-kva9.example', null],
    ['xn--bcher-KVA.example', 'xn--bcher-kva.example'],
    ['xn--zz', null],
    ['\u0300a.example', null],
    ['\ud800.example', null],
  ])('%j is %j', (name, expected) => {
    expect(toAsciiHost(name)).toBe(expected);
  });

  it('equals the result of this runtime, letter by letter, except for refused ones', () => {
    const differing: string[] = [];
    for (let point = 0xa1; point < 0x3100; point += 1) {
      const given = `a${String.fromCodePoint(point)}`;
      const [ours, theirs] = [toAsciiHost(`${given}.example`), hostOf(given)];
      if (ours !== theirs && ours !== null && theirs !== null) differing.push(point.toString(16));
    }

    expect(differing.filter((point) => !knownChanges.has(point))).toEqual([]);
  });
});

/** Ignored since Unicode 16, or mapped differently since 15.1; an older runtime differs. */
const knownChanges: ReadonlySet<string> = new Set(['1e9e', '115f', '1160', '17b4', '17b5', '2064']);

function hostOf(label: string): string | null {
  try {
    return new URL(`http://${label}.example/`).hostname;
  } catch {
    return null;
  }
}

describe('the list of top-level domains', () => {
  it('has all of those in the public suffix list of tldts', () => {
    const known = [...topLevels].filter((name) => {
      const { isIcann, publicSuffix } = parse(`a.${name}`);
      return isIcann === true && publicSuffix !== null;
    });

    expect(known.length).toBeGreaterThan(1430);
    expect(['be', 'nl', 'com', 'zip', 'xn--p1ai'].filter((name) => !topLevels.has(name))).toEqual([]);
    expect(getPublicSuffix('host.example')).toBe('example');
  });

  it('shares no name with the file extensions, except the two listed', () => {
    expect([...fileExtensions].filter((name) => topLevels.has(name))).toEqual([]);
    expect([...fileTopLevels, ...sentenceWords].filter((name) => !topLevels.has(name))).toEqual([]);
  });
});
