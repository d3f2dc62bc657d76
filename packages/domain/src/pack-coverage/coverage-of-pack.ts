import type { Jurisdiction, LawEdition } from '../law/jurisdiction.js';
import { compileRules } from '../law/compiled-rules.js';
import type { Condition } from '../law/criterion.js';
import type { Question } from '../law/question.js';
import type { Coverage, UnaskedQuestion } from './coverage.js';
import { idleRows } from './idle-rows.js';
import { oneSidedRows, undecidedAnswers, undecidedCubes } from './undecided.js';

/** The one answer to each question under which "not illegal" may be said: any other makes it something else. */
const mustBeAsked = {
  besideDefinition: 'NONE',
  promotesAbuse: false,
  advertisesAbuse: false,
} as const satisfies { readonly [Field in Question]?: unknown };

const isAsked = (when: Condition, question: keyof typeof mustBeAsked): boolean =>
  when[question]?.every((admitted) => admitted === mustBeAsked[question]) === true;

const unaskedIn = ({ criteria }: LawEdition): readonly UnaskedQuestion[] =>
  criteria
    .filter(({ then }) => then === 'NOT_ILLEGAL')
    .flatMap(({ code, when }) =>
      (Object.keys(mustBeAsked) as (keyof typeof mustBeAsked)[])
        .filter((question) => !isAsked(when, question))
        .map((question) => ({ code, question })),
    );

/** What one edition leaves open. @internal */
export function coverageOfEdition(edition: LawEdition): Coverage {
  const compiled = edition.lawVersions.map((law) => compileRules(edition, law));
  const open = compiled.map((rules) => ({ rules, cubes: undecidedCubes(rules) }));
  return {
    rulesVersion: edition.version,
    undecided: open.flatMap(({ rules, cubes }) => undecidedAnswers(rules, cubes)),
    idle: idleRows(edition, compiled),
    oneSided: open.flatMap(({ rules, cubes }) => oneSidedRows(rules, cubes)),
    unasked: unaskedIn(edition),
  };
}

/**
 * What the edition in use, or another one of the pack, leaves open: complete sets of answers that no row decides, as
 * few and as wide conditions as there are; rows that can never decide; rows that decide for some ages or media while
 * a group that differs in nothing else is decided by none; and rows that say "not illegal" without asking whether the
 * content promotes or advertises abuse or whether anything was met beside the definition.
 *
 * A report, not a refusal: `defineJurisdiction` takes a pack with gaps, and what no row decides waits for a person.
 * `null` for an edition that the pack does not have.
 * @public
 */
export function coverageOfPack(
  { editions }: Pick<Jurisdiction, 'editions'>,
  rulesVersion: string | undefined = editions.at(-1)?.version,
): Coverage | null {
  const edition = editions.find(({ version }) => version === rulesVersion);
  return edition === undefined ? null : coverageOfEdition(edition);
}
