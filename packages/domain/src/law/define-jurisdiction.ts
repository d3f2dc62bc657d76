import { type FieldRefusal, pointerTo } from '../field-refusal.js';
import { compileQuestions } from '../qualification/compiled-question.js';
import { basisOf, criteriaUnder } from '../qualification/compiled-rules.js';
import { Consequence } from '../qualification/criterion.js';
import { answersTo, type Question } from '../qualification/question.js';
import { err, ok, type Result } from '../result.js';
import type { Validity } from '../validity.js';
import type { Jurisdiction, LawVersion, RuleSet } from './jurisdiction.js';

/** What can be wrong with a jurisdiction pack. @public */
export const JurisdictionProblem = {
  /** Nothing to decide by: at least one law version, one rule set and one criterion are needed. */
  EMPTY: 'EMPTY',
  DUPLICATE_CODE: 'DUPLICATE_CODE',
  ENDS_BEFORE_IT_BEGINS: 'ENDS_BEFORE_IT_BEGINS',
  /** Law versions in order of time must cover every day exactly once. */
  DAYS_NOT_COVERED_ONCE: 'DAYS_NOT_COVERED_ONCE',
  /** A criterion, or a provision it rests on, begins or ends within a law version. */
  CHANGES_WITHIN_LAW_VERSION: 'CHANGES_WITHIN_LAW_VERSION',
  /** Under some law version no provision has this topic. */
  TOPIC_WITHOUT_PROVISION: 'TOPIC_WITHOUT_PROVISION',
  /** A condition names a question or an answer that does not exist, or admits nothing. */
  IMPOSSIBLE_CONDITION: 'IMPOSSIBLE_CONDITION',
  /** Contradictions come first, after what could not be seen: else an answer could be drawn from them. */
  CONTRADICTION_TOO_LATE: 'CONTRADICTION_TOO_LATE',
  /** Conditions draw so many distinctions that decisions would be slow. */
  TOO_MANY_DISTINCTIONS: 'TOO_MANY_DISTINCTIONS',
} as const;
export type JurisdictionProblem = keyof typeof JurisdictionProblem;

const mostWorlds = 1_000_000;

const problem = (path: string, code: JurisdictionProblem): FieldRefusal => ({ path, code });

function duplicates(list: readonly string[], parent: string, member: string): readonly FieldRefusal[] {
  const seen = new Set<string>();
  return list.flatMap((code, index) => {
    if (!seen.has(code)) return (seen.add(code), []);
    return [problem(`${pointerTo(parent, index)}/${member}`, 'DUPLICATE_CODE')];
  });
}

const backwards = (list: readonly Validity[], parent: string): readonly FieldRefusal[] =>
  list.flatMap(({ validFrom, validTo }, index) =>
    validFrom !== null && validTo !== null && validTo < validFrom
      ? [problem(pointerTo(parent, index), 'ENDS_BEFORE_IT_BEGINS')]
      : [],
  );

const isNextDay = (day: string, next: string) => Date.parse(next) - Date.parse(day) === 86_400_000;

const gaps = (laws: readonly LawVersion[]): readonly FieldRefusal[] =>
  laws.flatMap(({ validFrom, validTo }, index) => {
    const before = laws[index - 1];
    const meetsBefore =
      before === undefined
        ? validFrom === null
        : before.validTo !== null && validFrom !== null && isNextDay(before.validTo, validFrom);
    const isClosed = index < laws.length - 1 || validTo === null;
    return meetsBefore && isClosed ? [] : [problem(`/lawVersions/${index}`, 'DAYS_NOT_COVERED_ONCE')];
  });

const overlaps = (one: Validity, other: Validity) =>
  (one.validTo === null || other.validFrom === null || other.validFrom <= one.validTo) &&
  (other.validTo === null || one.validFrom === null || one.validFrom <= other.validTo);

function conditionProblems(when: object, path: string): readonly FieldRefusal[] {
  return Object.entries(when).flatMap(([name, admitted]: [string, unknown]) => {
    const answers: readonly unknown[] = Object.hasOwn(answersTo, name) ? answersTo[name as Question] : [];
    const isPossible =
      Array.isArray(admitted) && admitted.length > 0 && admitted.every((it) => answers.includes(it));
    return isPossible ? [] : [problem(pointerTo(`${path}/when`, name), 'IMPOSSIBLE_CONDITION')];
  });
}

