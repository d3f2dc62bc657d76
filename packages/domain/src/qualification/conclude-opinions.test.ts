import { Classification } from './classification.js';
import { concludeOpinions } from './conclude-opinions.js';

const all = Object.values(Classification);
const pairs = all.flatMap((first) => all.map((second) => [first, second] as const));

it.each(all)('waits for the second opinion that %s requires', (first) => {
  expect(concludeOpinions(first, null, true)).toEqual({ state: 'AWAITING_SECOND' });
});

it.each(all)('accepts one opinion of %s when no second is required', (first) => {
  expect(concludeOpinions(first, null, false)).toEqual({ state: 'AGREED', classification: first });
});

it.each(pairs)('compares %s with %s, required or not, in either order', (first, second) => {
  const conclusion = concludeOpinions(first, second, true);

  expect(conclusion).toEqual(
    first === second ? { state: 'AGREED', classification: first } : { state: 'DISAGREED' },
  );
  expect(concludeOpinions(first, second, false)).toEqual(conclusion);
  expect(concludeOpinions(second, first, true)).toEqual(conclusion);
});
