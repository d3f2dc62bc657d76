import type { LegalProvision } from '../law/provision.js';
import { statuteNames } from '../words/statutes.data.js';
import type { Language } from '../words/language.js';

const article: Readonly<Record<Language, string>> = {
  NL: 'artikel',
  FR: 'article',
  DE: 'Artikel',
  EN: 'article',
};

/**
 * A provision as a letter cites it: its article and the name of its statute in the language asked for. A statute whose
 * name is not known is cited by where the provision was read.
 * @public
 */
export function citeProvision(
  provision: Pick<LegalProvision, 'article' | 'statute' | 'source'>,
  language: Language,
): string {
  const name = Object.hasOwn(statuteNames, provision.statute)
    ? statuteNames[provision.statute]?.[language]
    : undefined;
  return `${article[language]} ${provision.article}, ${name ?? provision.source}`;
}