function lateContradictions({ criteria }: RuleSet, path: string): readonly FieldRefusal[] {
  const early: readonly Consequence[] = [Consequence.NOT_ASSESSABLE, Consequence.CONTRADICTION];
  const verdict = criteria.findIndex(({ then }) => !early.includes(then));
  return criteria.flatMap(({ then }, index) =>
    then === Consequence.CONTRADICTION && verdict >= 0 && index > verdict
      ? [problem(pointerTo(`${path}/criteria`, index), 'CONTRADICTION_TOO_LATE')]
      : [],
  );
}

function basisProblems(jurisdiction: Jurisdiction, rules: RuleSet, path: string): readonly FieldRefusal[] {
  const { lawVersions, provisions } = jurisdiction;
  return rules.criteria.flatMap((criterion, index) =>
    lawVersions
      .filter((law) => overlaps(criterion, law))
      .flatMap((law) => {
        const at = pointerTo(`${path}/criteria`, index);
        if (!criteriaUnder(rules, law).includes(criterion))
          return [problem(at, 'CHANGES_WITHIN_LAW_VERSION')];
        return criterion.topics.flatMap((topic, number) => {
          const inForce = provisions.filter((it) => it.topic === topic && overlaps(it, law));
          const throughout = basisOf({ ...criterion, topics: [topic] }, law, provisions);
          const where = `${at}/topics/${number}`;
          if (inForce.length > throughout.length) return [problem(where, 'CHANGES_WITHIN_LAW_VERSION')];
          return throughout.length > 0 ? [] : [problem(where, 'TOPIC_WITHOUT_PROVISION')];
        });
      }),
  );
}

function ruleSetProblems(jurisdiction: Jurisdiction, rules: RuleSet, path: string): readonly FieldRefusal[] {
  const rows = [...rules.criteria, ...rules.baseline];
  const worlds = compileQuestions(rows).reduce((product, { classCount }) => product * classCount, 1);
  return [
    ...(rules.criteria.length === 0 ? [problem(`${path}/criteria`, 'EMPTY')] : []),
    ...duplicates(
      rows.map(({ code }) => code),
      `${path}/criteria`,
      'code',
    ),
    ...backwards(rules.criteria, `${path}/criteria`),
    ...rules.criteria.flatMap(({ when }, index) => conditionProblems(when, `${path}/criteria/${index}`)),
    ...rules.baseline.flatMap(({ when }, index) => conditionProblems(when, `${path}/baseline/${index}`)),
    ...lateContradictions(rules, path),
    ...basisProblems(jurisdiction, rules, path),
    ...(worlds > mostWorlds ? [problem(path, 'TOO_MANY_DISTINCTIONS')] : []),
  ];
}

function deeplyFrozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(deeplyFrozen);
  return Object.freeze(value);
}

/**
 * Checks a country's pack for what would make its decisions wrong, silent or unrepeatable, and freezes it.
 * Every problem is named at once by its place in the pack.
 * @public
 */
export function defineJurisdiction(pack: Jurisdiction): Result<Jurisdiction, readonly FieldRefusal[]> {
  const { lawVersions, provisions, ruleSets } = pack;
  const versions = (list: readonly { readonly version: string }[]) => list.map(({ version }) => version);
  const problems = [
    ...(lawVersions.length === 0 ? [problem('/lawVersions', 'EMPTY')] : []),
    ...(ruleSets.length === 0 ? [problem('/ruleSets', 'EMPTY')] : []),
    ...duplicates(versions(lawVersions), '/lawVersions', 'version'),
    ...duplicates(versions(ruleSets), '/ruleSets', 'version'),
    ...duplicates(
      provisions.map(({ code }) => code),
      '/provisions',
      'code',
    ),
    ...backwards(lawVersions, '/lawVersions'),
    ...backwards(provisions, '/provisions'),
    ...gaps(lawVersions),
    ...ruleSets.flatMap((rules, index) => ruleSetProblems(pack, rules, `/ruleSets/${index}`)),
  ];
  return problems.length > 0 ? err(problems) : ok(deeplyFrozen(pack));
}
