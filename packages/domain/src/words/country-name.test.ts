import { iso3166Countries } from '../country-code.data.js';
import type { CountryCode } from '../country-code.js';
import { countryName, inCountry } from './country-name.js';
import { countryPhrases } from './country-phrases.data.js';
import { Language } from '../language.js';

const languages = Object.values(Language);
const codes = [...iso3166Countries, 'XK'] as CountryCode[];
const country = (code: string) => code as CountryCode;

describe('the name of a country', () => {
  it('is the code on a platform without names of regions', () => {
    const names = Object.getOwnPropertyDescriptor(Intl, 'DisplayNames');
    try {
      Object.defineProperty(Intl, 'DisplayNames', { value: undefined, configurable: true });
      expect(countryName(country('BW'), 'NL')).toBe('BW');
    } finally {
      if (names !== undefined) Object.defineProperty(Intl, 'DisplayNames', names);
    }
  });

  it.each(languages)('is a name, not the code, for every country in %s', (language) => {
    expect(codes.filter((code) => countryName(code, language) === code)).toEqual([]);
  });

  it.each(languages)('is unique for every country in %s', (language) => {
    expect(new Set(codes.map((code) => countryName(code, language))).size).toBe(codes.length);
  });

  it('differs by language', () => {
    expect(languages.map((language) => countryName(country('DE'), language))).toEqual([
      'Duitsland',
      'Allemagne',
      'Deutschland',
      'Germany',
    ]);
  });

  it('is the code when the platform has no name for the region', () => {
    expect(countryName(country('QX'), 'FR')).toBe('QX');
    expect(inCountry(country('QX'), 'FR')).toBe('en QX');
    expect(countryName(country('not a code'), 'EN')).toBe('not a code');
  });
});

describe('in a country', () => {
  it.each<[Language, string, string]>([
    ['NL', 'BE', 'in België'],
    ['NL', 'US', 'in de Verenigde Staten'],
    ['NL', 'GB', 'in het Verenigd Koninkrijk'],
    ['NL', 'CW', 'op Curaçao'],
    ['FR', 'BE', 'en Belgique'],
    ['FR', 'LU', 'au Luxembourg'],
    ['FR', 'NL', 'aux Pays-Bas'],
    ['FR', 'US', 'aux États-Unis'],
    ['FR', 'IR', 'en Iran'],
    ['FR', 'MX', 'au Mexique'],
    ['FR', 'KR', 'en Corée du Sud'],
    ['FR', 'CY', 'à Chypre'],
    ['FR', 'RE', 'à La Réunion'],
    ['DE', 'BE', 'in Belgien'],
    ['DE', 'NL', 'in den Niederlanden'],
    ['DE', 'CH', 'in der Schweiz'],
    ['DE', 'US', 'in den Vereinigten Staaten'],
    ['DE', 'IQ', 'im Irak'],
    ['DE', 'XK', 'im Kosovo'],
    ['EN', 'NL', 'in the Netherlands'],
    ['EN', 'GB', 'in the United Kingdom'],
    ['EN', 'FR', 'in France'],
  ])('in %s, %s is “%s”', (language, code, phrase) => {
    expect(inCountry(country(code), language)).toBe(phrase);
  });

  it.each(languages)('has a preposition and no gap for every country in %s', (language) => {
    for (const code of codes) {
      expect(inCountry(code, language)).toMatch(/^\p{Ll}+[ ’]\S/u);
      expect(inCountry(code, language)).not.toMatch(/[{}]|\b[A-Z]{2}\b(?!-)/);
    }
  });

  it.each(languages)('has phrases of %s for existing countries', (language) => {
    for (const [code, phrase] of Object.entries(countryPhrases[language])) {
      expect(codes).toContain(code);
      expect(phrase).toMatch(/^\p{Ll}/u);
    }
  });
});
