import { type FieldRefusal, pointerTo } from '../field-refusal.js';
import { ageGroupQuestion, type PackAnswer, packQuestionsOf, type PackVocabulary } from './pack-question.js';
import { answersTo } from './question.js';
import { duplicates } from './duplicates.js';
import { problem } from './jurisdiction-problem.js';

const nameForm = /^[a-z][A-Za-z0-9]{0,59}$/;
const taken: readonly string[] = [...Object.keys(answersTo), 'more'];

const answerProblems = (answers: readonly PackAnswer[], path: string): readonly FieldRefusal[] => [
  ...(answers.length === 0 ? [problem(path, 'EMPTY')] : []),
  ...duplicates(
    answers.map(({ code }) => code),
    path,
    'code',
  ),
];

/** The problems in the questions and age groups that an edition adds to those of every hotline. @internal */
export function vocabularyProblems(vocabulary: PackVocabulary, path: string): readonly FieldRefusal[] {
  const { questions = [], ageGroups = [] } = vocabulary;
  const at = `${path}/questions`;
  return [
    ...duplicates(
      packQuestionsOf(vocabulary).map(({ name }) => name),
      at,
      'name',
    ),
    ...questions.flatMap(({ name, answers }, index) => [
      ...(nameForm.test(name) && !taken.includes(name) && name !== ageGroupQuestion
        ? []
        : [problem(`${pointerTo(at, index)}/name`, 'UNUSABLE_NAME')]),
      ...answerProblems(answers, `${pointerTo(at, index)}/answers`),
    ]),
    ...duplicates(
      ageGroups.map(({ code }) => code),
      `${path}/ageGroups`,
      'code',
    ),
    ...ageGroups.flatMap(({ iccam }, index) =>
      answersTo.apparentAge.includes(iccam)
        ? []
        : [problem(`${pointerTo(`${path}/ageGroups`, index)}/iccam`, 'IMPOSSIBLE_CONDITION')],
    ),
  ];
}
