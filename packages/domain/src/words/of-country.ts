import type { Jurisdiction } from '../law/jurisdiction.js';
import { inCountry } from './country-name.js';
import { Language } from '../language.js';
import { nationalWords } from './national.data.js';
import { bestWordsIn, type LanguageTag, wordsIn } from '../wording-in.js';

/** A sentence with `{law}` and `{home}` filled in: by a jurisdiction, or by words that are true of every country. */
export function ofCountry(sentence: string, language: LanguageTag, jurisdiction?: Jurisdiction): string {
  const own = jurisdiction?.lawName;
  const law = (own && wordsIn(own, language)) ?? bestWordsIn(nationalWords.LAW, language);
  const home =
    jurisdiction === undefined
      ? bestWordsIn(nationalWords.HOME, language)
      : inCountry(jurisdiction.country, shippedLanguage(language));
  return sentence.replace('{law}', () => law).replace('{home}', () => home);
}

/** The language of the shipped words that is nearest to a tag: English where there is none. */
const shippedLanguage = (tag: LanguageTag): Language => {
  const code = tag.slice(0, 2).toUpperCase();
  return Object.hasOwn(Language, code) ? (code as Language) : Language.EN;
};
