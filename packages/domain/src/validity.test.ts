import type { CalendarDate } from './calendar-date.js';
import { isValidOn, type Validity } from './validity.js';

const day = (text: string | null) => text as CalendarDate;
const period = (validFrom: string | null, validTo: string | null): Validity => ({
  validFrom: day(validFrom),
  validTo: day(validTo),
});

it.each([
  ['2026-01-01', '2026-12-31', '2025-12-31', false],
  ['2026-01-01', '2026-12-31', '2026-01-01', true],
  ['2026-01-01', '2026-12-31', '2026-12-31', true],
  ['2026-01-01', '2026-12-31', '2027-01-01', false],
  ['2026-01-01', null, '2025-12-31', false],
  ['2026-01-01', null, '2999-01-01', true],
  [null, '2026-12-31', '0001-01-01', true],
  [null, '2026-12-31', '2027-01-01', false],
  [null, null, '2026-11-22', true],
])('from %s to %s is valid on %s: %s', (from, to, on, expected) => {
  expect(isValidOn(period(from, to), day(on))).toBe(expected);
});
