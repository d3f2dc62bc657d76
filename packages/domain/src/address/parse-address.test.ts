import fc from 'fast-check';
import { countrylessNetworkOf, isSameAddress, type Address } from './address.js';
import { parseAddress } from './parse-address.js';

const pick = (...choices: string[]) => fc.constantFrom(...choices);
const segment = pick(
  '',
  'a',
  'B',
  '.',
  '..',
  '%2e',
  '%2E%2e',
  '%7E',
  '%41',
  '%',
  '%4',
  'a b',
  "it's",
  ';jsessionid=1',
);
const unusual = pick(
  'caf\u00e9',
  '\u{1f600}',
  '\ud800',
  '[x]',
  '{y}',
  '\\',
  '//',
  '@',
  ':',
  'a(.)b',
  '%00',
  '"',
  '^|`',
);
const parameter = pick(
  'a=1',
  'b',
  '',
  'utm_source=x',
  'FBCLID=1',
  '%75tm_id=2',
  "q='",
  'a[]=%5b',
  'c=a+b',
  'u=http://x',
);
const joined = (parts: fc.Arbitrary<string>, mark: string, by: string) =>
  fc.array(parts, { maxLength: 4 }).map((list) => (list.length === 0 ? '' : mark + list.join(by)));
const scheme = pick(
  'http://',
  'https://',
  'HTTPS:\\\\',
  'ftp://',
  'http:',
  '//',
  '',
  'hxxp://',
  'https[:]//',
  'http://https://',
);
const host = pick(
  ...[
    'host.example',
    'HOST.Example.',
    'b\u00fccher.test',
    'host[.]example',
    'ex%61mple.invalid',
    '192.0.2.1',
    '0xC0.0.513',
  ],
  ...[
    '3221225985',
    '[2001:DB8:0::1]',
    '[::ffff:192.0.2.1]',
    `${'example'.repeat(7)}examqad.onion`,
    'host.i2p',
    'xn--bcher-kva.test',
  ],
);
const url = fc
  .tuple(
    scheme,
    pick('', '', '', 'user@', 'user:pa@ss@'),
    host,
    pick('', '', ':', ':80', ':443', ':21', ':08080', ':65535'),
    joined(fc.oneof(segment, unusual), '/', '/'),
    joined(parameter, '?', '&'),
    pick('', '', '#', '#a', '#top', '#!/b c', '#/%7e', '#!', '#a#b', '#:~:text=%', '#a:~:text=b', '#p1'),
  )
  .map((parts) => parts.join(''));

function accepted(text: string): Address {
  const address = parseAddress(text);
  if (!address.ok) throw new Error(`${text} is refused as ${address.error.code}`);
  return address.value;
}

it('returns the same canonical form and identity for its own output, on 100,000 generated addresses', () => {
  let acceptedCount = 0;
  const property = fc.property(url, (text) => {
    const first = parseAddress(text);
    if (!first.ok) return true;
    acceptedCount += 1;
    const again = accepted(first.value.canonical);
    const mirrored = accepted(first.value.identity);
    return (
      again.canonical === first.value.canonical &&
      isSameAddress(again, first.value) &&
      isSameAddress(mirrored, first.value)
    );
  });

  fc.assert(property, { numRuns: 100_000 });

  expect(acceptedCount).toBeGreaterThan(80_000);
});

it('writes only printable ASCII, no credentials, and every escape in capitals', () => {
  const property = fc.property(url, (text) => {
    const address = parseAddress(text);
    if (!address.ok) return true;
    const { canonical, identity } = address.value;
    return (
      /^[!-~]+$/.test(canonical + identity) &&
      !/pa@ss|user[:@]|%[0-9a-f]?[a-f]|%(?![0-9A-F]{2})/.test(canonical)
    );
  });

  fc.assert(property, { numRuns: 20_000 });
});

it('gives the same result for addresses that browsers consider the same', () => {
  const property = fc.property(url, (text) => {
    const address = parseAddress(text);
    if (!address.ok || !URL.canParse(address.value.canonical)) return true;
    return isSameAddress(accepted(new URL(address.value.canonical).href), address.value);
  });

  fc.assert(property, { numRuns: 20_000 });
});

it('returns a result for every value and never throws', () => {
  const soup = fc.string({
    unit: pick(
      ...'abz019.:/\\?#@%[](){}"\'<> \t\n-_~;&=+*',
      '%2e',
      'http://',
      'hxxp',
      'magnet:?xt=',
      'ipfs:',
      '\ud83d',
      '\u0130',
    ),
    maxLength: 60,
  });
  const property = fc.property(fc.oneof(fc.anything(), fc.string({ unit: 'binary' }), soup, url), (value) => {
    const address = parseAddress(value);
    if (!address.ok) return Object.keys(address.error).join() === 'code';
    return accepted(address.value.canonical).canonical === address.value.canonical;
  });

  fc.assert(property, { numRuns: 15_000 });
});

it.each([
  undefined,
  null,
  0,
  true,
  {},
  [],
  ['https://host.example/'],
  new URL('https://host.example/'),
  Symbol('a'),
  1n,
])('refuses %p, which is not a text, as NOT_AN_ADDRESS', (value) => {
  expect(parseAddress(value)).toEqual({ ok: false, error: { code: 'NOT_AN_ADDRESS' } });
});

