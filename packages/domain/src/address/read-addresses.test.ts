import fc from 'fast-check';
import type { Address } from './address.js';
import { parseAddress } from './parse-address.js';
import { readAddresses } from './read-addresses.js';

const pick = (...choices: readonly string[]) => fc.constantFrom(...choices);
const host = pick(
  ...[
    'host.example',
    'www.b.example',
    'sub.c.test',
    '192.0.2.7',
    '[2001:db8::1]',
    'xn--bcher-kva.example',
    'x-1.invalid:8443',
  ],
  `${'a'.repeat(54)}ad.onion`,
);
const path = pick(
  ...[
    '',
    '/',
    '/a',
    '/album/7',
    '/A_(b)',
    '/a.html',
    '/%C3%A9',
    '/~a/b-c_d',
    '/web/2026/https://d.example/x',
    '/a/b/',
  ],
);
const rest = pick('', '?x=1', '?u=https://d.example/2', '?a%5B%5D=1&b=2', '#/route', '#12', '?q=a+b#x');
const web = fc
  .tuple(pick('https://', 'http://'), host, path, rest)
  .map(([scheme, name, way, end]) => scheme + name + (way === '' && end !== '' ? '/' : way) + end);
const hash = pick(`magnet:?xt=urn:btih:${'0123456789'.repeat(4)}`, `ipfs://b${'a'.repeat(58)}/a.jpg`);
const address = fc.oneof({ weight: 9, arbitrary: web }, { weight: 1, arbitrary: hash });
const separator = pick(
  ...[
    ' ',
    '\n',
    '\r\n',
    '\t',
    '\u00a0',
    '\u3000',
    ' , ',
    ', ',
    '; ',
    ' | ',
    ' en ',
    '\n- ',
    '\n* ',
    '\n1. ',
    '\n> ',
    '. ',
    '! ',
    ' - ',
  ],
  ...[
    ' \u{1f449} ',
    '\u2028',
    ' (ook) ',
    '... ',
    ' => ',
    '\n[12/11/2026, 10:03] Naam: ',
    ') (',
    '\u200e \u200e',
  ],
);
const wrapping = fc.constantFrom(
  ...[
    ['', ''],
    ['"', '"'],
    ['<', '>'],
    ['(', ')'],
    ['\u201c', '\u201d'],
    ['[titel](', ')'],
    ['**', '**'],
    ['`', '`'],
  ],
  ...[
    ['[url]', '[/url]'],
    ['<a href="', '">klik</a>'],
    ['\u00ab', '\u00bb'],
    ['{', '}'],
    ['\u202a', '\u202c'],
    ['(zie ', ')'],
  ],
);

const addressIn = (text: string): Address => {
  const read = parseAddress(text);
  if (!read.ok) throw new Error(`${text} is refused as ${read.error.code}`);
  return read.value;
};
const canonical = (text: string): string => addressIn(text).canonical;

type Part = readonly [address: string, wrapping: readonly string[], separator: string];

/** `https://host.example... <https://host.example/a>` is one link: its text is the shortened address. */
const isShortenedText = ([one, , by]: Part, next: Part | undefined): boolean =>
  next !== undefined &&
  by === '... ' &&
  next[1][0]?.startsWith('<') === true &&
  addressIn(next[0]).identity.startsWith(addressIn(one).identity);

