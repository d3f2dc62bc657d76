import * as fc from 'fast-check';
import { parseCsv } from './csv.js';
import { parseDirectory } from './parse-directory.js';

const header = 'country,organisation,name,url,membership,validFrom,validTo,checkedOn,source,confidence';
const sound = 'NL,Organisation,Hotline,https://hotline.example/,MEMBER,2020-01-01,,2026-10-09,a list,HIGH';
const csv = (...rows: string[]) => parseDirectory('csv', [header, ...rows].join('\n'));

const object = {
  country: 'NL',
  organisation: 'Organisation',
  name: 'Hotline',
  url: 'https://hotline.example/',
  membership: 'MEMBER',
  validFrom: '2020-01-01',
  validTo: null,
  checkedOn: '2026-10-09',
  source: 'a list',
  confidence: 'HIGH',
};
const json = (value: unknown) => parseDirectory('json', JSON.stringify(value));

const problemsOf = (result: ReturnType<typeof parseDirectory>) =>
  result.ok ? [] : result.error.map(({ code, row, field }) => `${row ?? '-'} ${field ?? '-'} ${code}`);

describe('a directory in CSV', () => {
  it('is read into rows, with the newest check date of its rows', () => {
    const older = sound.replace('Hotline', 'Other').replace('2026-10-09', '2025-01-01');

    expect(csv(sound, older)).toEqual({
      ok: true,
      value: {
        checkedOn: '2026-10-09',
        hotlines: [object, { ...object, name: 'Other', checkedOn: '2025-01-01' }],
      },
    });
  });

  it('accepts columns in any order, quotes, surrounding spaces, country codes in either case and every line end', () => {
    const text =
      '\uFEFFconfidence,source,checkedOn,validTo,validFrom,membership,url,name,organisation,country\r\n' +
      'HIGH,"a ""list"", and more",2026-10-09,,, MEMBER ,,"Hot\nline","Org, Ltd",nl\r\n\r\n';

    expect(parseDirectory('csv', text)).toMatchObject({
      ok: true,
      value: {
        hotlines: [
          { country: 'NL', organisation: 'Org, Ltd', name: 'Hot\nline', source: 'a "list", and more' },
        ],
      },
    });
  });

  it('reports all problems at once, by line and column', () => {
    const result = csv(
      'XX,,Hotline,ftp://hotline.example,MEMBERS,2020-02-30,,,a list,SURE',
      sound,
      'NL,Organisation',
      sound.replace(',,2026', ',2019-12-31,2026'),
      sound.replace('2020-01-01', '2026-01-01'),
    );

    expect(problemsOf(result)).toEqual([
      '2 country UNKNOWN_COUNTRY',
      '2 organisation REQUIRED',
      '2 url NOT_A_WEB_ADDRESS',
      '2 membership UNKNOWN_MEMBERSHIP',
      '2 validFrom NOT_A_DATE',
      '2 checkedOn REQUIRED',
      '2 confidence UNKNOWN_CONFIDENCE',
      '4 - WRONG_NUMBER_OF_FIELDS',
      '5 validTo ENDS_BEFORE_START',
      '6 - DUPLICATE',
    ]);
  });

  it('counts lines within quotes', () => {
    expect(problemsOf(csv(sound.replace('Hotline', '"Hot\n\nline"'), 'NL'))).toEqual([
      '5 - WRONG_NUMBER_OF_FIELDS',
    ]);
  });

  it.each([
    ['nothing', '', ['- - NO_ROWS']],
    ['a header only', header, ['- - NO_ROWS']],
    ['a column missing', header.replace(',source', ''), ['1 source COLUMN_MISSING']],
    ['a column too many', `${header},note`, ['1 note COLUMN_UNKNOWN']],
    ['a column twice', `${header},url`, ['1 url COLUMN_TWICE']],
    ['an open quote', `${header}\n"NL`, ['2 - UNCLOSED_QUOTE']],
    ['text after a quote', `${header}\n"NL"x`, ['2 - TEXT_AFTER_QUOTE']],
    ['four million characters and more', 'x'.repeat(4_000_001), ['- - TOO_LARGE']],
  ])('is refused with %s', (_, text, expected) => {
    expect(problemsOf(parseDirectory('csv', text))).toEqual(expected);
  });

  it('counts a line end of two characters once', () => {
    expect(problemsOf(parseDirectory('csv', [header, sound, '', 'NL'].join('\r\n')))).toEqual([
      '4 - WRONG_NUMBER_OF_FIELDS',
    ]);
  });

  it('keeps the empty field after a last comma, and skips a byte order mark before a quote', () => {
    expect(parseCsv('\uFEFF"a",b\n1,')).toEqual({
      ok: true,
      value: [
        { line: 1, fields: ['a', 'b'] },
        { line: 2, fields: ['1', ''] },
      ],
    });
  });

  it('uses the newest check date, in any row', () => {
    const older = sound.replace('Hotline', 'Other').replace('2026-10-09', '2025-01-01');

    expect(csv(older, sound)).toMatchObject({ value: { checkedOn: '2026-10-09' } });
  });

  it('repeats only the beginning of an unknown name', () => {
    expect(problemsOf(parseDirectory('csv', `${header},${'x'.repeat(1000)}`))).toEqual([
      `1 ${'x'.repeat(60)} COLUMN_UNKNOWN`,
    ]);
  });

  it('accepts spaces around column names', () => {
    expect(parseDirectory('csv', [header.replaceAll(',', ' , '), sound].join('\n')).ok).toBe(true);
  });

  it.each([
    ['words before it', 'see https://hotline.example/'],
    ['words after it', 'https://hotline.example/ or so'],
    ['no host', 'https:///page'],
  ])('is refused with an address that has %s', (_, address) => {
    expect(problemsOf(csv(sound.replace('https://hotline.example/', address)))).toEqual([
      '2 url NOT_A_WEB_ADDRESS',
    ]);
  });

  it.each<[string, readonly (readonly [string, string])[], readonly string[]]>([
    ['lasts a single day', [['2020-01-01', '2020-01-01']], []],
    [
      'begins on the day the one before ends',
      [
        ['2020-01-01', '2021-01-01'],
        ['2021-01-01', ''],
      ],
      ['3 - DUPLICATE'],
    ],
    [
      'begins the day after the one before ends, listed first',
      [
        ['2021-01-02', ''],
        ['2020-01-01', '2021-01-01'],
      ],
      [],
    ],
    [
      'lies within one that began earlier, as others do',
      [
        ['2023-01-01', '2024-01-01'],
        ['2021-01-01', '2021-12-31'],
        ['2020-01-01', '2025-01-01'],
      ],
      ['2 - DUPLICATE', '3 - DUPLICATE'],
    ],
    [
      'lies within the second of two',
      [
        ['2020-01-01', '2020-06-30'],
        ['2021-01-01', '2025-01-01'],
        ['2023-01-01', '2024-01-01'],
      ],
      ['4 - DUPLICATE'],
    ],
    [
      'is listed three times',
      [
        ['2020-01-01', ''],
        ['2020-01-01', ''],
        ['2020-01-01', ''],
      ],
      ['3 - DUPLICATE', '4 - DUPLICATE'],
    ],
    [
      'has no beginning, next to one with a beginning',
      [
        ['2020-01-01', ''],
        ['', '2022-01-01'],
      ],
      ['2 - DUPLICATE'],
    ],
  ])('recognises when a period of one hotline %s', (_, periods, expected) => {
    const rows = periods.map(([from, to]) => sound.replace('2020-01-01,,', `${from},${to},`));

    expect(problemsOf(csv(...rows))).toEqual(expected);
  });

  it('may list one hotline in two periods that do not overlap', () => {
    const first = sound.replace(',,2026', ',2021-12-31,2026');
    const second = sound.replace('2020-01-01', '2022-01-01');

    expect(csv(second, first).ok).toBe(true);
    expect(csv(first, second).ok).toBe(true);
    expect(problemsOf(csv(sound, sound))).toEqual(['3 - DUPLICATE']);
  });
});

