import fc from 'fast-check';
import { err, ok } from '../result.js';
import type { AddressParser } from './report-addresses.js';
import type { ReportableAddress } from './report-draft.js';
import { validateReport } from './validate-report.js';

const at = new Date('2026-11-22T12:00:00Z');
const parseAddress: AddressParser<ReportableAddress> = (text) =>
  typeof text === 'string' && text.startsWith('https://')
    ? ok({ identity: text.toLowerCase(), canonical: text })
    : err({ code: 'NOT_AN_ADDRESS' });
const validate = (input: unknown) => validateReport(input, { at, parseAddress });
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
    expect(validate({ urls: [url] })).toEqual({
      ok: true,
      value: {
        addresses: { accepted: [{ identity: url, canonical: url }], rejected: [] },
        foundVia: null,
        observedAt: null,
        siteType: null,
        remarks: null,
        language: 'NL',
        contact: null,
        siteAccess: null,
        idempotencyKey: null,
        immediateDanger: false,
      },
    });
  });

  it('keeps everything a reporter may add', () => {
    const { urls: _urls, ...rest } = full;

    expect(validate(full)).toMatchObject({ ok: true, value: rest });
  });

  it('keeps the good addresses and names the bad ones', () => {
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

  it('takes one address once, as first written', () => {
    expect(validate({ urls: [url, url.toUpperCase().replace('HTTPS', 'https')] })).toMatchObject({
      value: { addresses: { accepted: [{ canonical: url }], rejected: [] } },
    });
  });

  it('echoes no more than the beginning of an address it rejects', () => {
    const result = validate({ urls: [url, 'x'.repeat(1_048_576)] });

    expect(result.ok && result.value.addresses.rejected[0]?.reported.length).toBe(2048);
  });

  it('names every bad address when none is good', () => {
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
    ['no list of addresses', { urls: undefined }, '/urls', 'REQUIRED'],
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
    ['an instant that is none', { observedAt: new Date(NaN) }, '/observedAt', 'NOT_AN_INSTANT'],
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
    [
      'a number after words',
      { contact: { phone: 'tel. 02 555 01 23' } },
      '/contact/phone',
      'NOT_A_PHONE_NUMBER',
    ],
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
    ['a field that is not asked', { status: 'CLOSED' }, '/status', 'UNKNOWN_FIELD'],
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

  it('keeps a contact and a site access of which only a part is given', () => {
    const report = { urls: [url], contact: { email: 'me@mail.example' }, siteAccess: { password: 'open' } };

    expect(validate(report)).toMatchObject({
      value: {
        contact: { name: null, email: 'me@mail.example', phone: null },
        siteAccess: { username: null, password: 'open' },
      },
    });
  });

  it('is told every problem at once', () => {
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

  it('never throws, and refuses or accepts with at least one address', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ urls: fc.array(fc.oneof(fc.anything(), fc.constant(url))) }),
    );
    fc.assert(
      fc.property(anything, (input) => {
        const result = validate(input);
        if (result.ok) expect(result.value.addresses.accepted.length).toBeGreaterThan(0);
        else expect(result.error.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
