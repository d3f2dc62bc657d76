import type { CountryCode } from '../country-code.js';
import { countryPhrases } from './country-phrases.data.js';
import type { Language } from '../language.js';

/** Countries whose long name begins with “special administrative region”. */
const shortlyNamed: ReadonlySet<string> = new Set(['HK', 'MO']);

function nameFromPlatform(country: string, language: Language): string {
  const style = shortlyNamed.has(country) ? 'short' : 'long';
  try {
    return new Intl.DisplayNames([language.toLowerCase()], { type: 'region', style }).of(country) ?? country;
  } catch {
    return country;
  }
}

const names = new Map<string, string>();

/** The name of a country in a language, from the platform’s data. Without such data the code itself. @internal */
export function countryName(country: CountryCode, language: Language): string {
  const key = `${language}${country}`;
  const known = names.get(key) ?? nameFromPlatform(country, language);
  if (known !== country) names.set(key, known);
  return known;
}

const isFrenchVowel = (name: string): boolean => /^[AEIOUÀÂÉÈÊÎÔ]/.test(name);

/** The French preposition depends on gender and first letter; exceptions are in the table. */
const preposition: Readonly<Record<Language, (name: string) => string>> = {
  NL: () => 'in',
  FR: (name) => (name.endsWith('e') || isFrenchVowel(name) ? 'en' : 'au'),
  DE: () => 'in',
  EN: () => 'in',
};

/** “In” a country, with the article of the language: “in the Netherlands”, “aux Pays-Bas”. @public */
export function inCountry(country: CountryCode, language: Language): string {
  const name = countryName(country, language);
  if (name === country) return `${language === 'FR' ? 'en' : 'in'} ${country}`;
  const phrase = countryPhrases[language][country] ?? `${preposition[language](name)} {}`;
  return phrase.replace('{}', () => name);
}
