import { BesideReason } from '../qualification/beside-definition.js';
import { besideGuidance } from './beside-guidance.js';
import { belgianBesideServices } from './beside-services.data.js';
import { Language } from '../language.js';
import { bestWordsIn, wordsIn } from '../wording-in.js';

const codesFor = (...because: readonly string[]) => besideGuidance(because, 'EN').map(({ code }) => code);

describe('the services for a matter of other law', () => {
  it.each<[BesideReason, readonly string[]]>([
    ['BESIDE_GROOMING', ['POLICE', 'CHILD_FOCUS', 'OWN_CONCERNS']],
    ['BESIDE_SEXUAL_EXTORTION', ['POLICE', 'CHILD_FOCUS', 'INTIMATE_IMAGES']],
    ['BESIDE_NON_CONSENSUAL_INTIMATE_IMAGES', ['POLICE', 'CHILD_FOCUS', 'INTIMATE_IMAGES']],
    ['BESIDE_EXTREME_CONTENT', ['POLICE', 'OWN_CONCERNS']],
    ['BESIDE_ATTENDED_LIVE_ABUSE', ['POLICE', 'CHILD_FOCUS', 'OWN_CONCERNS']],
    ['BESIDE_OTHER', ['POLICE', 'CHILD_FOCUS']],
  ])('are known for %s', (reason, codes) => {
    expect(codesFor('OUTSIDE_TESTED_LAW', reason)).toEqual(codes);
  });

  it('begins with the emergency number where a child is in danger', () => {
    expect(codesFor('IMMEDIATE_DANGER', 'OTHER_LAW', 'BESIDE_GROOMING')[0]).toBe('EMERGENCY');
  });

  it('are empty when nothing was found', () => {
    expect(codesFor('NOT_ILLEGAL')).toEqual([]);
    expect(codesFor('IMMEDIATE_DANGER', 'ILLEGAL_AT_HOME')).toEqual([]);
  });

  it('have text in every language, with a number or a site', () => {
    const texts = Object.values(Language).flatMap((language) =>
      besideGuidance(['IMMEDIATE_DANGER', ...Object.values(BesideReason)], language).map(
        ({ text, phone, url }) => {
          expect(phone ?? url).not.toBeNull();
          return text;
        },
      ),
    );

    expect(new Set(texts).size).toBe(belgianBesideServices.length * 4);
  });

  it('are those of another country, in its own languages', () => {
    const service = {
      code: 'HELPLINE',
      phone: '183',
      url: null,
      confidence: 'LOW',
      for: ['BESIDE_GROOMING'],
      text: { tr: 'Yardım hattı', en: 'Help line' },
    } as const;

    expect(besideGuidance(['BESIDE_GROOMING'], 'tr-TR', [service])).toEqual([
      { code: 'HELPLINE', phone: '183', url: null, text: 'Yardım hattı' },
    ]);
    expect(besideGuidance(['BESIDE_OTHER'], 'tr', [service])).toEqual([]);
  });
});

describe('words of a pack', () => {
  const wording = { NL: 'nl', 'de-AT': 'de in Austria', de: 'de', 'zh-Hant': 'zh', en: 'en' };

  it.each([
    ['NL', 'nl'],
    ['nl-BE', 'nl'],
    ['de-at', 'de in Austria'],
    ['de-CH-1901', 'de'],
    ['ZH-hant-TW', 'zh'],
    ['EN', 'en'],
  ])('are found for %s', (tag, text) => {
    expect(wordsIn(wording, tag)).toBe(text);
  });

  it('are English, or the first available, when a language has none', () => {
    expect(wordsIn(wording, 'zh')).toBeNull();
    expect(bestWordsIn(wording, 'fr')).toBe('en');
    expect(bestWordsIn({ tr: 'Soru' }, 'FR')).toBe('Soru');
    expect(bestWordsIn({}, 'FR')).toBe('');
  });
});
