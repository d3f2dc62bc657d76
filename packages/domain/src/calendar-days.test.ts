import { parseCalendarDate, type CalendarDate } from './calendar-date.js';
import { addDays, weekdayOf } from './calendar-days.js';

const on = (text: string): CalendarDate => parseCalendarDate(text) as CalendarDate;

describe('calendar days', () => {
  it.each([
    ['2026-11-22', 1, '2026-11-23'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('%s plus %i days is %s', (from, days, to) => {
    expect(addDays(on(from), days)).toBe(to);
  });

  it.each([
    ['2026-11-22', 0],
    ['2026-11-23', 1],
    ['2000-01-01', 6],
  ])('%s is weekday %i', (date, weekday) => {
    expect(weekdayOf(on(date))).toBe(weekday);
  });
});
