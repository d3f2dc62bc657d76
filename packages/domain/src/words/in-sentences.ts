import type { Language } from '../language.js';
import type { Wording } from '../wording.js';

const and: Wording = { NL: 'en', FR: 'et', DE: 'und', EN: 'and' };

const quotes: Readonly<Record<Language, (text: string) => string>> = {
  NL: (text) => `“${text}”`,
  FR: (text) => `«\u00a0${text}\u00a0»`,
  DE: (text) => `„${text}“`,
  EN: (text) => `“${text}”`,
};

/** A quoted text inside a sentence. */
export const quoted = (text: string, language: Language): string => quotes[language](text);

/** “a, b and c”, without duplicates. */
export function listed(items: readonly string[], language: Language): string {
  const each = [...new Set(items)];
  const last = each.pop() ?? '';
  return each.length === 0 ? last : `${each.join(', ')} ${and[language]} ${last}`;
}

/** A phrase with its `{…}` filled in. */
export const filled = (phrase: string, values: Readonly<Record<string, string>>): string =>
  phrase.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** Joins sentences to one paragraph, without duplicates, in order of first occurrence. */
export const paragraph = (sentences: readonly (string | null)[]): string =>
  [...new Set(sentences.filter((sentence) => sentence !== null && sentence !== ''))].join(' ');