describe('a text with addresses', () => {
  it('gives each of them, in order and nothing else, with any text between and around', () => {
    // An address that is repeated next to itself, also with another scheme, is the link of a mail program and read once.
    const parts = fc
      .uniqueArray(fc.tuple(address, wrapping, separator), {
        minLength: 1,
        maxLength: 8,
        selector: ([one]) => addressIn(one).identity,
      })
      .filter((list) => list.every((part, at) => !isShortenedText(part, list[at + 1])));
    const property = fc.property(parts, (list) => {
      const text = list.map(([one, [open = '', close = ''], by]) => open + one + close + by).join('');
      const { addresses, unread } = readAddresses(text);
      expect(addresses.map((found) => found.address.canonical)).toEqual(list.map(([one]) => canonical(one)));
      expect(unread).toEqual([]);
    });

    fc.assert(property, { numRuns: 3000 });
  });

  it.each(['', '!', '?!', '\u{1f449}', '.'])('reads the second of two hosts also before %j', (after) => {
    expect(
      readAddresses(`host.example\\;b.test${after}`).addresses.map(({ address: { hostname } }) => hostname),
    ).toEqual(['host.example', 'b.test']);
  });

  it('gives both of two addresses without a separator, and reports it', () => {
    const name = fc
      .tuple(pick('https://', 'http://'), pick('host.example', 'b.test'), pick('', '/a', '/b/7'))
      .map((all) => all.join(''));
    const property = fc.property(name, name, (first, second) => {
      const { addresses } = readAddresses(first + second);
      expect(addresses.map((found) => found.address.canonical)).toEqual([
        canonical(first),
        canonical(second),
      ]);
      expect(
        addresses.every(({ mended, certainty }) => mended.includes('GLUED') && certainty === 'LIKELY'),
      ).toBe(true);
    });

    fc.assert(property, { numRuns: 300 });
  });
});

const soup = fc.string({
  unit: pick(
    ...'abz019.:/\\?#@%[](){}"\'<>|,; \t\n-_~&=+*!',
    ...[
      'https://',
      'http:',
      'hxxp://',
      'www.',
      '[.]',
      '(dot)',
      ' dot ',
      'magnet:?xt=',
      'ipfs:',
      'tg://',
      'host.example',
      '.jpg',
    ],
    ...[
      '\ud83d',
      '\ude00',
      '\u0130',
      '\u200b',
      '\u00ad',
      '\ufeff',
      '\u2026',
      '\uff0e',
      '\uff0f',
      '\u3002',
      '\u{1f449}',
      '&amp;',
      '&#38;',
    ],
  ),
  maxLength: 40,
});
const anyText = fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 60 }));

describe('any text', () => {
  it('is read without throwing; the parts are slices of it, in order, and do not overlap', () => {
    const property = fc.property(anyText, (text) => {
      const { addresses, unread } = readAddresses(text);
      const parts = [...addresses, ...unread].sort((first, second) => first.start - second.start);
      for (const { start, end, text: part } of parts) expect(text.slice(start, end)).toBe(part);
      expect(
        parts.every(
          ({ start, end }, index) => start < end && end <= (parts[index + 1]?.start ?? text.length),
        ),
      ).toBe(true);
    });

    fc.assert(property, { numRuns: 5000 });
  });

  it('has addresses that give the same address when their canonical form or original part is read again', () => {
    const property = fc.property(anyText, (text) => {
      for (const { address: found, text: part } of readAddresses(text).addresses) {
        expect(canonical(found.canonical)).toBe(found.canonical);
        expect(canonical(part)).toBe(found.canonical);
        expect(found.reported).toBe(part);
      }
    });

    fc.assert(property, { numRuns: 5000 });
  });
});

describe('a part that was repaired', () => {
  it.each([
    ['hxxps://host[.]example/a', ['DEFANGED'], 'CERTAIN'],
    ['htp://host.example/a', ['SCHEME_SLIP'], 'LIKELY'],
    ['host.example/a', ['SCHEME_ADDED'], 'CERTAIN'],
    ['host.example', ['SCHEME_ADDED'], 'LIKELY'],
    ['https://host.example/al\u00adbum', ['INVISIBLE_MARKS'], 'CERTAIN'],
    ['http s://host.example/a', ['SPACES'], 'CERTAIN'],
    ['https://\nhost.example/a', ['LINE_BREAK'], 'CERTAIN'],
    ['https://host.example/a?b=1&amp;c=2', ['ESCAPES'], 'CERTAIN'],
    ['https://host.example/a', [], 'CERTAIN'],
  ])('%j reports the repairs and the certainty', (text, mended, certainty) => {
    expect(readAddresses(text).addresses).toMatchObject([
      { mended, certainty, start: 0, end: text.length, text },
    ]);
  });
});

it('reads a long text in linear time', () => {
  const line =
    'Zie https://host.example/a, www.b.example en c.example/2 of foto.jpg (d.w.z. "hxxp://d[.]example").\n';

  expect(readAddresses(line.repeat(5000)).addresses).toHaveLength(20_000);
});
