import type { Jurisdiction } from '../law/jurisdiction.js';
import { inCountry } from './country-name.js';
import { Language } from '../language.js';
import { nationalWords } from './national.data.js';
import { bestWordsIn, type LanguageTag, wordsIn } from '../wording-in.js';

/** Fills in `{law}` and `{home}` in a sentence: from a jurisdiction, or with general words. */
export function ofCountry(sentence: string, language: LanguageTag, jurisdiction?: Jurisdiction): string {
  const own = jurisdiction?.lawName;
  const law = (own && wordsIn(own, language)) ?? bestWordsIn(nationalWords.LAW, language);
  const home =
    jurisdiction === undefined
      ? bestWordsIn(nationalWords.HOME, language)
      : inCountry(jurisdiction.country, shippedLanguage(language));
  return sentence.replace('{law}', () => law).replace('{home}', () => home);
}

/** The nearest shipped language for a tag; English when there is none. */
const shippedLanguage = (tag: LanguageTag): Language => {
  const code = tag.slice(0, 2).toUpperCase();
  return Object.hasOwn(Language, code) ? (code as Language) : Language.EN;
};
