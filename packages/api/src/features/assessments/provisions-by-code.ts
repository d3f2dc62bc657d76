import type { Jurisdiction, LawEdition, LegalProvision } from '@meldpunt/domain';

/** The codes of the provisions that a stored decision cites, and the edition of the law it was made under. */
export interface CitedLaw {
  readonly rulesVersion: string;
  readonly codes: readonly string[];
}

const indexes = new WeakMap<LawEdition, ReadonlyMap<string, LegalProvision>>();

function indexOf(edition: LawEdition): ReadonlyMap<string, LegalProvision> {
  const known = indexes.get(edition);
  if (known !== undefined) return known;
  const index = new Map(edition.provisions.map((provision) => [provision.code, provision]));
  indexes.set(edition, index);
  return index;
}

/**
 * The provisions in the wording of that edition. Throws if a code is missing: packs keep every edition that was ever
 * used for a decision.
 */
export function provisionsByCode(
  { editions }: Jurisdiction,
  { rulesVersion, codes }: CitedLaw,
): readonly LegalProvision[] {
  const edition = editions.find(({ version }) => version === rulesVersion);
  return codes.map((code) => {
    const provision = edition && indexOf(edition).get(code);
    if (provision === undefined) throw new RangeError(`the law pack has no provision ${code}`);
    return provision;
  });
}
