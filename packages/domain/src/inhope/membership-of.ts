import type { CalendarDate } from '../calendar-date.js';
import type { CountryCode } from '../country-code.js';
import { isValidOn } from '../validity.js';
import { countryOfHotline } from './country-of-hotline.js';
import type { Hotline, Membership } from './hotline.js';
import { rowsOf, type HotlineDirectory } from './hotline-directory.js';
import { defaultMembershipPolicy, type MembershipPolicy } from './membership-policy.js';
import { monthsApart } from './months-apart.js';

/** Whether a country has a hotline in the network. Only `MEMBER` receives referrals. @public */
export const MembershipStatus = {
  MEMBER: 'MEMBER',
  UNCONFIRMED: 'UNCONFIRMED',
  NON_MEMBER: 'NON_MEMBER',
} as const;
export type MembershipStatus = keyof typeof MembershipStatus;

/** The permanent codes that a membership result cites. @public */
export const MembershipReason = {
  LISTED_AS_MEMBER: 'LISTED_AS_MEMBER',
  /** Listed as a member by an unreliable source. */
  MEMBERSHIP_DOUBTFUL: 'MEMBERSHIP_DOUBTFUL',
  MEMBERSHIP_UNCONFIRMED: 'MEMBERSHIP_UNCONFIRMED',
  FORMER_MEMBER: 'FORMER_MEMBER',
  MEMBERSHIP_APPLIED_FOR: 'MEMBERSHIP_APPLIED_FOR',
  /** A reporting portal accepts citizens’ reports; it is not a national hotline. */
  PORTAL_ONLY: 'PORTAL_ONLY',
  LISTED_AS_NON_MEMBER: 'LISTED_AS_NON_MEMBER',
  /** The directory has rows for the country, but none is valid on that day. */
  NOT_VALID_ON_DAY: 'NOT_VALID_ON_DAY',
  NOT_IN_DIRECTORY: 'NOT_IN_DIRECTORY',
  /** The place is a territory, and the result is that of the country that covers it. */
  TERRITORY_COVERED: 'TERRITORY_COVERED',
  /** The data for this result was checked too long ago. */
  DIRECTORY_STALE: 'DIRECTORY_STALE',
} as const;
export type MembershipReason = keyof typeof MembershipReason;

/** The membership of a country on one day, with its reasons. @public */
export interface CountryMembership {
  readonly status: MembershipStatus;
  /** The country that covers the given territory; `null` when no other country covers the place. */
  readonly coveredBy: CountryCode | null;
  /** The member hotlines valid on the day; empty unless `status` is `MEMBER`. */
  readonly hotlines: readonly Hotline[];
  /** The day on which the deciding rows were last checked. */
  readonly asOf: CalendarDate;
  readonly isStale: boolean;
  readonly because: readonly MembershipReason[];
}

interface Standing {
  readonly status: MembershipStatus;
  readonly reason: MembershipReason;
}

const standings: Readonly<Record<Membership, Standing>> = {
  MEMBER: { status: 'MEMBER', reason: 'LISTED_AS_MEMBER' },
  UNCONFIRMED: { status: 'UNCONFIRMED', reason: 'MEMBERSHIP_UNCONFIRMED' },
  FORMER: { status: 'UNCONFIRMED', reason: 'FORMER_MEMBER' },
  APPLICANT: { status: 'UNCONFIRMED', reason: 'MEMBERSHIP_APPLIED_FOR' },
  REPORTING_PORTAL: { status: 'NON_MEMBER', reason: 'PORTAL_ONLY' },
  NOT_A_MEMBER: { status: 'NON_MEMBER', reason: 'LISTED_AS_NON_MEMBER' },
};

const doubtful: Standing = { status: 'UNCONFIRMED', reason: 'MEMBERSHIP_DOUBTFUL' };

const certainty = { LOW: 0, MEDIUM: 1, HIGH: 2 } as const;

/** The status that one row gives. An unreliable row proves neither that a country is a member nor that it is not. */
function standingOf(row: Hotline, policy: MembershipPolicy): Standing {
  const isRelied = certainty[row.confidence] >= certainty[policy.minimumConfidence];
  const standing = standings[row.membership];
  if (isRelied || standing.status === 'UNCONFIRMED') return standing;
  // A portal is never a membership, even with a good source. But it does not prove that there is no member.
  return row.membership === 'REPORTING_PORTAL' ? { ...doubtful, reason: 'PORTAL_ONLY' } : doubtful;
}

const weight: Readonly<Record<MembershipStatus, number>> = { MEMBER: 2, UNCONFIRMED: 1, NON_MEMBER: 0 };

/**
 * Decides whether a country has an INHOPE hotline on a day. One reliable member row is enough; a doubtful case is
 * `UNCONFIRMED`, never guessed. A territory that another country covers has that country’s hotlines.
 *
 * Source: INHOPE directory as read 2026-10-09; a portal is not a member (same reading); doubt is not resolved by
 * guessing (house rule).
 * @public
 */
export function membershipOf(
  directory: HotlineDirectory,
  country: CountryCode,
  on: CalendarDate,
  policy: MembershipPolicy = defaultMembershipPolicy,
): CountryMembership {
  const answering = countryOfHotline(directory, country, on, policy);
  const coveredBy = answering === country ? null : answering;
  const rows = rowsOf(directory, answering);
  let best: Standing | null = null;
  let asOf: CalendarDate | null = null;
  const hotlines: Hotline[] = [];
  for (const row of rows) {
    if (!isValidOn(row, on)) continue;
    const standing = standingOf(row, policy);
    if (standing.status === 'MEMBER') hotlines.push(row);
    if (best === null || weight[standing.status] > weight[best.status]) {
      best = standing;
      asOf = row.checkedOn;
    } else if (standing.status === best.status && asOf !== null && row.checkedOn < asOf) {
      asOf = row.checkedOn;
    }
  }
  const missing = rows.length === 0 ? 'NOT_IN_DIRECTORY' : 'NOT_VALID_ON_DAY';
  const { status, reason } = best ?? { status: 'NON_MEMBER', reason: missing };
  const checkedOn = asOf ?? directory.checkedOn;
  const { staleAfterMonths } = policy;
  const isStale = staleAfterMonths !== null && monthsApart(checkedOn, on) >= staleAfterMonths;
  const because: MembershipReason[] = coveredBy === null ? [reason] : [reason, 'TERRITORY_COVERED'];
  return {
    status,
    coveredBy,
    hotlines,
    asOf: checkedOn,
    isStale,
    because: isStale ? [...because, 'DIRECTORY_STALE'] : because,
  };
}