describe('amount of work', () => {
  const hostile = [
    ...[
      'a',
      '.',
      '/',
      '%',
      '%2e',
      '/..',
      '[',
      '(',
      ')',
      ':',
      '@',
      '#',
      '&',
      ';jsessionid=',
      '\\',
      ' ',
      'url:',
      '\u00e9',
    ],
    ...[
      '[.]',
      'http://',
      'h ',
      'utm_',
      '\ud800',
      '1.',
      '0x',
      '"',
      "'",
      '((',
      '<',
      'magnet:?xt=urn:btih:',
      '\u0300',
    ],
  ];
  const frames = [
    '%',
    'http://%',
    'https://host.example/%',
    'https://host.example/?%',
    'https://%@host.example',
    'hxxp://%',
  ];
  const hostileTexts = (length: number) =>
    hostile.flatMap((unit) =>
      frames.map((frame) => frame.replace('%', () => unit.repeat(length / unit.length))),
    );

  it('does not read a text that is too long', () => {
    const text = 'https://host.example/'.repeat(50_000);

    const reads = countReads(() => parseAddress(text));

    expect(reads).toBe(0);
  });

  it('reads each character a bounded number of times', () => {
    for (const text of hostileTexts(4000)) {
      expect(countReads(() => parseAddress(text))).toBeLessThan(12 * text.length);
    }
  });
});

it('keeps different hosts, ports, paths and queries apart', () => {
  expect(accepted('HTTPS://user@HOST.example:8443/a/./b?x=1&utm_id=2#c')).toEqual({
    reported: 'HTTPS://user@HOST.example:8443/a/./b?x=1&utm_id=2#c',
    canonical: 'https://host.example:8443/a/b?x=1#c',
    identity: '//host.example:8443/a/b?x=1#c',
    scheme: 'https',
    hostname: 'host.example',
    hostKind: 'NAME',
    port: 8443,
    path: '/a/b',
    query: 'x=1',
  });
});

it.each([
  ['https://host.example/', 'NAME', 'host.example', null],
  ['https://192.0.2.1/', 'IPV4', '192.0.2.1', null],
  ['https://[2001:db8::1]/', 'IPV6', '2001:db8::1', null],
  [`http://a.${'a'.repeat(54)}ad.onion/`, 'ONION', `a.${'a'.repeat(54)}ad.onion`, 'TOR'],
  ['http://host.i2p/', 'I2P', 'host.i2p', 'I2P'],
  [`magnet:?xt=urn:btih:${'0'.repeat(40)}`, 'NONE', null, 'PEER_TO_PEER'],
  [`ipfs://b${'a'.repeat(58)}`, 'NONE', null, 'IPFS'],
  ['ipns://host.example', 'NONE', null, 'IPFS'],
])('%s has a host of kind %s, %s, on the network %s', (text, hostKind, hostname, network) => {
  const address = accepted(text);

  expect(address).toMatchObject({ hostKind, hostname, port: null });
  expect(countrylessNetworkOf(address)).toBe(network);
});

it.each([
  ['http://host.example/a', 'https://HOST.example:443/a', true],
  ['http://host.example/a', 'https://host.example/a#top', false],
  ['host.example', 'ftp://host.example', false],
  ['http://host.example/a', 'http://www.host.example/a', false],
  ['http://host.example/a', 'http://host.example/A', false],
  ['http://host.example/a', 'http://host.example/a/', false],
  ['http://host.example/?a=1&b=2', 'http://host.example/?b=2&a=1', false],
  ['http://host.example:8080/', 'https://host.example:8080/', true],
  ['http://host.example/#/a', 'http://host.example/#/b', false],
  ['https://locker.example/folder/1#key/file/one', 'https://locker.example/folder/1#key/file/two', false],
  ['https://locker.example/#F!one!key', 'https://locker.example/#F!two!key', false],
  ['https://albums.example/shared/#B0one', 'https://albums.example/shared/#B0two', false],
  ['https://chat.example/k/#@one', 'https://chat.example/k/#@two', false],
  ['https://chat.example/k/#-1001', 'https://chat.example/k/#-1002', false],
  ['https://host.example/#id=1', 'https://host.example/#id=2', false],
  ['https://forum.example/thread?t=1#p12', 'https://forum.example/thread?t=1#p13', true],
  ['https://board.example/res/1.html#12', 'https://board.example/res/1.html', true],
  ['https://host.example/2026/11/a#comment-12', 'https://host.example/2026/11/a#Comments', true],
  ['https://host.example/a#comment-12', 'https://host.example/a#Comments', false],
  ['https://host.example/a#one:~:text=word', 'https://host.example/a#one', true],
  ['https://host.example/a#utm_source=x&utm_medium=y', 'https://host.example/a', true],
  ['https://host.example/a#utm_source=x&id=1', 'https://host.example/a', false],
])('%s and %s are one address: %p', (first, second, expected) => {
  expect(isSameAddress(accepted(first), accepted(second))).toBe(expected);
});

function countReads(work: () => unknown): number {
  const { charCodeAt, charAt, codePointAt } = String.prototype;
  let reads = 0;
  const counting = <Args extends unknown[], Value>(method: (this: string, ...args: Args) => Value) =>
    function (this: string, ...args: Args): Value {
      reads += 1;
      return method.apply(this, args);
    };
  Object.assign(String.prototype, {
    charCodeAt: counting(charCodeAt),
    charAt: counting(charAt),
    codePointAt: counting(codePointAt),
  });
  try {
    work();
  } finally {
    Object.assign(String.prototype, { charCodeAt, charAt, codePointAt });
  }
  return reads;
}
