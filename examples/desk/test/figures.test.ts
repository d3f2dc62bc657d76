import { parseCalendarDate, type CalendarDate } from '@meldpunt/domain';
import { dayOf } from '../src/app/day-of.js';
import { periodOf, readFiguresSearch } from '../src/figures/figures-search.js';
import { lastWeeks, lengthInDays, type Period, partsOf } from '../src/figures/periods.js';
import { csvOf, type FigureTable, sayCell } from '../src/figures/table.js';
import { openedIn } from '../src/queue/opened-in.js';

const on = (text: string): CalendarDate => parseCalendarDate(text) as CalendarDate;
const period = (from: string, to: string): Period => ({ from: on(from), to: on(to) });

it.each([
  ['2026-11-17', '2026-11-30', 14],
  ['2026-09-01', '2026-11-30', 13],
  ['2026-01-15', '2026-11-30', 11],
  ['2024-06-01', '2026-11-30', 3],
])('shows %s to %s in %i parts without a gap', (from, to, count) => {
  const parts = partsOf(period(from, to));

  expect(parts).toHaveLength(count);
  expect(parts[0]?.from).toBe(from);
  expect(parts.at(-1)?.to).toBe(to);
  expect(parts.reduce((days, part) => days + lengthInDays(part), 0)).toBe(lengthInDays(period(from, to)));
});

it('ends months and years where the calendar ends them', () => {
  expect(partsOf(period('2026-01-15', '2026-06-10')).slice(0, 2)).toEqual([
    period('2026-01-15', '2026-01-31'),
    period('2026-02-01', '2026-02-28'),
  ]);
  expect(partsOf(period('2024-06-01', '2026-11-30'))[1]).toEqual(period('2025-01-01', '2025-12-31'));
});

it('takes the period from the URL only if both days exist and are in order', () => {
  const kept = { from: '2026-03-01', to: '2026-03-31', by: 'ROUTE' };

  expect(readFiguresSearch(kept)).toEqual(kept);
  expect(readFiguresSearch({ ...kept, to: '2026-02-31' })).toEqual({ by: 'ROUTE' });
  expect(readFiguresSearch({ from: '2026-03-31', to: '2026-03-01', by: 'toString' })).toEqual({});
});

it('shows the last thirteen weeks inside the hotline, and whole years that are over outside', () => {
  const today = on('2026-11-30');

  expect(periodOf({}, today, true)).toEqual(lastWeeks(13, today));
  expect(lengthInDays(lastWeeks(13, today))).toBe(91);
  expect(periodOf({}, today, false)).toEqual(period('2025-01-01', '2025-12-31'));
  expect(periodOf({ from: '2023-05-01', to: '2023-05-02' }, today, false)).toEqual(
    period('2023-01-01', '2023-12-31'),
  );
  expect(periodOf({ from: '2026-01-01', to: '2026-11-30' }, today, false)).toEqual(
    period('2025-01-01', '2025-12-31'),
  );
});

const table: FigureTable = {
  of: 'Provider',
  columns: [
    { title: 'Notices', kind: 'COUNT' },
    { title: 'Removed, in %', kind: 'SHARE' },
  ],
  rows: [
    { name: 'Example, "Hosting"', cells: [12, 0.5] },
    { name: '=SUM(1)', cells: [null, undefined] },
  ],
};

it('writes a number that is not shown as words, never as 0', () => {
  const speech = {
    number: String,
    percent: String,
    duration: String,
    texts: { figures: { notShown: 'not shown' }, app: { none: '–' } },
  } as unknown as Parameters<typeof sayCell>[2];

  expect(sayCell(null, 'COUNT', speech)).toBe('not shown');
  expect(sayCell(undefined, 'COUNT', speech)).toBe('–');
  expect(sayCell(0, 'COUNT', speech)).toBe('0');
  expect(csvOf(table, 'not shown')).toBe(
    'Provider,Notices,"Removed, in %"\r\n"Example, ""Hosting""",12,0.5000\r\n\'=SUM(1),not shown,\r\n',
  );
});

it('finds the cases of each age without a gap and without an overlap', () => {
  const now = new Date('2026-11-30T12:00:00Z');
  const { openedFrom, openedBefore } = openedIn('UNDER_3_DAYS', now);

  expect([openedFrom, openedBefore]).toEqual(['2026-11-27T12:00:00.000Z', '2026-11-29T12:00:00.000Z']);
  expect(openedIn('UNDER_1_DAY', now)).toEqual({ openedFrom: openedBefore });
  expect(openedIn('UNDER_7_DAYS', now).openedBefore).toBe(openedFrom);
  expect(openedIn('FROM_7_DAYS', now)).toEqual({ openedBefore: openedIn('UNDER_7_DAYS', now).openedFrom });
});

it.each([
  ['2026-11-30T22:59:59Z', '2026-11-30'],
  ['2026-11-30T23:00:00Z', '2026-12-01'],
  ['2026-07-01T22:00:00Z', '2026-07-02'],
])('counts %s as a day of the hotline, wherever the browser is', (instant, day) => {
  expect(dayOf(Date.parse(instant))).toBe(day);
});
