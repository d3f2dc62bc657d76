import { type FieldRefusal, pointerTo } from '../field-refusal.js';
import { err, ok, type Result } from '../result.js';
import { duplicates } from './duplicates.js';
import { editionProblems } from './edition-problems.js';
import { problem } from './jurisdiction-problem.js';
import type { Jurisdiction, LawEdition } from './jurisdiction.js';

function deeplyFrozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(deeplyFrozen);
  return Object.freeze(value);
}

const outOfOrder = (editions: readonly LawEdition[]): readonly FieldRefusal[] =>
  editions.flatMap(({ knownFrom }, index) => {
    const before = editions[index - 1];
    return before !== undefined && knownFrom < before.knownFrom
      ? [problem(`/editions/${index}/knownFrom`, 'EDITIONS_OUT_OF_ORDER')]
      : [];
  });

const namelessStatutes = ({ statutes, editions }: Jurisdiction): readonly FieldRefusal[] =>
  editions.flatMap(({ provisions }, index) =>
    provisions.flatMap(({ statute }, number) =>
      Object.hasOwn(statutes, statute)
        ? []
        : [problem(`${pointerTo(`/editions/${index}/provisions`, number)}/statute`, 'STATUTE_WITHOUT_NAME')],
    ),
  );

/**
 * Checks a country’s pack for errors that would make its decisions wrong, incomplete or unrepeatable, and freezes it.
 * Reports all problems at once, by their place in the pack. Each edition is checked separately: a later edition may
 * differ for past days.
 * @public
 */
export function defineJurisdiction(pack: Jurisdiction): Result<Jurisdiction, readonly FieldRefusal[]> {
  const { editions } = pack;
  const problems = [
    ...(editions.length === 0 ? [problem('/editions', 'EMPTY')] : []),
    ...duplicates(
      editions.map(({ version }) => version),
      '/editions',
      'version',
    ),
    ...outOfOrder(editions),
    ...namelessStatutes(pack),
    ...editions.flatMap((edition, index) => editionProblems(edition, `/editions/${index}`)),
  ];
  return problems.length > 0 ? err(problems) : ok(deeplyFrozen(pack));
}
