import type { CalendarDate } from '../calendar-date.js';
import { parseCalendarDate } from '../calendar-date.js';
import { parseCountryCode, type CountryCode } from '../country-code.js';
import { hotlinesIn } from './hotlines-in.js';
import { explain, meaning } from '../words/words-of.js';
import { inhopeDirectory } from './inhope-members.data.js';
import { iwfPortals } from './iwf-portals.data.js';
import { membershipOf } from './membership-of.js';
import { parseDirectory } from './parse-directory.js';

const country = (code: string) => code as CountryCode;
const on = '2026-11-22' as CalendarDate;
const rowsIn = (code: string) => hotlinesIn(inhopeDirectory, country(code), on);

describe('the shipped directory', () => {
  it('has 64 rows in 59 countries, 51 of them with a member, and 45 portals', () => {
    const members = inhopeDirectory.hotlines.filter(({ membership }) => membership === 'MEMBER');
    const listed = inhopeDirectory.hotlines.filter((row) => !iwfPortals.includes(row));

    expect(listed).toHaveLength(64);
    expect(iwfPortals).toHaveLength(45);
    expect(new Set(listed.map((row) => row.country)).size).toBe(59);
    expect(new Set(members.map((row) => row.country)).size).toBe(51);
  });

  it('is sorted by country and valid under the rules for loaded data', () => {
    const { checkedOn, hotlines } = inhopeDirectory;
    const codes = hotlines.map((row) => row.country);

    expect(codes).toEqual([...codes].sort());
    expect(parseDirectory('json', JSON.stringify({ checkedOn, hotlines }))).toEqual({
      ok: true,
      value: inhopeDirectory,
    });
  });

  it.each(inhopeDirectory.hotlines.map((row) => [`${row.country} ${row.name}`, row] as const))(
    'has existing countries and days, and a source, for %s',
    (_, row) => {
      expect(parseCountryCode(row.country)).toBe(row.country);
      expect([null, row.validFrom]).toContain(parseCalendarDate(row.validFrom));
      expect(['2026-10-09', '2026-11-22', '2026-11-29']).toContain(row.checkedOn);
      expect(row.source).not.toBe('');
      expect(row.checkedOn === '2026-10-09').toBe(row.source.includes('DIR-2026-10-09'));
    },
  );

  it.each([
    ['DE', 3],
    ['IT', 2],
    ['NL', 2],
    ['HU', 2],
    ['BE', 1],
    ['AQ', 0],
  ])('has in %s %i hotlines', (code, count) => {
    expect(rowsIn(code)).toHaveLength(count);
  });

  it.each([
    ['CA', 'FORMER'],
    ['RU', 'UNCONFIRMED'],
    ['KZ', 'UNCONFIRMED'],
    ['CH', 'UNCONFIRMED'],
    ['CM', 'APPLICANT'],
    ['ZW', 'APPLICANT'],
    ['IN', 'REPORTING_PORTAL'],
    ['NO', 'NOT_A_MEMBER'],
  ])('lists %s as %s', (code, membership) => {
    expect(rowsIn(code).map((row) => row.membership)[0]).toBe(membership);
  });
});

describe('a portal', () => {
  it.each(iwfPortals.map((row) => [row.country, row] as const))(
    'in %s is never a route, and has a link',
    (code, row) => {
      const { hotlines, because } = membershipOf(inhopeDirectory, code, on);

      expect(hotlines).not.toContain(row);
      expect(row.url).toMatch(/^https:/);
      if (rowsIn(code).length === 1) expect(because[0]).toBe('PORTAL_ONLY');
    },
  );
});

describe('the words for an applicant', () => {
  it.each(['CM', 'ZW'])('in %s say no more than the source: expected in 2023, not confirmed', (code) => {
    const { status, because } = membershipOf(inhopeDirectory, country(code), on);

    expect([status, because[0]]).toEqual(['UNCONFIRMED', 'MEMBERSHIP_APPLIED_FOR']);
    expect(explain('MEMBERSHIP_APPLIED_FOR', 'EN')).toMatch(/named as an applicant; .* not certain\.$/);
    expect(meaning('Membership', 'APPLICANT', 'EN')).toMatch(/^Was named as an applicant; .* not certain/);
  });
});
