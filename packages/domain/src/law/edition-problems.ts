import { type FieldRefusal, isRecord, pointerTo } from '../field-refusal.js';
import { compileQuestions } from './compiled-question.js';
import { basisOf, criteriaUnder } from './compiled-rules.js';
import { Consequence, type Criterion } from './criterion.js';
import { packQuestionsOf } from './pack-question.js';
import { answersTo } from './question.js';
import type { Validity } from '../validity.js';
import { duplicates } from './duplicates.js';
import { problem } from './jurisdiction-problem.js';
import type { LawEdition, LawVersion } from './jurisdiction.js';
import { vocabularyProblems } from './vocabulary-problems.js';

const maxWorlds = 1_000_000;
/** Classes are stored as bits of one number. */
const maxClasses = 30;

const backwards = (list: readonly Validity[], parent: string): readonly FieldRefusal[] =>
  list.flatMap(({ validFrom, validTo }, index) =>
    validFrom !== null && validTo !== null && validTo < validFrom
      ? [problem(pointerTo(parent, index), 'ENDS_BEFORE_IT_BEGINS')]
      : [],
  );

const isNextDay = (day: string, next: string) => Date.parse(next) - Date.parse(day) === 86_400_000;

/** Days before the first law version may have no law. A later day that no version covers is a mistake. */
const gaps = (laws: readonly LawVersion[], parent: string): readonly FieldRefusal[] =>
  laws.flatMap(({ validFrom, validTo }, index) => {
    const before = laws[index - 1];
    const meetsBefore =
      before === undefined ||
      (before.validTo !== null && validFrom !== null && isNextDay(before.validTo, validFrom));
    const isClosed = index < laws.length - 1 || validTo === null;
    return meetsBefore && isClosed ? [] : [problem(pointerTo(parent, index), 'DAYS_NOT_COVERED_ONCE')];
  });

const overlaps = (one: Validity, other: Validity) =>
  (one.validTo === null || other.validFrom === null || other.validFrom <= one.validTo) &&
  (other.validTo === null || one.validFrom === null || one.validFrom <= other.validTo);

type Answers = Readonly<Record<string, readonly unknown[]>>;

const conditionProblemsIn = (when: object, known: Answers, path: string): readonly FieldRefusal[] =>
  Object.entries(when).flatMap(([name, admitted]: [string, unknown]) => {
    const answers = Object.hasOwn(known, name) ? (known[name] ?? []) : [];
    const isPossible =
      Array.isArray(admitted) && admitted.length > 0 && admitted.every((it) => answers.includes(it));
    return isPossible ? [] : [problem(pointerTo(path, name), 'IMPOSSIBLE_CONDITION')];
  });

function conditionProblems(when: object, added: Answers, path: string): readonly FieldRefusal[] {
  const { more, ...asked } = when as { readonly more?: unknown };
  const own = `${path}/when/more`;
  return [
    ...conditionProblemsIn(asked, answersTo, `${path}/when`),
    ...(more === undefined || isRecord(more) ? [] : [problem(own, 'IMPOSSIBLE_CONDITION')]),
    ...(isRecord(more) ? conditionProblemsIn(more, added, own) : []),
  ];
}

function lateContradictions({ criteria }: LawEdition, path: string): readonly FieldRefusal[] {
  const early: readonly Consequence[] = [Consequence.NOT_ASSESSABLE, Consequence.CONTRADICTION];
  const isOfUnseen = ({ then, when }: Criterion) =>
    then === Consequence.OTHER_LAW && when.accessibility?.includes('ACCESSIBLE') === false;
  const verdict = criteria.findIndex((row) => !early.includes(row.then) && !isOfUnseen(row));
  return criteria.flatMap(({ then }, index) =>
    then === Consequence.CONTRADICTION && verdict >= 0 && index > verdict
      ? [problem(pointerTo(`${path}/criteria`, index), 'CONTRADICTION_TOO_LATE')]
      : [],
  );
}

function basisProblems(edition: LawEdition, path: string): readonly FieldRefusal[] {
  const { criteria, lawVersions, provisions } = edition;
  return criteria.flatMap((criterion, index) =>
    lawVersions
      .filter((law) => overlaps(criterion, law))
      .flatMap((law) => {
        const at = pointerTo(`${path}/criteria`, index);
        if (!criteriaUnder(edition, law).includes(criterion))
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

const lawForNoLaw = ({ criteria }: LawEdition, path: string): readonly FieldRefusal[] =>
  criteria.flatMap(({ then, topics }, index) =>
    then === Consequence.NO_LAW_KNOWN && topics.length > 0
      ? [problem(`${pointerTo(`${path}/criteria`, index)}/topics`, 'LAW_FOR_NO_LAW')]
      : [],
  );

const codesOf = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);

function criteriaProblems(edition: LawEdition, path: string): readonly FieldRefusal[] {
  const { criteria, baseline } = edition;
  const rows = [...criteria, ...baseline];
  const asked = compileQuestions(rows, packQuestionsOf(edition));
  const worlds = asked.reduce((product, { classCount }) => product * classCount, 1);
  const added = Object.fromEntries(
    packQuestionsOf(edition).map(({ name, answers }) => [name, answers.map(({ code }) => code)] as const),
  );
  return [
    ...(criteria.length === 0 ? [problem(`${path}/criteria`, 'EMPTY')] : []),
    ...duplicates(codesOf(rows), `${path}/criteria`, 'code'),
    ...backwards(criteria, `${path}/criteria`),
    ...criteria.flatMap(({ when }, index) => conditionProblems(when, added, `${path}/criteria/${index}`)),
    ...baseline.flatMap(({ when }, index) => conditionProblems(when, added, `${path}/baseline/${index}`)),
    ...lateContradictions(edition, path),
    ...lawForNoLaw(edition, path),
    ...basisProblems(edition, path),
    ...(worlds > maxWorlds || asked.some(({ classCount }) => classCount > maxClasses)
      ? [problem(path, 'TOO_MANY_DISTINCTIONS')]
      : []),
  ];
}

function lawProblems({ lawVersions, provisions }: LawEdition, path: string): readonly FieldRefusal[] {
  const laws = `${path}/lawVersions`;
  return [
    ...(lawVersions.length === 0 ? [problem(laws, 'EMPTY')] : []),
    ...duplicates(
      lawVersions.map(({ version }) => version),
      laws,
      'version',
    ),
    ...duplicates(codesOf(provisions), `${path}/provisions`, 'code'),
    ...backwards(lawVersions, laws),
    ...backwards(provisions, `${path}/provisions`),
    ...gaps(lawVersions, laws),
  ];
}

/** The problems within one edition. Other editions do not matter here. @internal */
export const editionProblems = (edition: LawEdition, path: string): readonly FieldRefusal[] => [
  ...lawProblems(edition, path),
  ...vocabularyProblems(edition, path),
  ...criteriaProblems(edition, path),
];
