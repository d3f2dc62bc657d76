import fc from 'fast-check';
import { readSearch, type SearchReading } from './read-search.js';

/** Enough of the Public Suffix List for these names. */
const publicSuffixOf = (name: string): string | null =>
  /(?:^|\.)(co\.test|test|example)$/.exec(name)?.[1] ?? null;
const read = (text: string) => readSearch(text, publicSuffixOf);
const plain = (text: string) => read(text).map(({ kind, value }) => [kind, value]);

describe('a search', () => {
  it.each([
    [
      'mp 1234',
      [
        ['REFERENCE', 'MP-000001234'],
        ['PARTNER_REFERENCE', 'mp 1234'],
        ['PROVIDER', 'mp 1234'],
      ],
    ],
    ['AS64496', [['NETWORK', '64496']]],
    ['asn 64496', [['NETWORK', '64496']]],
    [
      'Example Hosting',
      [
        ['PARTNER_REFERENCE', 'Example Hosting'],
        ['PROVIDER', 'Example Hosting'],
      ],
    ],
    [
      'PV-2026/17',
      [
        ['PARTNER_REFERENCE', 'PV-2026/17'],
        ['PROVIDER', 'PV-2026/17'],
      ],
    ],
    [
      'https://img.host.example/a/b?c=1',
      [
        ['ADDRESS', 'https://img.host.example/a/b?c=1'],
        ['HOSTNAME', 'img.host.example'],
        ['DOMAIN', 'host.example'],
      ],
    ],
    [
      'hxxps://img[.]host[.]example/a',
      [
        ['ADDRESS', 'https://img.host.example/a'],
        ['HOSTNAME', 'img.host.example'],
        ['DOMAIN', 'host.example'],
      ],
    ],
    [
      'http://bücher.example/',
      [
        ['ADDRESS', 'http://xn--bcher-kva.example/'],
        ['HOSTNAME', 'xn--bcher-kva.example'],
        ['DOMAIN', 'xn--bcher-kva.example'],
      ],
    ],
    [
      'http://192.0.2.7/x',
      [
        ['ADDRESS', 'http://192.0.2.7/x'],
        ['HOSTNAME', '192.0.2.7'],
        ['IP_ADDRESS', '192.0.2.7'],
      ],
    ],
  ] as const)('%j is read as %j', (text, readings) => {
    expect(plain(text)).toEqual(readings);
  });

  it.each([
    ['img.host.co.test', ['HOSTNAME', 'img.host.co.test'], ['DOMAIN', 'host.co.test']],
    ['IMG . HOST . CO . TEST / a', ['HOSTNAME', 'img.host.co.test'], ['DOMAIN', 'host.co.test']],
    ['xn--bcher-kva.test', ['HOSTNAME', 'xn--bcher-kva.test'], ['DOMAIN', 'xn--bcher-kva.test']],
    ['192.0.2.7', ['HOSTNAME', '192.0.2.7'], ['IP_ADDRESS', '192.0.2.7']],
    ['192[.]0[.]2[.]7', ['HOSTNAME', '192.0.2.7'], ['IP_ADDRESS', '192.0.2.7']],
    ['2001:DB8:0::1', ['HOSTNAME', '2001:db8::1'], ['IP_ADDRESS', '2001:db8::1']],
    ['[2001:db8::1]', ['HOSTNAME', '2001:db8::1'], ['IP_ADDRESS', '2001:db8::1']],
  ] as const)('%j includes %j and %j', (text, ...readings) => {
    expect(plain(text)).toEqual(expect.arrayContaining([...readings]));
  });

  it('of digits alone may be any reference, ours or of a partner', () => {
    expect(plain('000 012 345')).toEqual([
      ['REFERENCE', 'MP-000012345'],
      ['REFERENCE', 'RF-000012345'],
      ['REFERENCE', 'NT-000012345'],
      ['PARTNER_REFERENCE', '000 012 345'],
      ['PROVIDER', '000 012 345'],
    ]);
  });

  it.each(['', ' ', 'x', 'a'.repeat(5_000)])('%j has no reading', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('with several addresses reads each of them, at most ten', () => {
    const many = Array.from({ length: 20 }, (_, at) => `https://h${at}.test/p`).join('\n');

    expect(plain('https://a.test/1 https://b.test/2').filter(([kind]) => kind === 'ADDRESS')).toEqual([
      ['ADDRESS', 'https://a.test/1'],
      ['ADDRESS', 'https://b.test/2'],
    ]);
    expect(plain(many).filter(([kind]) => kind === 'ADDRESS')).toHaveLength(10);
  });

  it('finds one address in all of its spellings', () => {
    const label = fc.stringMatching(/^[a-z]{3,8}$/);
    const spelled = fc.constantFrom<(url: string, host: string) => string>(
      (url) => url,
      (url) => url.replace('https', 'hxxps'),
      (url, host) => url.replace(host, host.replaceAll('.', '[.]')),
      (url, host) => url.replace(host, host.toUpperCase()),
      (url) => `  ${url}  `,
      (url) => `<${url}>`,
    );
    fc.assert(
      fc.property(label, label, label, spelled, (name, sub, path, spell) => {
        const host = `${sub}.${name}.test`;
        const identityIn = (text: string) =>
          read(text).flatMap((each) => (each.kind === 'ADDRESS' ? [each.address.identity] : []));
        const url = `https://${host}/${path}`;
        expect(identityIn(spell(url, host))).toEqual(identityIn(url));
        expect(plain(spell(url, host))).toContainEqual(['DOMAIN', `${name}.test`]);
      }),
    );
  });

  it('never throws and returns each reading once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const readings: readonly SearchReading[] = read(text);
        const keys = readings.map(({ kind, value }) => `${kind} ${value}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(readings.every(({ value }) => value.length > 0)).toBe(true);
      }),
    );
  });
});
