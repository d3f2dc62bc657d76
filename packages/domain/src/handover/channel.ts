import type { ReferralKind } from '../routing/leg.js';

/** The channels by which something is sent to a recipient. @public */
export const Channel = {
  POLICE_FEED: 'POLICE_FEED',
  NOTICE: 'NOTICE',
  ICCAM: 'ICCAM',
  WEBHOOK: 'WEBHOOK',
  /** Not sent by a system: a person hands it over, and it remains a work item until then. */
  BY_HAND: 'BY_HAND',
} as const;
export type Channel = keyof typeof Channel;

/**
 * The channel of each kind of referral. Police abroad are reached through the police of the home country. House rule.
 * Use `channelOf` when the country is known.
 * @internal
 */
export const channelOfKind: Readonly<Record<ReferralKind, Channel>> = {
  POLICE: 'POLICE_FEED',
  POLICE_ABROAD: 'POLICE_FEED',
  HOSTING_PROVIDER: 'NOTICE',
  INHOPE_HOTLINE: 'ICCAM',
  AUTHORITY: 'BY_HAND',
};

/**
 * The channel of one referral, for content at home or abroad. The exchange assigns an item to a country and not to a
 * hotline in it, so another hotline of the home country cannot be reached through it.
 * @public
 */
export const channelOf = (kind: ReferralKind, isAtHome: boolean): Channel =>
  kind === 'INHOPE_HOTLINE' && isAtHome ? 'BY_HAND' : channelOfKind[kind];
