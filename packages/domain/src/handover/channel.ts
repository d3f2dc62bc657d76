import type { ReferralKind } from '../routing/leg.js';

/** The ways on which something leaves for a recipient. @public */
export const Channel = {
  POLICE_FEED: 'POLICE_FEED',
  NOTICE: 'NOTICE',
  ICCAM: 'ICCAM',
  WEBHOOK: 'WEBHOOK',
} as const;
export type Channel = keyof typeof Channel;

/** The channel of each kind of referral; police abroad are reached through the police at home. House rule. @public */
export const channelOfKind: Readonly<Record<ReferralKind, Channel>> = {
  POLICE: 'POLICE_FEED',
  POLICE_ABROAD: 'POLICE_FEED',
  HOSTING_PROVIDER: 'NOTICE',
  INHOPE_HOTLINE: 'ICCAM',
};
