import type { CountryCode } from '../country-code.js';
import { inhopeDirectory } from '../inhope/inhope-members.data.js';
import { hotlinesIn } from '../inhope/hotlines-in.js';
import type { CalendarDate } from '../calendar-date.js';
import type { ReferralKind, RouteLeg } from '../routing/leg.js';
import { Language } from '../language.js';
import { recipientIn, recipientOf } from './recipient-of.js';
import { recipientWords } from './recipients.data.js';

const hotlines = hotlinesIn(inhopeDirectory, 'NL' as CountryCode, '2026-11-22' as CalendarDate);
const known = { policeUnit: 'Unit $& of police', hostingProvider: null };
const leg = (
  kind: ReferralKind,
  country: string | null,
): Pick<RouteLeg, 'kind' | 'country' | 'hotlines'> => ({
  kind,
  country: country as CountryCode | null,
  hotlines: [],
});

describe('the recipient of a hand-over', () => {
  it.each<[Language, ReferralKind, string | null, string]>([
    ['EN', 'POLICE', 'BE', 'Unit $& of police'],
    ['EN', 'POLICE', null, 'Unit $& of police'],
    ['EN', 'POLICE_ABROAD', null, 'Unit $& of police'],
    ['NL', 'POLICE_ABROAD', 'IN', 'Unit $& of police, voor de politie in India'],
    ['FR', 'POLICE_ABROAD', 'IN', 'Unit $& of police, pour la police en Inde'],
    ['DE', 'POLICE_ABROAD', 'IN', 'Unit $& of police, für die Polizei in Indien'],
    ['EN', 'POLICE_ABROAD', 'IN', 'Unit $& of police, for the police in India'],
    ['NL', 'HOSTING_PROVIDER', 'BE', 'Hostingprovider'],
    ['FR', 'HOSTING_PROVIDER', 'BE', 'Hébergeur'],
    ['NL', 'INHOPE_HOTLINE', 'IN', 'INHOPE, voor inhoud in India'],
    ['FR', 'INHOPE_HOTLINE', 'IN', 'INHOPE, pour du contenu en Inde'],
    ['DE', 'INHOPE_HOTLINE', 'IN', 'INHOPE, für Inhalte in Indien'],
    ['EN', 'INHOPE_HOTLINE', 'IN', 'INHOPE, for content in India'],
    ['EN', 'INHOPE_HOTLINE', null, 'INHOPE, for content in a country without a hotline'],
    ['FR', 'INHOPE_HOTLINE', null, 'INHOPE, pour du contenu dans un pays sans hotline'],
  ])('in %s for %s %s is: %s', (language, kind, country, text) => {
    expect(recipientOf(leg(kind, country), known, language)).toBe(text);
  });

  it('is the provider’s name when it is known', () => {
    expect(recipientOf(leg('HOSTING_PROVIDER', 'BE'), { ...known, hostingProvider: 'Host' }, 'NL')).toBe(
      'Host',
    );
  });

  it('lists every hotline of the country by name', () => {
    expect(hotlines).toHaveLength(2);
    expect(recipientOf({ ...leg('INHOPE_HOTLINE', 'NL'), hotlines }, known, 'DE')).toBe(
      hotlines.map(({ name }) => name).join(', '),
    );
  });

  it.each(Object.entries(recipientWords))('has words for %s in every language', (_, wording) => {
    for (const language of Object.values(Language)) expect(wording[language]).toMatch(/^\p{Ll}[\p{L} ]+$/u);
  });

  it('is the same in another language, whether it was written there or translated', () => {
    const kinds: readonly ReferralKind[] = [
      'POLICE',
      'POLICE_ABROAD',
      'HOSTING_PROVIDER',
      'INHOPE_HOTLINE',
      'AUTHORITY',
    ];
    for (const kind of kinds)
      for (const country of ['IN', 'NL', null])
        for (const from of Object.values(Language))
          for (const to of Object.values(Language)) {
            const written = recipientOf(leg(kind, country), known, from);
            expect(recipientIn(written, leg(kind, country), from, to)).toBe(
              recipientOf(leg(kind, country), known, to),
            );
          }
  });

  describe('with a police unit that has a name in each language', () => {
    const unit = { NL: 'Eenheid', FR: 'Unité', DE: 'Einheit', EN: 'Unit' };

    it.each<[ReferralKind, string | null, string, Language, string]>([
      ['POLICE', 'BE', 'Unit', 'NL', 'Eenheid'],
      ['POLICE', 'BE', 'Unit', 'FR', 'Unité'],
      ['POLICE', 'BE', 'Unit', 'EN', 'Unit'],
      ['POLICE_ABROAD', null, 'Unit', 'DE', 'Einheit'],
      ['POLICE_ABROAD', 'IN', 'Unit, for the police in India', 'FR', 'Unité, pour la police en Inde'],
      [
        'POLICE_ABROAD',
        'IN',
        'Former unit, for the police in India',
        'NL',
        'Former unit, voor de politie in India',
      ],
      ['POLICE', 'BE', 'Former unit', 'NL', 'Former unit'],
      ['HOSTING_PROVIDER', 'BE', 'Unit', 'NL', 'Unit'],
      ['AUTHORITY', 'BE', 'Unit', 'NL', 'Unit'],
      ['INHOPE_HOTLINE', 'NL', 'Unit', 'NL', 'Unit'],
    ])('%s in %s, written as %s, is in %s: %s', (kind, country, written, to, text) => {
      expect(recipientIn(written, leg(kind, country), 'EN', to, unit)).toBe(text);
    });

    it('has its name in English where it has none in the language', () => {
      expect(recipientIn('Unit', leg('POLICE', 'BE'), 'EN', 'DE', { en: 'Unit', nl: 'Eenheid' })).toBe(
        'Unit',
      );
    });
  });

  it('keeps the name of a provider and of a hotline in every language', () => {
    expect(recipientIn('Host Example', leg('HOSTING_PROVIDER', 'BE'), 'EN', 'NL')).toBe('Host Example');
    expect(recipientIn('Hotline Example', leg('INHOPE_HOTLINE', 'NL'), 'EN', 'FR')).toBe('Hotline Example');
  });
});
