import { defaultMembershipPolicy, type MembershipPolicy } from '../inhope/membership-policy.js';
import type { HomeRouting } from './home-routing.js';
import type { Gate } from './leg.js';

/** Who asks the provider at home to take content down. @public */
export const NoticeIssuer = {
  HOTLINE: 'HOTLINE',
  POLICE: 'POLICE',
  /** The domestic authority of the policy. */
  AUTHORITY: 'AUTHORITY',
  NONE: 'NONE',
} as const;
export type NoticeIssuer = keyof typeof NoticeIssuer;

/** What to do with content hosted where no hotline can be addressed. @public */
export const OrphanHandling = {
  /** The police at home pass it on to the police of that country. */
  POLICE_ABROAD: 'POLICE_ABROAD',
  /** The network's exchange, for one of the hotlines that process reports without a national hotline. */
  INHOPE_EXCHANGE: 'INHOPE_EXCHANGE',
  /** A person decides. */
  HOLD: 'HOLD',
} as const;
export type OrphanHandling = keyof typeof OrphanHandling;

/** The choices a hotline makes within the routing rules. Data: another country brings its own. @public */
export interface RoutingPolicy {
  readonly noticeIssuer: NoticeIssuer;
  /** Who else receives content hosted at home; absent: police alone. */
  readonly atHome?: HomeRouting;
  /** What must be lifted before the notice to a provider at home may leave; `null`: nothing. */
  readonly homeProviderGate: Gate | null;
  /** Whether the police at home get a copy of what goes to a hotline abroad. */
  readonly copyForeignToPolice: boolean;
  /** Content whose origin a proxy hides: wait for the origin, or let the police find it. */
  readonly proxied: 'HOLD' | 'POLICE';
  /** A hosting country of low confidence: wait for a person to confirm it, or act on it. */
  readonly lowConfidence: 'HOLD' | 'ROUTE';
  readonly orphans: {
    /** The country has no hotline in the network. */
    readonly nonMember: OrphanHandling;
    /** Whether it has one is doubtful. */
    readonly unconfirmed: OrphanHandling;
  };
  /** Where content abroad goes that promotes abuse rather than shows it. */
  readonly promotionAbroad: 'POLICE_ABROAD' | 'INHOPE_HOTLINE';
  /** A membership checked too long ago: say so on the leg, or hold. */
  readonly staleMembership: 'WARN' | 'HOLD';
  readonly membership: MembershipPolicy;
}

/**
 * The shipped choices for Belgium.
 *
 * The hotline issues the notice, and only after the police cleared it: the co-operation protocol of 6 July 2017
 * leaves the take-down decision to the judicial authorities. Foreign content a hotline can take is not copied to the
 * police: the analyst's work ends with the hand-over. The other choices are house rules on the safe side.
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
