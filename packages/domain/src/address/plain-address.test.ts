import fc from 'fast-check';
import { maxAddressLength } from './address.js';
import { parseAddress, readAnyAddress } from './parse-address.js';
import { readPlainAddress } from './plain-address.js';

const pick = (...choices: readonly string[]) => fc.constantFrom(...choices);
const list = (parts: fc.Arbitrary<string>, by: string, minLength: number, maxLength: number) =>
  fc.array(parts, { minLength, maxLength }).map((all) => all.join(by));
/** Chooses the first arbitrary nine times out of ten. */
const mostly = (usual: fc.Arbitrary<string>, odd: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: odd });

const label = pick('host', 'a', 'www', 'x-1', 'b_c', '-', '0', '9z', 'xn--a', 'a'.repeat(63), 'a'.repeat(64));
const topLevel = mostly(
  pick('example', 'test', 'invalid', 'e9'),
  pick(...['local', 'localhost', 'lan', 'onion', 'i2p', 'arpa', '1', '0x1', 'Example', 'a'.repeat(64), '']),
);
const name = fc
  .tuple(mostly(list(label, '.', 1, 4), fc.constant(`${'a'.repeat(61)}.`.repeat(4).slice(0, -1))), topLevel)
  .map((parts) => parts.join('.'));
const ipv4 = fc
  .tuple(
    pick('192.0.2', '10.0.0', '198.51.100', '0192.0.2', '256.0.2', '1.2'),
    pick('1', '255', '256', '01', '0x1'),
  )
  .map((parts) => parts.join('.'));
const odd = pick(
  ...['%41', '%2f', '%', ';jsessionid=1', '\\', '"', '<', '`', ' ', '\n', '\t', '\u00e9', '\u2028', '\ud800'],
  ...['/./', '/../', '[.]', '{dot}', '(.)', '^', '|', ' http://b.example', "'", '#', '?'],
);
const plainPath = pick('a', 'B9', '~-._', '.a', 'a.html', '', "!$'()*+,=:@", '%E9');
const parameter = pick(
  'page=2',
  'b',
  '',
  'u=1',
  'utm_source=x',
  'FBCLID=1',
  'gclid=2',
  'sid=3',
  'c=a+b/?',
  '%75tm_id=2',
);
const rest = fc
  .tuple(
    fc.oneof(
      fc.constant(''),
      list(mostly(plainPath, odd), '/', 0, 4).map((text) => `/${text}`),
    ),
    fc.oneof(
      fc.constant(''),
      list(mostly(parameter, odd), '&', 0, 4).map((text) => `?${text}`),
    ),
    fc.oneof(
      { weight: 3, arbitrary: fc.constant('') },
      pick('#', '#a', '#top', '#!/b', '#/%7e', '#!', '#/', '#a#b', '#a:~:text=b', '#:~:a', '#\u00e9'),
    ),
    mostly(fc.constant(''), odd),
  )
  .map((parts) => parts.join(''));
const text = fc
  .tuple(
    mostly(
      pick('https://', 'http://'),
      pick('HTTPS://', 'http:/', 'ftp://', 'hxxp://', '//', '', 'http://http://', '"http://'),
    ),
    mostly(fc.constant(''), pick('user@', '/', '.')),
    fc.oneof({ weight: 5, arbitrary: name }, ipv4),
    mostly(fc.constant(''), pick(':80', ':8080', ':', '.', '@')),
    rest,
  )
  .map((parts) => parts.join(''));

describe('the fast path for an address in plain form', () => {
  it('agrees with the general reader on 100,000 generated texts', () => {
    let read = 0;
    fc.assert(
      fc.property(text, (reported) => {
        const plain = readPlainAddress(reported);
        if (plain === null) return true;
        read += 1;
        return JSON.stringify({ ok: true, value: plain }) === JSON.stringify(readAnyAddress(reported));
      }),
      { numRuns: 100_000 },
    );

    expect(read).toBeGreaterThan(20_000);
  });

  it.each([
    'https://host.example/',
    'http://host.example/a/b.html?page=2#c',
    'https://host.example',
    'https://host.example?q',
    'https://192.0.2.1/a',
    'https://host.example/caf%c3%a9?utm_source=a&b=1',
  ])('reads %s without the general reader', (reported) => {
    expect(readPlainAddress(reported)).toEqual(expect.objectContaining({ reported }));
  });

  it.each([
    ['is no longer than an address may be', '', 0],
    ['would be too long with its slash', '', 1],
    ['is itself too long', '/', 1],
    ['is too long once it is escaped', '/"', 0],
  ])('refuses an address that %s like the general reader', (_, path, beyond) => {
    const name = `https://${'a.'.repeat(100)}example`;
    const padding = maxAddressLength - name.length - path.length + beyond;
    const long = path === '' ? `${name}?${'a'.repeat(padding - 1)}` : name + path + 'a'.repeat(padding);

    expect(parseAddress(long)).toEqual(
      long.length > maxAddressLength ? { ok: false, error: { code: 'TOO_LONG' } } : readAnyAddress(long),
    );
  });
});
