import fc from 'fast-check';
import { ReportFieldCode } from '../field-reader.js';
import type { ReportDraft } from './report-draft.js';
import { reportLimits } from './report-limits.js';
import { validateReport } from './validate-report.js';

const at = new Date('2026-11-22T12:00:00Z');
const validate = (input: unknown) => validateReport(input, { at });
const draftOf = (input: unknown): ReportDraft => {
  const report = validate(input);
  if (!report.ok) throw new Error(JSON.stringify(report.error));
  return report.value;
};
const canonicals = ({ addresses, places }: ReportDraft) => [
  ...addresses.accepted.map(({ canonical }) => canonical),
  ...places.map(({ canonical }) => canonical),
];
const url = 'https://one.example/page';
const minutesLater = (minutes: number) => new Date(at.getTime() + minutes * 60_000);

const full = {
  urls: [url],
  foundVia: 'https://search.example/',
  observedAt: at,
  siteType: 'FORUM',
  remarks: 'Third link on the page.',
  language: 'FR',
  contact: { name: 'A. Reporter', email: 'reporter@mail.example', phone: '+32 2 555 01 23' },
  siteAccess: { username: 'guest', password: ' spaced ' },
  idempotencyKey: '0123-4567',
  immediateDanger: true,
};

describe('a report', () => {
  it('needs an address and nothing else', () => {
    expect(validate({ urls: [url] })).toMatchObject({
      ok: true,
      value: {
        addresses: { accepted: [{ canonical: url, reported: url }], rejected: [] },
        places: [],
        typed: { urls: [url], places: [] },
        foundVia: null,
        observedAt: null,
        siteType: null,
        remarks: null,
        language: 'NL',
        contact: null,
        siteAccess: null,
        idempotencyKey: null,
        immediateDanger: false,
        problems: [],
      },
    });
  });

  it('keeps everything a reporter may add', () => {
    const { urls: _urls, ...rest } = full;

    expect(validate(full)).toMatchObject({ ok: true, value: rest });
  });

  it('keeps the valid addresses and lists the invalid ones', () => {
    expect(validate({ urls: ['rubbish', url, 42] })).toMatchObject({
      value: {
        addresses: {
          accepted: [{ canonical: url }],
          rejected: [
            { index: 0, reported: 'rubbish', code: 'NOT_AN_ADDRESS' },
            { index: 2, reported: '', code: 'NOT_AN_ADDRESS' },
          ],
        },
      },
    });
  });

  it('keeps an address that occurs twice once, as first written', () => {
    expect(validate({ urls: [url, url.replace('https', 'HTTPS')] })).toMatchObject({
      value: { addresses: { accepted: [{ canonical: url }], rejected: [] } },
    });
  });

  it('repeats only the beginning of an entry that it rejects', () => {
    const result = validate({ urls: [url, 'x'.repeat(1_048_576)] });
    expect(result.ok && result.value.addresses.rejected[0]?.reported.length).toBe(2048);
  });

  it('lists every invalid address when none is valid', () => {
    expect(validate({ urls: ['a', 'b'] })).toEqual({
      ok: false,
      error: [
        { path: '/urls', code: 'NO_ACCEPTABLE_ADDRESS' },
        { path: '/urls/0', code: 'NOT_AN_ADDRESS' },
        { path: '/urls/1', code: 'NOT_AN_ADDRESS' },
      ],
    });
  });

  it.each<[string, object, string, string]>([
    ['a value that is not a list of addresses', { urls: undefined }, '/urls', 'REQUIRED'],
    ['a text for a list', { urls: url }, '/urls', 'NOT_A_LIST'],
    ['an empty list', { urls: [] }, '/urls', 'TOO_FEW'],
    ['fifty-one addresses', { urls: Array(51).fill(url) }, '/urls', 'TOO_MANY'],
    ['a number for text', { foundVia: 7 }, '/foundVia', 'NOT_TEXT'],
    ['a very long referrer', { foundVia: 'x'.repeat(2049) }, '/foundVia', 'TOO_LONG'],
    ['2001 characters', { remarks: 'x'.repeat(2001) }, '/remarks', 'TOO_LONG'],
    ['a megabyte of remarks', { remarks: 'x'.repeat(1_048_576) }, '/remarks', 'TOO_LONG'],
    ['a null character', { remarks: 'a\u0000b' }, '/remarks', 'UNREADABLE_CHARACTERS'],
    ['half a character', { remarks: 'a\ud800b' }, '/remarks', 'UNREADABLE_CHARACTERS'],
    ['an instant in text', { observedAt: '2026-11-22' }, '/observedAt', 'NOT_AN_INSTANT'],
    ['an invalid instant', { observedAt: new Date(NaN) }, '/observedAt', 'NOT_AN_INSTANT'],
    ['six minutes from now', { observedAt: minutesLater(6) }, '/observedAt', 'IN_THE_FUTURE'],
    ['an instant before the web', { observedAt: new Date(0) }, '/observedAt', 'TOO_LONG_AGO'],
    ['an unknown kind of site', { siteType: 'PIGEON' }, '/siteType', 'NOT_ONE_OF'],
    ['a kind of site from the prototype', { siteType: 'toString' }, '/siteType', 'NOT_ONE_OF'],
    ['a kind of site in a list', { siteType: ['FORUM'] }, '/siteType', 'NOT_ONE_OF'],
    ['an unknown language', { language: 'XX' }, '/language', 'NOT_ONE_OF'],
    ['a contact in text', { contact: 'me' }, '/contact', 'NOT_AN_OBJECT'],
    ['a contact in a list', { contact: [] }, '/contact', 'NOT_AN_OBJECT'],
    ['a mail address without @', { contact: { email: 'me' } }, '/contact/email', 'NOT_AN_EMAIL_ADDRESS'],
    ['a mail address with two @', { contact: { email: 'a@b@c' } }, '/contact/email', 'NOT_AN_EMAIL_ADDRESS'],
    ['a phone number in words', { contact: { phone: 'call me' } }, '/contact/phone', 'NOT_A_PHONE_NUMBER'],
    ['fifty-one places', { places: Array(51).fill({ text: 'x' }) }, '/places', 'TOO_MANY'],
    ['a place in text', { places: 'here' }, '/places', 'NOT_A_LIST'],
    ['a place without text', { places: [{ kind: 'GAME' }] }, '/places/0/text', 'REQUIRED'],
    [
      'a place of an unknown kind',
      { places: [{ kind: 'PIGEON', text: 'x1' }] },
      '/places/0/kind',
      'NOT_ONE_OF',
    ],
    ['a long place', { places: [{ text: 'x'.repeat(2001) }] }, '/places/0/text', 'TOO_LONG'],
    ['an unknown part of a place', { places: [{ text: 'x1', url: 'x' }] }, '/places/0/url', 'UNKNOWN_FIELD'],
    [
      'a number before words',
      { contact: { phone: '02 555 01 23 or so' } },
      '/contact/phone',
      'NOT_A_PHONE_NUMBER',
    ],
    [
      'a phone number of two digits',
      { contact: { phone: '+1 - 2' } },
      '/contact/phone',
      'NOT_A_PHONE_NUMBER',
    ],
    ['a long name', { contact: { name: 'x'.repeat(201) } }, '/contact/name', 'TOO_LONG'],
    ['an unknown part of a contact', { contact: { fax: '1' } }, '/contact/fax', 'UNKNOWN_FIELD'],
    ['site access in text', { siteAccess: 'guest' }, '/siteAccess', 'NOT_AN_OBJECT'],
    ['a long user name', { siteAccess: { username: 'x'.repeat(201) } }, '/siteAccess/username', 'TOO_LONG'],
    ['a long password', { siteAccess: { password: 'x'.repeat(201) } }, '/siteAccess/password', 'TOO_LONG'],
    ['a short key', { idempotencyKey: '1234567' }, '/idempotencyKey', 'TOO_SHORT'],
    ['a long key', { idempotencyKey: 'x'.repeat(201) }, '/idempotencyKey', 'TOO_LONG'],
    ['a word for yes', { immediateDanger: 'yes' }, '/immediateDanger', 'NOT_A_BOOLEAN'],
    ['an unknown field', { status: 'CLOSED' }, '/status', 'UNKNOWN_FIELD'],
    ['a field name with a slash', { 'a/b~c': 1 }, '/a~1b~0c', 'UNKNOWN_FIELD'],
    ['a field name of any length', { ['x'.repeat(1000)]: 1 }, `/${'x'.repeat(64)}`, 'UNKNOWN_FIELD'],
  ])('is refused for %s', (_title, fields, path, code) => {
    expect(validate({ urls: [url], ...fields })).toEqual({ ok: false, error: [{ path, code }] });
  });

  it.each([
    ['2000 characters', { remarks: '\u{1F600}'.repeat(2000) }],
    ['five minutes ahead of our clock', { observedAt: minutesLater(5) }],
    ['fifty addresses', { urls: Array(50).fill(url) }],
    ['the first moment of the web', { observedAt: new Date('1990-01-01T00:00:00Z') }],
    ['an emergency number', { contact: { phone: '112' } }],
    ['a key of eight characters', { idempotencyKey: '12345678' }],
    ['line breaks', { remarks: 'a\nb\tc' }],
    [
      'nulls',
      Object.fromEntries(
        Object.keys(full)
          .slice(1)
          .map((name) => [name, null]),
      ),
    ],
  ])('is accepted with %s', (_title, fields) => {
    expect(validate({ urls: [url], ...fields }).ok).toBe(true);
  });

  it('is anonymous when the contact is blank', () => {
    expect(validate({ urls: [url], contact: { name: ' ' }, siteAccess: {} })).toMatchObject({
      value: { contact: null, siteAccess: null },
    });
  });

  it('keeps a contact and a site access with only some fields', () => {
    const report = { urls: [url], contact: { email: 'me@mail.example' }, siteAccess: { password: 'open' } };

    expect(validate(report)).toMatchObject({
      value: {
        contact: { name: null, email: 'me@mail.example', phone: null },
        siteAccess: { username: null, password: 'open' },
      },
    });
  });

  it('is refused with all problems at once', () => {
    const result = validate({
      urls: 'x',
      remarks: 1,
      language: 2,
      contact: { email: '@' },
      immediateDanger: 3,
    });

    expect(!result.ok && result.error.map(({ path }) => path)).toEqual([
      '/urls',
      '/remarks',
      '/language',
      '/contact/email',
      '/immediateDanger',
    ]);
  });

  it.each([[null], [undefined], ['text'], [7], [[]]])('is not %j', (input) => {
    expect(validate(input)).toEqual({ ok: false, error: [{ path: '', code: 'NOT_AN_OBJECT' }] });
  });

  it('never throws, and is either refused or accepted with at least one address or place', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ urls: fc.array(fc.oneof(fc.anything(), fc.constant(url))) }),
      fc.record({ places: fc.array(fc.oneof(fc.anything(), fc.record({ text: fc.string() }))) }),
    );
    fc.assert(
      fc.property(anything, (input) => {
        const result = validate(input);
        if (result.ok) expect(canonicals(result.value).length).toBeGreaterThan(0);
        else expect(result.error.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('text in the address field', () => {
  it('may contain several addresses and words, and is stored as typed', () => {
    const text = 'zie https://a.example/1 en https://b.example/2 (2 fotos)';

    const draft = draftOf({ urls: [text] });

    expect(canonicals(draft)).toEqual(['https://a.example/1', 'https://b.example/2']);
    expect(draft.typed.urls).toEqual([text]);
    expect(draft.read.map(({ index, part }) => [index, part])).toEqual([
      [0, 'https://a.example/1'],
      [0, 'https://b.example/2'],
    ]);
  });

  it.each([
    ['tg://join?invite=AAAA', 'place:telegram/invite/AAAA'],
    ['https://a.example/1 tg://join?invite=AAAA', 'place:telegram/invite/AAAA'],
    ['<abc$1@news.example>', 'place:usenet/message/abc$1@news.example'],
    ['#room:server.example', 'place:matrix/#room:server.example'],
    ['Discord: user.name', 'place:discord/name/user.name'],
    ['Snapchat user jan.be', 'place:snapchat/name/jan.be'],
    ['+32 475 00 00 00', 'place:phone/+32475000000'],
  ])('is a place when %j names one', (text, identity) => {
    expect(draftOf({ urls: [text] }).places).toMatchObject([{ identity }]);
  });

  it.each([
    ['discord.gg/abc', 'https://discord.gg/abc'],
    ['op Telegram: t.me/some_name', 'https://t.me/some_name'],
    ['Discord https://discord.gg/abc', 'https://discord.gg/abc'],
  ])('is an address when %j contains one', (text, canonical) => {
    expect(canonicals(draftOf({ urls: [text] }))).toEqual([canonical]);
  });

  it('has each unreadable part listed', () => {
    const { rejected } = draftOf({ urls: ['https://a.example/1 https://999.1.1.1/x'] }).addresses;

    expect(rejected).toMatchObject([{ index: 0, part: 'https://999.1.1.1/x', code: 'INVALID_HOST' }]);
  });

  it('gives at most fifty addresses, and the rest is listed', () => {
    const text = Array.from({ length: 60 }, (_, at) => `https://a${at}.example/`).join(' ');

    const { accepted, rejected } = draftOf({ urls: [text, 'https://one-more.example/'] }).addresses;

    expect(accepted).toHaveLength(reportLimits.taken);
    expect(rejected.map(({ code }) => code)).toEqual(Array(11).fill('TOO_MANY'));
    expect(rejected[0]).toMatchObject({ index: 0, part: 'https://a50.example/' });
  });

  it('is repeated with a maximum length, for any amount of rejected or repeated text', () => {
    const many = Array.from({ length: 2000 }, (_, at) => `https://999.1.1.${at}/`).join(' ');
    const draft = draftOf({ urls: [`${url} ${many}`, many, `${url} `.repeat(2000)] });

    expect(draft.addresses.rejected.length).toBeLessThanOrEqual(reportLimits.told + reportLimits.entries);
    expect(draft.addresses.rejected.slice(-2)).toMatchObject([
      { index: 0, part: '', code: 'TOO_MANY' },
      { index: 1, part: '', code: 'TOO_MANY' },
    ]);
    expect(draft.read.length).toBeLessThanOrEqual(reportLimits.told);
  });

  it.each([
    'x',
    ')',
    '"',
    ':',
    '@',
    'ed2k://|file|',
    'CHK@',
    'tg:',
    '#a:',
    '<',
    '%7c',
    '+1 ',
    'Telegram ',
    'a.b ',
  ])('is read in linear time: %j', (unit) => {
    const text = unit.repeat(Math.floor(reportLimits.typed / unit.length));
    const begun = process.cpuUsage();

    validate({ urls: [text], immediateDanger: true, contact: { email: text, phone: text }, remarks: text });

    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(4000);
  });

  it('is read in fifty entries that use the maximum length', () => {
    const room = reportLimits.typed / reportLimits.entries;
    const urls = Array.from({ length: reportLimits.entries }, (_, at) => {
      const start = `https://a${at}.example/`;
      return `${start}${'x'.repeat(4000 - start.length)}`.slice(0, room);
    });

    expect(draftOf({ urls }).addresses.accepted).toHaveLength(reportLimits.entries);
  });
});

describe('a place in words', () => {
  it('is enough for a report', () => {
    const draft = draftOf({ places: [{ kind: 'GAME', text: 'Blue House, room 4' }] });

    expect(draft.places).toMatchObject([{ kind: 'GAME', canonical: 'Blue House, room 4' }]);
    expect(draft.typed.places).toEqual(['Blue House, room 4']);
  });

  it('that is a web address is read as one', () => {
    expect(canonicals(draftOf({ places: [{ text: 'discord.gg/abc' }] }))).toEqual(['https://discord.gg/abc']);
  });

  it('is kept in addition to the address inside it', () => {
    const draft = draftOf({ places: [{ text: 'Server of https://a.example/1, user Blue' }] });

    expect(draft.addresses.accepted).toMatchObject([{ canonical: 'https://a.example/1' }]);
    expect(draft.places).toHaveLength(1);
  });
});

describe('a report that states danger', () => {
  const danger = (fields: object) => draftOf({ immediateDanger: true, ...fields });

  it.each<[string, object, string]>([
    ['no place at all', {}, '/urls'],
    ['an empty list', { urls: [] }, '/urls'],
    ['nothing but blanks', { urls: [' '] }, '/urls'],
    ['a text for a list', { urls: 'x' }, '/urls'],
    ['a list of numbers', { urls: [1, 2] }, '/urls'],
    ['remarks without end', { urls: [url], remarks: 'x'.repeat(30_000) }, '/remarks'],
    ['a bad mail address', { urls: [url], contact: { email: 'me' } }, '/contact/email'],
    ['a bad telephone number', { urls: [url], contact: { phone: 'call me' } }, '/contact/phone'],
    ['a contact in words', { urls: [url], contact: 'my neighbour' }, '/contact'],
    ['a day in the future', { urls: [url], observedAt: minutesLater(60) }, '/observedAt'],
    ['an unknown kind of site', { urls: [url], siteType: 'PIGEON' }, '/siteType'],
    ['an unknown language', { urls: [url], language: 'XX' }, '/language'],
    ['a short key', { urls: [url], idempotencyKey: 'x' }, '/idempotencyKey'],
    ['a control character', { urls: [url], remarks: 'a\u0000b' }, '/remarks'],
    ['an unknown field', { urls: [url], status: 'CLOSED' }, '/status'],
    ['too many entries', { urls: Array(60).fill(url) }, '/urls'],
    ['a long place', { places: [{ text: 'x'.repeat(5000) }] }, '/places/0/text'],
  ])('is accepted with %s, and lists the problem', (_title, fields, path) => {
    const draft = danger(fields);

    expect(canonicals(draft).length).toBeGreaterThan(0);
    expect([
      ...draft.problems.map((problem) => problem.path),
      ...draft.addresses.rejected.map(() => '/urls'),
    ]).toContain(path);
  });

  it('keeps unreadable text as words, as a place unique to the report', () => {
    const draft = danger({ urls: ['hij zit in het huis naast het station', 'foto.jpg'] });

    expect(draft.places).toMatchObject([
      { kind: 'OTHER', canonical: 'hij zit in het huis naast het station', isOwn: true },
      { kind: 'OTHER', canonical: 'foto.jpg', isOwn: true },
    ]);
  });

  it('keeps an invalid value next to its problem', () => {
    const draft = danger({ contact: { email: 'no address', phone: 'call me' }, remarks: 'x'.repeat(2001) });

    expect(draft.contact).toEqual({ name: null, email: 'no address', phone: 'call me' });
    expect(draft.remarks).toHaveLength(2001);
    expect(draft.places).toMatchObject([{ kind: 'NOT_STATED', isOwn: true }]);
  });

  it('says when only the beginning of a text is kept', () => {
    const draft = danger({ remarks: 'x'.repeat(30_000) });

    expect(draft.remarks).toHaveLength(20_000);
    expect(draft.problems).toContainEqual({ path: '/remarks', code: ReportFieldCode.NOT_KEPT });
  });

  it('is never refused, with any other content', () => {
    const field = fc.oneof(fc.anything(), fc.string({ unit: 'binary' }), fc.array(fc.string()));
    const names = [
      'urls',
      'places',
      'foundVia',
      'observedAt',
      'siteType',
      'remarks',
      'language',
      'contact',
      'siteAccess',
      'idempotencyKey',
      'other',
    ];
    const report = fc.dictionary(fc.constantFrom(...names), field);
    fc.assert(
      fc.property(report, (fields) => {
        const result = validate({ ...fields, immediateDanger: true });

        expect(result).toMatchObject({ ok: true, value: { immediateDanger: true } });
        if (result.ok) expect(canonicals(result.value).length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a contact as people write it', () => {
  it.each([
    ['(02) 555 01 23', '(02) 555 01 23'],
    ['(+32) 2 555 01 23', '(+32) 2 555 01 23'],
    ['\u202a+32 2 555 01 23\u202c', '+32 2 555 01 23'],
    ['+32\u00a02\u00a0555\u00a001\u00a023', '+32 2 555 01 23'],
    ['tel:+3225550123', '+3225550123'],
    ['02 555 01 23 ext. 4', '02 555 01 23 ext. 4'],
    ['tel. 02 555 01 23', '02 555 01 23'],
    ['GSM: 0475/00.00.00', '0475/00.00.00'],
    ['+32 (0)2 555 01 23', '+32 (0)2 555 01 23'],
    ['02–555–01–23', '02-555-01-23'],
    ['02 555 01 23 x4', '02 555 01 23 x4'],
    ['02 555 01 23 toestel 12', '02 555 01 23 toestel 12'],
    ['02 555 01 23, poste 12', '02 555 01 23, poste 12'],
    ['tel:+3225550123;ext=4', '+3225550123;ext=4'],
    ['\u2066+32 2 555 01 23\u2069', '+32 2 555 01 23'],
    ['1722', '1722'],
    ['+32.2.555.01.23', '+32.2.555.01.23'],
    ['+ 32 2 555 01 23', '+32 2 555 01 23'],
    ['tel:+32-2-555-01-23', '+32-2-555-01-23'],
    ['tel://+3225550123', '+3225550123'],
    ['callto:+3225550123', '+3225550123'],
    ['T: 02 555 01 23', '02 555 01 23'],
    ['Tél. : 02 555 01 23', '02 555 01 23'],
    ['mobiel: 0475 00 00 00', '0475 00 00 00'],
    ['Handy 0151 000000', '0151 000000'],
    ['+1 (555) 010-0199', '+1 (555) 010-0199'],
    ['02 555 01 23 (toestel 4)', '02 555 01 23 (toestel 4)'],
    ['02 555 01 23,', '02 555 01 23'],
    ['"02 555 01 23"', '02 555 01 23'],
    ['\uff10\uff12 \uff15\uff15\uff15 01 23', '02 555 01 23'],
    ['\u0660\u0662\u0665\u0665\u0665\u0660\u0661\u0662\u0663', '025550123'],
    ['02\u2011555\u201101\u201123', '02-555-01-23'],
    ['02\u00b7555\u00b701\u00b723', '02\u00b7555\u00b701\u00b723'],
    ['02_555_01_23', '02_555_01_23'],
    ['[+32] 2 555 01 23', '[+32] 2 555 01 23'],
    ['WhatsApp: +32 475 00 00 00', 'WhatsApp: +32 475 00 00 00'],
    ['\u260e\ufe0f 02 555 01 23', '\u260e\ufe0f 02 555 01 23'],
    ['\u{1f4de} +32 2 555 01 23', '\u{1f4de} +32 2 555 01 23'],
    ['02 555 01 23 (na 18u)', '02 555 01 23 (na 18u)'],
    ['02 555 01 23 / 02 555 01 24', '02 555 01 23 / 02 555 01 24'],
    ['02 555 01 23 of 0475 00 00 00 (gsm)', '02 555 01 23 of 0475 00 00 00 (gsm)'],
    ['02 555 01 23; 02 555 01 24', '02 555 01 23; 02 555 01 24'],
  ])('has the number %j', (phone, kept) => {
    expect(draftOf({ urls: [url], contact: { phone } }).contact).toMatchObject({ phone: kept });
  });

  it.each([
    ['mailto:a@host.example', 'a@host.example'],
    ['a@host.example,', 'a@host.example'],
    ['<a@host.example>', 'a@host.example'],
    ['A Name <a@host.example>', 'a@host.example'],
    ['"a@host.example"', 'a@host.example'],
    ['a@host.example.', 'a@host.example'],
    ['a@host.example;', 'a@host.example'],
    ['\u200ba@host.example\u200e', 'a@host.example'],
    ['MAILTO:a@host.example?subject=x', 'a@host.example'],
    ['\u00a0a@host.example ', 'a@host.example'],
    ['(a@host.example)', 'a@host.example'],
    ['a at host.example', 'a@host.example'],
    ['a (at) host (punt) example', 'a@host.example'],
    ['a[at]host[.]example', 'a@host.example'],
    ['a apenstaartje host.example', 'a@host.example'],
    ['a arobase host.example', 'a@host.example'],
    ['a @ host.example', 'a@host.example'],
    ['a@host .example', 'a@host.example'],
    ['a\uff20host.example', 'a@host.example'],
    ['A Name a@host.example', 'a@host.example'],
    ['e-mail : a@host.example', 'a@host.example'],
    ['mailto://a@host.example', 'a@host.example'],
    ['[a@host.example](mailto:a@host.example)', 'a@host.example'],
    ['a@host.example, b@host.example', 'a@host.example'],
    ['“a@host.example”', 'a@host.example'],
    ['a@host\u3002example', 'a@host.example'],
    ['a%40host.example', 'a@host.example'],
    ['https://mail.example/a@host.example', 'a@host.example'],
    ["o'b@b\u00fccher.example", "o'b@b\u00fccher.example"],
  ])('has the mail address %j', (email, kept) => {
    expect(draftOf({ urls: [url], contact: { email } }).contact).toMatchObject({ email: kept });
  });
});

it.each([
  'a@host,example',
  'a@@host.example',
  'a@[192.0.2.1]',
  'a at home',
  '@host.example',
  'a@host..example',
  'a@.example',
])('is refused when it is not a mail address: %j', (email) => {
  expect(validate({ urls: [url], contact: { email } })).toEqual({
    ok: false,
    error: [{ path: '/contact/email', code: 'NOT_AN_EMAIL_ADDRESS' }],
  });
});

describe('remarks', () => {
  it.each([
    ['a line tabulation', 'a\u000bb', 'a\nb'],
    ['a form feed', 'a\u000cb', 'a\nb'],
    ['a next line', 'a\u0085b', 'a\nb'],
    ['a line separator', 'a\u2028b', 'a\nb'],
    ['a paragraph separator', 'a\u2029b', 'a\nb'],
    ['a direction override', 'a\u202eb\u202c', 'ab'],
    ['a direction isolate', '\u2067ab\u2069', 'ab'],
    ['a joiner within an emoji', '\u{1F468}\u200d\u{1F469}', '\u{1F468}\u200d\u{1F469}'],
  ])('are accepted with %s', (_title, remarks, kept) => {
    expect(draftOf({ urls: [url], remarks })).toMatchObject({ remarks: kept });
  });
});
