import type { CalendarDate } from '../calendar-date.js';
import { parseCountryCode, type CountryCode } from '../country-code.js';
import { coverageOf } from './covering-country.js';
import { territoryCoverage } from './territories.data.js';

const on = '2026-11-29' as CalendarDate;
const covering = (territory: string, day = on, minimum?: 'HIGH' | 'MEDIUM' | 'LOW') =>
  coverageOf(territory as CountryCode, day, minimum)?.coveredBy ?? null;

it('lists existing codes, each territory once, and never as covered by itself or by another territory', () => {
  const territories = territoryCoverage.map(({ territory }) => territory);

  for (const { territory, coveredBy, source } of territoryCoverage) {
    expect(parseCountryCode(territory)).toBe(territory);
    expect(parseCountryCode(coveredBy)).toBe(coveredBy);
    expect(territories).not.toContain(coveredBy);
    expect(source).not.toBe('');
  }
  expect(new Set(territories).size).toBe(territories.length);
});

it.each([
  ['GP MQ GF RE YT PM BL MF PF NC WF TF', 'FR'],
  ['AX', 'FI'],
  ['SJ BV', 'NO'],
  ['PR GU VI MP AS UM', 'US'],
  ['NF CX CC HM', 'AU'],
])('assigns %s to %s', (territories, country) => {
  expect(territories.split(' ').map((territory) => covering(territory))).toEqual(
    territories.split(' ').map(() => country),
  );
});

it.each(['GG JE IM GI BM KY VG AI MS TC FK SH PN IO GS', 'GL FO', 'BQ AW CW SX', 'TK CK NU'])(
  'does not assign %s, because no source gives its hosting to a hotline',
  (territories) => {
    for (const territory of territories.split(' ')) {
      expect(covering(territory)).toBeNull();
      expect(covering(territory, on, 'LOW')).not.toBeNull();
    }
  },
);

it.each(['FR', 'BE', 'HK', 'MO', 'TW', 'XK', 'AQ'])('assigns %s to no country', (country) => {
  expect(covering(country, on, 'LOW')).toBeNull();
});

it('assigns a territory from the first day of the law', () => {
  expect(covering('YT', '2011-03-30' as CalendarDate)).toBeNull();
  expect(covering('YT', '2011-03-31' as CalendarDate)).toBe('FR');
  expect(covering('NF', '2022-01-22' as CalendarDate)).toBeNull();
});

it('uses the row with the highest confidence, in any order', () => {
  const [row] = territoryCoverage;
  if (row === undefined) throw new Error('no row');
  const table = [
    { ...row, coveredBy: 'BE' as CountryCode, confidence: 'MEDIUM' as const },
    { ...row, confidence: 'HIGH' as const },
  ];

  for (const rows of [table, [...table].reverse()])
    expect(coverageOf(row.territory, on, 'MEDIUM', rows)?.coveredBy).toBe('FR');
});
