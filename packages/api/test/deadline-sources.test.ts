import { deadlineSources, features } from '../src/app/features.js';

it('has one source of deadlines for each kind of thing that waits', () => {
  const kinds = features.flatMap(({ deadlines }) => Object.keys(deadlines ?? {}));

  expect(kinds.sort()).toEqual(['CASE', 'CONTACT', 'QUESTION', 'REFERRAL']);
  expect(Object.keys(deadlineSources).sort()).toEqual(kinds);
});
