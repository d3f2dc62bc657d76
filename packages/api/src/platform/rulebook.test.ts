import { belgianRulebook, dayOf } from './rulebook.js';

it.each([
  ['2026-08-31T21:59:59Z', '2026-08-31'],
  ['2026-08-31T22:00:00Z', '2026-09-01'],
  ['2026-12-31T22:59:59Z', '2026-12-31'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
])('counts %s as %s in Brussels', (instant, day) => {
  expect(dayOf(new Date(instant), belgianRulebook)).toBe(day);
});
