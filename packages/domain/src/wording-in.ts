import type { Language } from './language.js';
import type { PackWording } from './wording.js';

/** A language of the shipped words, or any other by its BCP 47 tag. @public */
export type LanguageTag = Language | (string & Record<never, never>);

function exactly(wording: PackWording, tag: string): string | null {
  const key = Object.keys(wording).find((each) => each.toLowerCase() === tag);
  return key === undefined ? null : (wording[key] ?? null);
}

/**
 * The words in a language, or in the language without region and script when these have none; `null` when there are
 * none.
 * @internal
 */
export function wordsIn(wording: PackWording, language: LanguageTag): string | null {
  const parts = language.toLowerCase().split('-');
  for (let count = parts.length; count > 0; count -= 1) {
    const found = exactly(wording, parts.slice(0, count).join('-'));
    if (found !== null) return found;
  }
  return null;
}

/**
 * The words in a language; otherwise in English, otherwise in the first available language; empty when there are none.
 * @public
 */
export const bestWordsIn = (wording: PackWording, language: LanguageTag): string =>
  wordsIn(wording, language) ?? wordsIn(wording, 'en') ?? Object.values(wording)[0] ?? '';
