import type { CalendarDate } from '../calendar-date.js';
import type { CountryCode } from '../country-code.js';
import { directoryDifference } from './directory-difference.js';
import type { Hotline } from './hotline.js';
import type { HotlineDirectory } from './hotline-directory.js';
import { inhopeDirectory } from './inhope-members.data.js';

const on = '2026-11-29' as CalendarDate;
const row = (country: string, over: Partial<Hotline> = {}): Hotline => ({
  country: country as CountryCode,
  organisation: `Organisation ${country}`,
  name: 'Hotline',
  url: null,
  membership: 'MEMBER',
  validFrom: null,
  validTo: null,
  checkedOn: on,
  source: 'test',
  confidence: 'HIGH',
  ...over,
});
const directory = (...hotlines: Hotline[]): HotlineDirectory => ({ hotlines, checkedOn: on });

it('finds no difference between a directory and itself, in any order of rows', () => {
  const reversed = { ...inhopeDirectory, hotlines: [...inhopeDirectory.hotlines].reverse() };

  expect(directoryDifference(inhopeDirectory, reversed, on)).toEqual({ rows: [], countries: [] });
});

it.each<[string, Hotline[], Hotline[], object]>([
  ['a hotline that joined', [], [row('AA')], { change: 'ADDED', fields: [] }],
  ['a hotline that is gone', [row('AA')], [], { change: 'REMOVED', fields: [] }],
  [
    'a page that moved',
    [row('AA')],
    [row('AA', { url: 'https://a.example' })],
    { change: 'CHANGED', fields: ['url'] },
  ],
  [
    'a membership that ended',
    [row('AA')],
    [row('AA', { membership: 'FORMER', source: 'newer' })],
    { change: 'CHANGED', fields: ['membership', 'source'] },
  ],
])('names %s', (_, before, after, expected) => {
  expect(directoryDifference(directory(...before), directory(...after), on).rows).toMatchObject([
    { country: 'AA', organisation: 'Organisation AA', ...expected },
  ]);
});

it('lists the countries whose membership changes, with their new hotlines', () => {
  const before = directory(row('AA'), row('BB'), row('CC', { url: 'https://c.example' }));
  const after = directory(
    row('AA', { membership: 'FORMER' }),
    row('BB'),
    row('BB', { organisation: 'Second' }),
    row('CC'),
  );

  expect(directoryDifference(before, after, on).countries).toEqual([
    {
      country: 'AA',
      before: 'MEMBER',
      after: 'UNCONFIRMED',
      hotlinesBefore: ['Organisation AA'],
      hotlinesAfter: [],
    },
    {
      country: 'BB',
      before: 'MEMBER',
      after: 'MEMBER',
      hotlinesBefore: ['Organisation BB'],
      hotlinesAfter: ['Organisation BB', 'Second'],
    },
  ]);
});
