import { Permission } from '@meldpunt/domain';
import { requires } from '../../platform/auth/rules.js';

export const referralPermissions = {
  Query: {
    referrals: requires(Permission.REFERRAL_READ_ANY, Permission.REFERRAL_READ_POLICE),
    referral: requires(Permission.REFERRAL_READ_ANY, Permission.REFERRAL_READ_POLICE),
  },
  Subscription: {
    referralsChanged: requires(Permission.REFERRAL_READ_ANY, Permission.REFERRAL_READ_POLICE),
    referralChanged: requires(Permission.REFERRAL_READ_ANY, Permission.REFERRAL_READ_POLICE),
  },
  Mutation: {
    acknowledgeReferral: requires(Permission.REFERRAL_ACKNOWLEDGE),
    holdTakedown: requires(Permission.TAKEDOWN_HOLD),
    clearTakedown: requires(Permission.TAKEDOWN_CLEAR),
    completeReferral: requires(Permission.REFERRAL_COMPLETE_POLICE, Permission.REFERRAL_COMPLETE_OTHER),
  },
};
