import type { ReferralKind } from '../routing/leg.js';

/** The ways on which something leaves for a recipient. @public */
export const Channel = {
  POLICE_FEED: 'POLICE_FEED',
  NOTICE: 'NOTICE',
  ICCAM: 'ICCAM',
  WEBHOOK: 'WEBHOOK',
  /** No system carries it: a person hands it over, and it stays visible work until then. */
  BY_HAND: 'BY_HAND',
} as const;
export type Channel = keyof typeof Channel;

/**
 * The channel of each kind of referral; police abroad are reached through the police at home. House rule. Ask
 * `channelOf` where the country is known.
 * @public
 */
export const channelOfKind: Readonly<Record<ReferralKind, Channel>> = {
  POLICE: 'POLICE_FEED',
  POLICE_ABROAD: 'POLICE_FEED',
  HOSTING_PROVIDER: 'NOTICE',
  INHOPE_HOTLINE: 'ICCAM',
  AUTHORITY: 'BY_HAND',
};

/**
 * The channel of one referral, to content at home or abroad. The exchange assigns an item to a country and not to a
 * hotline in it, so another hotline of the home country is not reached through it.
 * @public
 */
export const channelOf = (kind: ReferralKind, isAtHome: boolean): Channel =>
  kind === 'INHOPE_HOTLINE' && isAtHome ? 'BY_HAND' : channelOfKind[kind];
