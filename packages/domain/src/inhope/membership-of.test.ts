import type { CalendarDate } from '../calendar-date.js';
import { iso3166Countries } from '../country-code.data.js';
import type { CountryCode } from '../country-code.js';
import type { Hotline } from './hotline.js';
import type { HotlineDirectory } from './hotline-directory.js';
import { hotlinesIn } from './hotlines-in.js';
import { inhopeDirectory } from './inhope-members.data.js';
import { membershipOf } from './membership-of.js';
import { defaultMembershipPolicy } from './membership-policy.js';
import { monthsApart } from './months-apart.js';

const day = (text: string) => text as CalendarDate;
const country = (code: string) => code as CountryCode;
const on = day('2026-11-22');
const NL = country('NL');

const aHotline = (over: Partial<Hotline> = {}): Hotline => ({
  country: NL,
  organisation: 'Organisation',
  name: 'Hotline',
  url: null,
  membership: 'MEMBER',
  validFrom: null,
  validTo: null,
  checkedOn: day('2026-10-09'),
  source: 'test',
  confidence: 'HIGH',
  ...over,
});

const directoryOf = (...hotlines: Hotline[]): HotlineDirectory => ({ hotlines, checkedOn: on });

describe('the membership of a country', () => {
  it.each([
    ['MEMBER', 'MEMBER', 'LISTED_AS_MEMBER'],
    ['UNCONFIRMED', 'UNCONFIRMED', 'MEMBERSHIP_UNCONFIRMED'],
    ['FORMER', 'UNCONFIRMED', 'FORMER_MEMBER'],
    ['APPLICANT', 'UNCONFIRMED', 'MEMBERSHIP_APPLIED_FOR'],
    ['REPORTING_PORTAL', 'NON_MEMBER', 'PORTAL_ONLY'],
    ['NOT_A_MEMBER', 'NON_MEMBER', 'LISTED_AS_NON_MEMBER'],
  ] as const)('with a row of %s is %s', (membership, status, reason) => {
    const row = aHotline({ membership });

    expect(membershipOf(directoryOf(row), NL, on)).toEqual({
      status,
      coveredBy: null,
      hotlines: status === 'MEMBER' ? [row] : [],
      asOf: '2026-10-09',
      isStale: false,
      because: [reason],
    });
  });

  it('without a row is that of a non-member, as of the day of the directory', () => {
    expect(membershipOf(directoryOf(), NL, on)).toEqual({
      status: 'NON_MEMBER',
      coveredBy: null,
      hotlines: [],
      asOf: on,
      isStale: false,
      because: ['NOT_IN_DIRECTORY'],
    });
  });

  it('returns only the members, in either order of rows', () => {
    const member = aHotline();
    const portal = aHotline({ membership: 'REPORTING_PORTAL', checkedOn: day('2020-01-01') });

    for (const rows of [
      [member, portal],
      [portal, member],
    ]) {
      expect(membershipOf(directoryOf(...rows), NL, on)).toMatchObject({
        status: 'MEMBER',
        hotlines: [member],
        asOf: '2026-10-09',
      });
    }
  });

  it('uses the oldest check date of the rows that decide', () => {
    const rows = [
      aHotline({ checkedOn: day('2026-10-01') }),
      aHotline({ checkedOn: day('2026-09-01') }),
      aHotline(),
    ];

    expect(membershipOf(directoryOf(...rows), NL, on)).toMatchObject({ asOf: '2026-09-01', hotlines: rows });
  });

  it.each([
    ['2022-12-31', 'NON_MEMBER', 'NOT_VALID_ON_DAY'],
    ['2023-01-01', 'MEMBER', 'LISTED_AS_MEMBER'],
    ['2025-12-31', 'MEMBER', 'LISTED_AS_MEMBER'],
    ['2026-01-01', 'NON_MEMBER', 'NOT_VALID_ON_DAY'],
  ])('on %s, for a period from 2023 to 2025, is %s', (date, status, reason) => {
    const row = aHotline({
      validFrom: day('2023-01-01'),
      validTo: day('2025-12-31'),
      checkedOn: day('2025-12-01'),
    });

    expect(membershipOf(directoryOf(row), NL, day(date))).toMatchObject({ status, because: [reason] });
  });

  it.each([
    ['MEMBER', 'LOW', 'MEDIUM', 'UNCONFIRMED', 'MEMBERSHIP_DOUBTFUL'],
    ['MEMBER', 'MEDIUM', 'MEDIUM', 'MEMBER', 'LISTED_AS_MEMBER'],
    ['MEMBER', 'MEDIUM', 'HIGH', 'UNCONFIRMED', 'MEMBERSHIP_DOUBTFUL'],
    ['MEMBER', 'LOW', 'LOW', 'MEMBER', 'LISTED_AS_MEMBER'],
    ['NOT_A_MEMBER', 'LOW', 'MEDIUM', 'UNCONFIRMED', 'MEMBERSHIP_DOUBTFUL'],
    ['FORMER', 'LOW', 'MEDIUM', 'UNCONFIRMED', 'FORMER_MEMBER'],
  ] as const)(
    'from a row %s of confidence %s, with a minimum of %s, is %s',
    (membership, confidence, minimumConfidence, status, reason) => {
      const policy = { ...defaultMembershipPolicy, minimumConfidence };

      expect(membershipOf(directoryOf(aHotline({ membership, confidence })), NL, on, policy)).toMatchObject({
        status,
        because: [reason],
      });
    },
  );

  it.each([
    ['2027-04-08', false],
    ['2027-04-09', true],
  ])('checked on 2026-10-09 is, on %s, stale: %s', (date, isStale) => {
    const answer = membershipOf(directoryOf(aHotline()), NL, day(date));

    expect(answer.isStale).toBe(isStale);
    expect(answer.because.includes('DIRECTORY_STALE')).toBe(isStale);
  });

  it('never becomes stale when the policy has no limit', () => {
    const policy = { ...defaultMembershipPolicy, staleAfterMonths: null };

    expect(membershipOf(directoryOf(aHotline()), NL, day('2999-01-01'), policy).isStale).toBe(false);
  });

  it('for each country in the shipped directory has hotlines exactly when it is a member', () => {
    const members = iso3166Countries.filter((code) => {
      const { status, hotlines, because } = membershipOf(inhopeDirectory, country(code), on);
      expect(hotlines.length > 0).toBe(status === 'MEMBER');
      expect(because.length).toBeGreaterThan(0);
      return status === 'MEMBER';
    });

    // Fifty countries, and the territories that four of them cover.
    expect(members).toHaveLength(50 + 23);
  });
});

describe('the hotlines in a directory', () => {
  const past = aHotline({ validTo: day('2020-12-31') });
  const portal = aHotline({ country: country('IN'), membership: 'REPORTING_PORTAL' });
  const directory = directoryOf(past, aHotline(), portal);

  it('are the rows valid on the day, of one country or of all', () => {
    expect(hotlinesIn(directory, NL, on)).toHaveLength(1);
    expect(hotlinesIn(directory, NL, day('2020-12-31'))).toHaveLength(2);
    expect(hotlinesIn(directory, null, on)).toHaveLength(2);
    expect(hotlinesIn(directory, country('AQ'), on)).toEqual([]);
  });
});

describe('whole months', () => {
  it.each([
    ['2026-01-31', '2026-02-28', 0],
    ['2026-01-31', '2026-03-31', 2],
    ['2025-12-15', '2026-01-14', 0],
    ['2025-12-15', '2026-01-15', 1],
    ['2026-03-01', '2026-01-01', -2],
  ])('from %s to %s are %i', (earlier, later, months) => {
    expect(monthsApart(day(earlier), day(later))).toBe(months);
  });
});
