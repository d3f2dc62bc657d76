import * as enumerations from './findings.js';
import { answersTo, questions } from './question.js';

it.each([
  ['accessibility', 'Accessibility'],
  ['medium', 'Medium'],
  ['subject', 'Subject'],
  ['conduct', 'Conduct'],
  ['apparentAge', 'AgeGroup'],
  ['sex', 'Sex'],
  ['besideDefinition', 'BesideDefinition'],
  ['legalReview', 'LegalReview'],
] as const)('counts every value except “undetermined” as an answer to %s', (question, name) => {
  const values = Object.keys(enumerations[name]);

  expect(answersTo[question]).toEqual(
    values.filter((value) => value !== 'UNDETERMINED' && value !== 'NOT_DETERMINED'),
  );
});

it('lists every question once', () => {
  expect(questions).toHaveLength(15);
  expect(new Set(questions).size).toBe(15);
});
