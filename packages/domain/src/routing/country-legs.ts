import type { CountryCode } from '../country-code.js';
import type { Hotline } from '../inhope/hotline.js';
import { membershipOf, type CountryMembership } from '../inhope/membership-of.js';
import type { Gate, ReferralKind, RouteLeg } from './leg.js';
import type { RouteInput, RoutingSetting } from './route-input.js';
import type { RouteReason } from './route-reason.js';
import type { NoticeIssuer, OrphanHandling, RoutingPolicy } from './routing-policy.js';

/** What one hosting country asks for; `held` says why a person must look before more is done there. @internal */
export interface CountryLegs {
  readonly legs: readonly RouteLeg[];
  readonly held: readonly string[] | null;
}

const noHotlines: readonly Hotline[] = [];

/** Makes a leg. @internal */
export const leg = (
  kind: ReferralKind,
  country: CountryCode | null,
  because: readonly string[],
  hotlines: readonly Hotline[] = noHotlines,
  gate: Gate | null = null,
): RouteLeg => ({ kind, country, hotlines, gate, because });

const withoutNotice: Readonly<Record<Exclude<NoticeIssuer, 'HOTLINE'>, RouteReason>> = {
  POLICE: 'NOTICE_BY_POLICE',
  NONE: 'NO_NOTICE_BY_POLICY',
};

/** At home the police come first, and the notice to the provider waits behind the policy's gate. */
function legsAtHome(country: CountryCode, { noticeIssuer, homeProviderGate }: RoutingPolicy): CountryLegs {
  if (noticeIssuer !== 'HOTLINE') {
    return { legs: [leg('POLICE', country, ['HOSTED_AT_HOME', withoutNotice[noticeIssuer]])], held: null };
  }
  const because: RouteReason[] =
    homeProviderGate === null ? ['HOSTED_AT_HOME'] : ['HOSTED_AT_HOME', 'NOTICE_GATED'];
  const legs = [
    leg('POLICE', country, ['HOSTED_AT_HOME']),
    leg('HOSTING_PROVIDER', country, because, noHotlines, homeProviderGate),
  ];
  return { legs, held: null };
}

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

/** Who acts on illegal content in one hosting country. @internal */
export function legsIn(country: CountryCode, input: RouteInput, setting: RoutingSetting): CountryLegs {
  const { policy } = setting;
  if (country === setting.home) return legsAtHome(country, policy);
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
