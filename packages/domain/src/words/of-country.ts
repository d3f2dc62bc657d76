import type { Jurisdiction } from '../law/jurisdiction.js';
import { inCountry } from './country-name.js';
import type { Language } from './language.js';
import { nationalWords } from './national.data.js';

/** A sentence with `{law}` and `{home}` filled in: by a jurisdiction, or by words that are true of every country. */
export function ofCountry(sentence: string, language: Language, jurisdiction?: Jurisdiction): string {
  const law = jurisdiction?.lawName?.[language] ?? nationalWords.LAW[language];
  const home =
    jurisdiction === undefined ? nationalWords.HOME[language] : inCountry(jurisdiction.country, language);
  return sentence.replace('{law}', () => law).replace('{home}', () => home);
}
