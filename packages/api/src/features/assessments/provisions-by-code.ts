import type { Jurisdiction, LawEdition, LegalProvision } from '@meldpunt/domain';

/** The provisions that a stored decision cites, by the edition of the law that made it. */
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

/** As the edition worded them. A code that it lacks is a fault: packs keep every edition that ever decided. */
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