describe('a directory in JSON', () => {
  it('is read into rows', () => {
    const expected = { checkedOn: '2026-10-09', hotlines: [object] };

    expect(json(expected)).toEqual({ ok: true, value: expected });
  });

  it('may omit fields that may be empty', () => {
    const { url: _url, validFrom: _from, validTo: _to, ...required } = object;

    expect(json({ checkedOn: '2026-10-09', hotlines: [required] })).toMatchObject({
      ok: true,
      value: { hotlines: [{ url: null, validFrom: null, validTo: null }] },
    });
  });

  it('reports all problems at once, by position and field', () => {
    const result = json({
      note: 1,
      hotlines: [{ ...object, name: 5, note: 'x' }, 'x', { ...object, source: 'x'.repeat(501) }, {}],
    });

    expect(problemsOf(result)).toEqual([
      '- note FIELD_UNKNOWN',
      '- checkedOn REQUIRED',
      '1 note FIELD_UNKNOWN',
      '1 name NOT_TEXT',
      '2 - NOT_AN_OBJECT',
      '3 source TOO_LONG',
      '4 country REQUIRED',
      '4 organisation REQUIRED',
      '4 name REQUIRED',
      '4 membership REQUIRED',
      '4 checkedOn REQUIRED',
      '4 source REQUIRED',
      '4 confidence REQUIRED',
    ]);
  });

  it.each([
    ['no JSON', '{', ['- - NOT_JSON']],
    ['null', 'null', ['- - NOT_A_DIRECTORY']],
    ['no object', '[]', ['- - NOT_A_DIRECTORY']],
    ['no list', '{"checkedOn":"2026-10-09","hotlines":{}}', ['- hotlines NOT_A_DIRECTORY']],
    ['no rows', '{"checkedOn":"2026-10-09","hotlines":[]}', ['- hotlines NO_ROWS']],
    ['no day', '{"checkedOn":"2026-13-09","hotlines":[]}', ['- checkedOn NOT_A_DATE', '- hotlines NO_ROWS']],
    [
      'an inherited field',
      '{"checkedOn":"2026-10-09","hotlines":[{"__proto__":1}]}',
      ['1 __proto__ FIELD_UNKNOWN'],
    ],
  ])('is refused with %s', (_, text, expected) => {
    expect(problemsOf(parseDirectory('json', text))).toEqual(expect.arrayContaining(expected));
  });

  it('is refused when an untyped caller passes a value other than text', () => {
    expect(problemsOf(parseDirectory('json', null as unknown as string))).toEqual(['- - NOT_A_DIRECTORY']);
  });
});

describe('hostile text', () => {
  const mebibyte = 2 ** 20;

  it.each(['"', '""', ',', '\n', 'a,', '"a"\n', 'x', '\u0000', '[', '{"a":'])(
    'of one MiB of %j is refused without throwing',
    (piece) => {
      const text = piece.repeat(mebibyte / piece.length);

      expect(parseDirectory('csv', text).ok).toBe(false);
      expect(parseDirectory('csv', `${header}\n${text}`).ok).toBe(false);
      expect(parseDirectory('json', text).ok).toBe(false);
    },
  );

  it('of any kind gives problems or a directory', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('csv' as const, 'json' as const),
        (text, format) => {
          const result = parseDirectory(format, text);
          expect(result.ok || result.error.length > 0).toBe(true);
        },
      ),
    );
  });

  it('is the same after quoting and parsing', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ') });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(field, field), { minLength: 1 }), (rows) => {
        const text = rows.map((row) => row.map(quoted).join(',')).join('\n');
        const parsed = parseCsv(text);
        expect(parsed.ok && parsed.value.map(({ fields }) => fields)).toEqual(rows);
      }),
    );
  });
});
