import type { Jurisdiction, LawEdition } from '../law/jurisdiction.js';
import { compileRules } from '../law/compiled-rules.js';
import type { Condition } from '../law/criterion.js';
import type { Question } from '../law/question.js';
import type { Coverage, UnaskedQuestion } from './coverage.js';
import { idleRows } from './idle-rows.js';
import { oneSidedRows, undecidedAnswers, undecidedCubes } from './undecided.js';

/** The one answer to each question that allows “not illegal”: every other answer excludes it. */
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

/** The coverage of one edition. @internal */
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
 * The gaps of the edition in use, or of another edition of the pack: complete sets of answers that no row decides, as
 * few conditions as possible and each as wide as possible; rows that can never decide; rows that decide for some ages
 * or media while no row decides for a group that differs in nothing else; and “not illegal” rows that do not ask
 * whether the content promotes or advertises abuse, or whether anything outside the definition was found.
 *
 * A report, not a refusal: `defineJurisdiction` accepts a pack with gaps, and findings that no row decides wait for a
 * person. `null` for an edition that is not in the pack.
 * @public
 */
export function coverageOfPack(
  { editions }: Pick<Jurisdiction, 'editions'>,
  rulesVersion: string | undefined = editions.at(-1)?.version,
): Coverage | null {
  const edition = editions.find(({ version }) => version === rulesVersion);
  return edition === undefined ? null : coverageOfEdition(edition);
}
