import type { StatuteName } from '../law/jurisdiction.js';
import type { LegalProvision } from '../law/provision.js';
import { bestWordsIn, type LanguageTag } from '../wording-in.js';

/**
 * Cites a provision for a letter: “Criminal Code, art. 171”, and the full name of the statute after it. A statute
 * without a name in the pack is cited by the source of the provision.
 * @public
 */
export function citeProvision(
  provision: Pick<LegalProvision, 'article' | 'statute' | 'source'>,
  { statutes }: { readonly statutes: Readonly<Record<string, StatuteName>> },
  language: LanguageTag,
): string {
  const statute = Object.hasOwn(statutes, provision.statute) ? statutes[provision.statute] : undefined;
  if (statute === undefined) return `${provision.source}, art. ${provision.article}`;
  const [short, name] = [bestWordsIn(statute.short, language), bestWordsIn(statute.name, language)];
  return `${short}, art. ${provision.article} (${name})`;
}
