import { defaultMembershipPolicy, type MembershipPolicy } from '../inhope/membership-policy.js';
import type { HomeRouting } from './home-routing.js';
import type { Gate } from './leg.js';

/** Who sends the notice to the provider at home. @public */
export const NoticeIssuer = {
  HOTLINE: 'HOTLINE',
  POLICE: 'POLICE',
  /** The domestic authority of the policy. */
  AUTHORITY: 'AUTHORITY',
  NONE: 'NONE',
} as const;
export type NoticeIssuer = keyof typeof NoticeIssuer;

/** What to do with content in a country without a usable hotline. @public */
export const OrphanHandling = {
  /** The police at home pass it on to the police of that country. */
  POLICE_ABROAD: 'POLICE_ABROAD',
  /** The network’s exchange, for one of the hotlines that process reports for countries without a hotline. */
  INHOPE_EXCHANGE: 'INHOPE_EXCHANGE',
  /** A person decides. */
  HOLD: 'HOLD',
} as const;
export type OrphanHandling = keyof typeof OrphanHandling;

/** What to do with content behind a proxy. @public */
export const ProxiedHandling = {
  /** Wait for the origin. */
  HOLD: 'HOLD',
  /** The police at home find the origin. */
  POLICE: 'POLICE',
} as const;
export type ProxiedHandling = keyof typeof ProxiedHandling;

/** What to do with a hosting country of low confidence. @public */
export const LowConfidenceHandling = {
  /** Wait until a person confirms it. */
  HOLD: 'HOLD',
  /** Use it. */
  ROUTE: 'ROUTE',
} as const;
export type LowConfidenceHandling = keyof typeof LowConfidenceHandling;

/** Who receives content abroad that promotes abuse and does not show it. @public */
export const PromotionRecipient = {
  POLICE_ABROAD: 'POLICE_ABROAD',
  INHOPE_HOTLINE: 'INHOPE_HOTLINE',
} as const;
export type PromotionRecipient = keyof typeof PromotionRecipient;

/** What to do when a membership was checked too long ago. @public */
export const StaleMembershipHandling = {
  /** Say so in the reasons of the leg. */
  WARN: 'WARN',
  HOLD: 'HOLD',
} as const;
export type StaleMembershipHandling = keyof typeof StaleMembershipHandling;

/** The choices of a hotline within the routing rules. Each country has its own policy. @public */
export interface RoutingPolicy {
  readonly noticeIssuer: NoticeIssuer;
  /** Further recipients of content hosted at home; when absent: police alone. */
  readonly atHome?: HomeRouting;
  /** What must be lifted before the notice to a provider at home may be sent; `null`: nothing. */
  readonly homeProviderGate: Gate | null;
  /** Whether the police at home get a copy of hand-overs to a hotline abroad. */
  readonly copyForeignToPolice: boolean;
  readonly proxied: ProxiedHandling;
  readonly lowConfidence: LowConfidenceHandling;
  readonly orphans: {
    /** The country has no hotline in the network. */
    readonly nonMember: OrphanHandling;
    /** It is doubtful whether the country has a hotline. */
    readonly unconfirmed: OrphanHandling;
  };
  readonly promotionAbroad: PromotionRecipient;
  readonly staleMembership: StaleMembershipHandling;
  readonly membership: MembershipPolicy;
}

/**
 * The default choices for Belgium.
 *
 * The hotline sends the notice, and only after clearance by the police: the co-operation protocol of 6 July 2017 leaves
 * the take-down decision to the judicial authorities. Foreign content that a hotline can accept is not copied to the
 * police: the analyst’s work ends with the hand-over. The other choices are house rules on the safe side.
 * @public
 */
export const belgianRoutingPolicy: RoutingPolicy = {
  noticeIssuer: 'HOTLINE',
  homeProviderGate: 'POLICE_CLEARANCE',
  copyForeignToPolice: false,
  proxied: 'HOLD',
  lowConfidence: 'HOLD',
  orphans: { nonMember: 'POLICE_ABROAD', unconfirmed: 'POLICE_ABROAD' },
  promotionAbroad: 'POLICE_ABROAD',
  staleMembership: 'WARN',
  membership: defaultMembershipPolicy,
};
