import type { Jurisdiction, LegalProvision } from '@meldpunt/domain';

const indexes = new WeakMap<Jurisdiction, ReadonlyMap<string, LegalProvision>>();

/** The provisions that stored codes name. A code the pack lacks is a fault: packs keep every provision ever cited. */
export function provisionsByCode(
  jurisdiction: Jurisdiction,
  codes: readonly string[],
): readonly LegalProvision[] {
  let index = indexes.get(jurisdiction);
  if (index === undefined) {
    index = new Map(jurisdiction.provisions.map((provision) => [provision.code, provision]));
    indexes.set(jurisdiction, index);
  }
  return codes.map((code) => {
    const provision = index.get(code);
    if (provision === undefined) throw new RangeError(`the law pack has no provision ${code}`);
    return provision;
  });
}
