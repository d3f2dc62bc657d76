import { parseCalendarDate, type CalendarDate } from '../calendar-date.js';
import { mayHold } from './hold.js';

const on = (text: string): CalendarDate => parseCalendarDate(text) as CalendarDate;
const today = on('2026-11-22');

describe('a hold', () => {
  it.each([
    ['2026-11-21', 'REVIEW_NOT_IN_FUTURE'],
    ['2026-11-22', 'REVIEW_NOT_IN_FUTURE'],
    ['2026-11-23', 'HELD'],
    ['2026-12-22', 'HELD'],
    ['2026-12-23', 'REVIEW_TOO_FAR_AWAY'],
    ['2999-01-01', 'REVIEW_TOO_FAR_AWAY'],
  ])('set on 2026-11-22 with a review on %s: %s', (reviewOn, answer) => {
    const result = mayHold({ reviewOn: on(reviewOn), today });

    expect(result.ok && result.value ? 'HELD' : !result.ok && result.error.code).toBe(answer);
  });

  it('returns the range of days for the review', () => {
    expect(mayHold({ reviewOn: today, today }, { maxHoldDays: 7 })).toMatchObject({
      error: { earliest: '2026-11-23', latest: '2026-11-29' },
    });
  });

  it('is reviewed after at most thirty days', () => {
    expect(mayHold({ reviewOn: today, today })).toMatchObject({ error: { latest: '2026-12-22' } });
  });
});
