import type { CountryCode } from '../country-code.js';
import type { Hotline } from '../inhope/hotline.js';
import { membershipOf, type CountryMembership } from '../inhope/membership-of.js';
import { leg, noHotlines, type CountryLegs } from './country-leg.js';
import { isAtHome } from './home-of.js';
import { legsAtHome } from './legs-at-home.js';
import type { RouteInput, RoutingSetting } from './route-input.js';
import type { OrphanHandling, RoutingPolicy } from './routing-policy.js';

function legsToHotline(
  country: CountryCode,
  hotlines: readonly Hotline[],
  because: readonly string[],
  policy: RoutingPolicy,
) {
  const legs = [leg('INHOPE_HOTLINE', country, because, hotlines)];
  if (policy.copyForeignToPolice) legs.push(leg('POLICE', country, ['POLICE_COPY', ...because]));
  return legs;
}

const orphans: Readonly<
  Record<
    OrphanHandling,
    (country: CountryCode, because: readonly string[], policy: RoutingPolicy) => CountryLegs
  >
> = {
  POLICE_ABROAD: (country, because) => ({ legs: [leg('POLICE_ABROAD', country, because)], held: null }),
  INHOPE_EXCHANGE: (country, because, policy) => ({
    legs: legsToHotline(country, noHotlines, [...because, 'ORPHAN_IN_EXCHANGE'], policy),
    held: null,
  }),
  HOLD: (_, because) => ({ legs: [], held: ['NO_CONFIRMED_HOTLINE', ...because] }),
};

const handling: Readonly<
  Record<
    CountryMembership['status'],
    (
      membership: CountryMembership,
      country: CountryCode,
      because: readonly string[],
      policy: RoutingPolicy,
    ) => CountryLegs
  >
> = {
  MEMBER: ({ hotlines }, country, because, policy) => ({
    legs: legsToHotline(country, hotlines, because, policy),
    held: null,
  }),
  UNCONFIRMED: (_, country, because, policy) => orphans[policy.orphans.unconfirmed](country, because, policy),
  NON_MEMBER: (_, country, because, policy) => orphans[policy.orphans.nonMember](country, because, policy),
};

/** The legs for illegal content in one hosting country. @internal */
export function legsIn(country: CountryCode, input: RouteInput, setting: RoutingSetting): CountryLegs {
  const { policy } = setting;
  if (isAtHome(country, setting)) return legsAtHome(country, input, setting);
  if (input.concernsPromotion === true && policy.promotionAbroad === 'POLICE_ABROAD') {
    return { legs: [leg('POLICE_ABROAD', country, ['CONCERNS_PROMOTION', 'HOSTED_ABROAD'])], held: null };
  }
  const membership = membershipOf(setting.directory, country, setting.on, policy.membership);
  const because = ['HOSTED_ABROAD', ...membership.because];
  if (membership.isStale && policy.staleMembership === 'HOLD') {
    return { legs: [], held: ['MEMBERSHIP_CHECK_DUE', ...because] };
  }
  return handling[membership.status](membership, country, because, policy);
}
