import { belgianRulebook, dayOf } from './rulebook.js';

it.each([
  ['2026-04-07T21:59:59Z', '2026-04-07'],
  ['2026-04-07T22:00:00Z', '2026-04-08'],
  ['2026-12-31T22:59:59Z', '2026-12-31'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
])('counts %s as %s in Brussels', (instant, day) => {
  expect(dayOf(new Date(instant), belgianRulebook)).toBe(day);
});
