import fc from 'fast-check';
import { readJCard } from './jcard.js';

const card = (...properties: readonly unknown[]): unknown => [
  'vcard',
  [['version', {}, 'text', '4.0'], ...properties],
];

describe('a jCard', () => {
  it('returns mail addresses, preferred first and without duplicates', () => {
    const read = readJCard(
      card(
        ['email', {}, 'text', 'second@host.example'],
        ['email', { pref: '1' }, 'text', 'First@Host.example'],
        ['EMAIL', { group: 'contact' }, 'text', 'mailto:third@host.example', 'second@host.example'],
        ['contact.email', {}, 'text', 'fourth@host.example'],
      ),
    );

    expect(read.emails).toEqual([
      'first@host.example',
      'second@host.example',
      'third@host.example',
      'fourth@host.example',
    ]);
  });

  it.each<[string, unknown[], string | null]>([
    ['a plain organisation', [['org', {}, 'text', 'Example Hosting']], 'Example Hosting'],
    ['a structured one', [['org', {}, 'text', ['Example', 'Abuse desk']]], 'Example'],
    [
      'the organisation before the name',
      [
        ['fn', {}, 'text', 'Desk'],
        ['org', {}, 'text', 'Example'],
      ],
      'Example',
    ],
    ['the name where there is no organisation', [['fn', {}, 'text', 'Desk']], 'Desk'],
    ['neither', [['fn', {}, 'text', '']], null],
    ['control characters', [['org', {}, 'text', 'Exa\r\nmple\u202e Host']], 'Exa mple Host'],
  ])('reads %s', (_title, properties, organisation) => {
    expect(readJCard(card(...properties)).organisation).toBe(organisation);
  });

  it('returns languages, preferred first', () => {
    const languages = card(
      ['lang', { pref: '2' }, 'language-tag', 'EN'],
      ['lang', { pref: '1' }, 'language-tag', 'nl-BE'],
    );

    expect(readJCard(languages).languages).toEqual(['nl-be', 'en']);
  });

  it.each([
    'no at sign',
    'two@@host.example',
    'a@localhost',
    'REDACTED FOR PRIVACY',
    'a@-host.example',
    'a..b@host.example',
    `${'a'.repeat(65)}@host.example`,
  ])('finds no mail address in %p', (text) => {
    expect(readJCard(card(['email', {}, 'text', text])).emails).toEqual([]);
  });

  it('is read from any JSON without an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        for (const one of [
          value,
          ['vcard', value],
          ['vcard', [value]],
          card(value),
          card(['email', value, value, value]),
        ]) {
          const { emails, languages } = readJCard(one);
          expect(Array.isArray(emails) && Array.isArray(languages)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
