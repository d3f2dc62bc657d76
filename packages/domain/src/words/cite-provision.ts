import type { StatuteName } from '../law/jurisdiction.js';
import type { LegalProvision } from '../law/provision.js';
import { bestWordsIn, type LanguageTag } from '../wording-in.js';

/**
 * A provision as a letter cites it: "Criminal Code, art. 171", and the full name of the statute behind it. A statute
 * that has no name in the pack is cited by where the provision was read.
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
