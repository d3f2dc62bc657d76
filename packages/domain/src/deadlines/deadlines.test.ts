import fc from 'fast-check';
import { calendarDateOf, parseCalendarDate, type CalendarDate } from '../calendar-date.js';
import { ReferralKind } from '../routing/leg.js';
import { belgianCalendar, belgianHolidays } from './belgian-calendar.data.js';
import { deadlinePolicy } from './deadline-policy.js';
import { deadlineStage, dueAt, scheduleBetween } from './due-at.js';
import { easterSunday, holidaysOn } from './holiday.js';
import { europeBrussels, instantOf, localTimeOf } from './time-zone.js';
import {
  addWorkingDays,
  closingOf,
  isWorkingDay,
  openingOf,
  reviewAlarmAt,
  sendableAt,
  workingDayFrom,
} from './working-calendar.js';

const on = (text: string): CalendarDate => parseCalendarDate(text) as CalendarDate;
const instants = fc.date({
  min: new Date('2000-01-01T00:00:00Z'),
  max: new Date('2060-01-01T00:00:00Z'),
  noInvalidDate: true,
});

describe('the Belgian calendar', () => {
  it.each([
    [1999, '1999-04-04'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('has Easter of %i on %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });

  it('has Easter on a Sunday between 22 March and 25 April in every year', () => {
    for (let year = 1583; year <= 4099; year += 1) {
      const date = easterSunday(year);
      expect(new Date(date).getUTCDay()).toBe(0);
      expect(date.slice(5) >= '03-22' && date.slice(5) <= '04-25').toBe(true);
    }
  });

  it.each([
    ['2026-01-01', 'NEW_YEAR'],
    ['2026-04-06', 'EASTER_MONDAY'],
    ['2026-05-01', 'LABOUR_DAY'],
    ['2026-05-14', 'ASCENSION'],
    ['2026-05-25', 'WHIT_MONDAY'],
    ['2026-07-21', 'NATIONAL_DAY'],
    ['2026-08-15', 'ASSUMPTION'],
    ['2026-11-01', 'ALL_SAINTS'],
    ['2026-11-11', 'ARMISTICE'],
    ['2026-12-25', 'CHRISTMAS'],
  ])('does not work on %s for %s', (date, code) => {
    expect(holidaysOn(on(date), belgianHolidays).map((holiday) => holiday.code)).toEqual([code]);
    expect(isWorkingDay(on(date), belgianCalendar)).toBe(false);
  });

  it('has exactly ten holidays in 2026', () => {
    const days = Array.from({ length: 365 }, (_, day) =>
      calendarDateOf(new Date(Date.UTC(2026, 0, 1 + day))),
    );

    expect(days.filter((day) => holidaysOn(day, belgianHolidays).length > 0)).toHaveLength(10);
  });

  it('supports two holidays on one day, as on 1 May 2008', () => {
    expect(holidaysOn(on('2008-05-01'), belgianHolidays).map(({ code }) => code)).toEqual([
      'LABOUR_DAY',
      'ASCENSION',
    ]);
  });

  it('ignores a holiday before it existed', () => {
    const rule = { ...belgianHolidays[0], validFrom: on('2030-01-01') };

    expect(holidaysOn(on('2029-01-01'), [rule])).toEqual([]);
    expect(holidaysOn(on('2030-01-01'), [rule])).toEqual([rule]);
  });

  it.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-10', 1, '2026-11-12'],
    ['2026-12-24', 1, '2026-12-28'],
    ['2026-11-22', 2, '2026-11-24'],
    ['2026-11-23', 0, '2026-11-23'],
  ])('%s plus %i working days is %s', (from, days, to) => {
    expect(addWorkingDays(on(from), days, belgianCalendar)).toBe(to);
  });

  it('throws for a calendar without working days', () => {
    expect(workingDayFrom(on('2026-01-01'), { ...belgianCalendar, weekdays: [] })).toBe('2027-01-02');
  });
});

describe('Belgian time', () => {
  it.each([
    ['2026-03-29T00:59:59Z', 60],
    ['2026-03-29T01:00:00Z', 120],
    ['2026-10-25T00:59:59Z', 120],
    ['2026-10-25T01:00:00Z', 60],
    ['2024-03-31T01:00:00Z', 120],
    ['2026-01-01T00:00:00Z', 60],
    ['2026-12-31T23:59:59Z', 60],
    ['2026-07-01T12:00:00Z', 120],
  ])('at %s is %i minutes ahead of UTC', (at, offset) => {
    expect(europeBrussels.offsetMinutesAt(new Date(at))).toBe(offset);
  });

  it('agrees with the time-zone database of the runtime', () => {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Brussels',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    fc.assert(
      fc.property(instants, (at) => {
        const { date, minute } = localTimeOf(at, europeBrussels);
        const clock = [Math.floor(minute / 60), minute % 60]
          .map((part) => String(part).padStart(2, '0'))
          .join(':');
        expect(`${date} ${clock}`).toBe(format.format(at));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['2026-11-23', 9 * 60, '2026-11-23T08:00:00.000Z'],
    ['2026-07-01', 9 * 60, '2026-07-01T07:00:00.000Z'],
    ['2026-03-29', 90, '2026-03-29T00:30:00.000Z'],
    ['2026-03-29', 150, '2026-03-29T01:30:00.000Z'],
    ['2026-03-29', 180, '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', 150, '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', 180, '2026-10-25T02:00:00.000Z'],
  ])('shows %s, minute %i, at %s', (date, minute, instant) => {
    expect(instantOf({ date: on(date), minute }, europeBrussels).toISOString()).toBe(instant);
  });
});

describe('quiet hours', () => {
  it.each([
    ['a working hour', '2026-11-23T10:00:00Z', '2026-11-23T10:00:00.000Z'],
    ['opening', '2026-11-23T08:00:00Z', '2026-11-23T08:00:00.000Z'],
    ['before opening', '2026-11-23T07:59:00Z', '2026-11-23T08:00:00.000Z'],
    ['closing', '2026-11-23T16:00:00Z', '2026-11-24T08:00:00.000Z'],
    ['a Friday evening', '2026-11-20T20:00:00Z', '2026-11-23T08:00:00.000Z'],
    ['a Sunday', '2026-11-22T12:00:00Z', '2026-11-23T08:00:00.000Z'],
    ['the eve of a holiday', '2026-11-10T20:00:00Z', '2026-11-12T08:00:00.000Z'],
    ['the night of the spring change', '2026-03-28T20:00:00Z', '2026-03-30T07:00:00.000Z'],
  ])('delay an ordinary message of %s to working hours', (_title, at, leaves) => {
    expect(sendableAt(new Date(at), false, belgianCalendar).toISOString()).toBe(leaves);
  });

  it('never delay an urgent message', () => {
    fc.assert(fc.property(instants, (at) => expect(sendableAt(at, true, belgianCalendar)).toEqual(at)));
  });

  it('delay a message only once and never move it earlier', () => {
    fc.assert(
      fc.property(instants, (at) => {
        const leaves = sendableAt(at, false, belgianCalendar);
        expect(leaves.getTime()).toBeGreaterThanOrEqual(at.getTime());
        expect(sendableAt(leaves, false, belgianCalendar)).toEqual(leaves);
      }),
    );
  });

  it.each([
    ['a working day', '2026-11-24', '2026-11-24T08:00:00.000Z'],
    ['a Sunday', '2026-11-22', '2026-11-20T08:00:00.000Z'],
    ['a holiday', '2026-12-25', '2026-12-24T08:00:00.000Z'],
  ])('raise a review on %s no later than that day', (_title, reviewOn, raised) => {
    expect(reviewAlarmAt(on(reviewOn), belgianCalendar).toISOString()).toBe(raised);
  });
});

/** The schedule of a referral that was made at an instant. */
function scheduleOf(kind: ReferralKind, at: Date, urgent: boolean, policy = deadlinePolicy) {
  const due = dueAt(kind, at, urgent, policy);
  return due === null ? null : scheduleBetween(at, due, urgent, policy);
}

describe('a deadline', () => {
  const friday = new Date('2026-11-20T20:00:00Z');

  it.each([
    ['POLICE', false, '2026-11-24T16:00:00.000Z'],
    ['HOSTING_PROVIDER', false, '2026-11-21T20:00:00.000Z'],
    ['INHOPE_HOTLINE', false, '2026-11-24T16:00:00.000Z'],
    ['POLICE_ABROAD', false, '2026-11-27T16:00:00.000Z'],
    ['POLICE', true, '2026-11-20T21:00:00.000Z'],
    ['HOSTING_PROVIDER', true, '2026-11-21T00:00:00.000Z'],
    ['INHOPE_HOTLINE', true, '2026-11-21T00:00:00.000Z'],
    ['POLICE_ABROAD', true, '2026-11-20T21:00:00.000Z'],
  ] as const)('for %s made on a Friday night, urgent: %s, ends at %s', (kind, urgent, ends) => {
    expect(dueAt(kind, friday, urgent)?.toISOString()).toBe(ends);
  });

  it('is null when the policy sets no time', () => {
    const policy = { ...deadlinePolicy, ordinary: { ...deadlinePolicy.ordinary, POLICE: null } };

    expect(dueAt('POLICE', friday, false, policy)).toBeNull();
  });

  it('reminds and escalates at night when a child is in danger', () => {
    expect(scheduleOf('POLICE', friday, true)).toEqual({
      dueAt: new Date('2026-11-20T21:00:00Z'),
      remindAt: [new Date('2026-11-20T20:30:00Z'), new Date('2026-11-20T21:00:00Z')],
      escalateAt: new Date('2026-11-20T21:30:00Z'),
    });
  });

  it('sorts reminders by time, in any order of the percentages in the policy', () => {
    const policy = { ...deadlinePolicy, remindAtPercent: [100, 25, 50] };

    expect(scheduleOf('POLICE', friday, true, policy)?.remindAt).toEqual([
      new Date('2026-11-20T20:15:00Z'),
      new Date('2026-11-20T20:30:00Z'),
      new Date('2026-11-20T21:00:00Z'),
    ]);
  });

  it('reminds once, on Monday, of everything that became due at the weekend', () => {
    const monday = openingOf(on('2026-11-23'), belgianCalendar);

    expect(scheduleOf('HOSTING_PROVIDER', friday, false)).toEqual({
      dueAt: new Date('2026-11-21T20:00:00Z'),
      remindAt: [monday],
      escalateAt: monday,
    });
  });

  it.each([
    ['2026-11-20T20:29:59Z', 'ON_TIME'],
    ['2026-11-20T20:30:00Z', 'DUE_SOON'],
    ['2026-11-20T21:00:00Z', 'OVERDUE'],
    ['2026-11-20T21:30:00Z', 'ESCALATED'],
  ])('at %s is %s', (at, stage) => {
    const schedule = scheduleOf('POLICE', friday, true);

    expect(schedule && deadlineStage(schedule, new Date(at))).toBe(stage);
  });

  it('never ends before it begins, and escalates last', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(ReferralKind)),
        instants,
        fc.boolean(),
        (kind, at, urgent) => {
          const schedule = scheduleOf(kind, at, urgent);
          if (schedule === null) return;
          expect(schedule.dueAt.getTime()).toBeGreaterThan(at.getTime());
          for (const reminder of schedule.remindAt)
            expect(reminder.getTime()).toBeLessThanOrEqual(schedule.escalateAt.getTime());
          expect(deadlineStage(schedule, at)).toBe('ON_TIME');
        },
      ),
    );
  });

  it('in working days ends at closing on a working day', () => {
    fc.assert(
      fc.property(instants, (at) => {
        const due = dueAt('POLICE', at, false);
        const date = due && localTimeOf(due, europeBrussels).date;
        expect(date && isWorkingDay(date, belgianCalendar)).toBe(true);
        expect(date && closingOf(date, belgianCalendar)).toEqual(due);
      }),
    );
  });
});
