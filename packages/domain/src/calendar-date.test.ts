import fc from 'fast-check';
import { calendarDateOf, parseCalendarDate } from './calendar-date.js';

it.each(['2026-11-22', '2024-02-29', '0000-01-01', '9999-12-31'])('reads the day %s', (text) => {
  expect(parseCalendarDate(text)).toBe(text);
});

it.each([
  ['a day that does not exist', '2026-02-29'],
  ['a month that does not exist', '2026-13-01'],
  ['a day without its zeros', '2026-1-1'],
  ['words before the day', 'on 2026-11-22'],
  ['words after the day', '2026-11-22 at noon'],
  ['an instant', '2026-11-22T12:00:00Z'],
  ['nothing', ''],
  ['a list with a day', ['2026-11-22']],
  ['null', null],
  ['an instant of the run-time', new Date('2026-11-22')],
])('refuses %s', (_, text) => {
  expect(parseCalendarDate(text)).toBeNull();
});

it.each([
  ['2026-11-22T00:00:00Z', '2026-11-22'],
  ['2026-11-22T23:59:59.999Z', '2026-11-22'],
  ['2026-11-22T23:30:00-01:00', '2026-11-23'],
])('takes %s for the UTC day %s', (instant, day) => {
  expect(calendarDateOf(new Date(instant))).toBe(day);
});

it('orders days like text', () => {
  const days = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map(calendarDateOf);

  fc.assert(
    fc.property(days, days, (one, other) => {
      expect(one < other).toBe(Date.parse(one) < Date.parse(other));
    }),
  );
});
