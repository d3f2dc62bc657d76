import type { Feature } from '../../platform/feature.js';
import { noteRetried, noteStopped } from './note-delivery.js';
import { ClearanceDecisionEntity, ReferralEntity } from './referral.entity.js';
import { referralPermissions } from './referral.permissions.js';
import { ReferralChangesResolver } from './referral-changes.resolver.js';
import { CaseReferralsResolver, ItemReferralsResolver, ReferralResolver } from './referral.resolver.js';
import { waitingReferrals } from './waiting-referrals.js';
import { referralViews } from './referral.views.js';

export const referrals = {
  entities: [ReferralEntity, ClearanceDecisionEntity],
  views: referralViews,
  deadlines: { REFERRAL: waitingReferrals },
  permissions: referralPermissions,
  resolvers: () => [
    new ReferralResolver(),
    new ReferralChangesResolver(),
    new CaseReferralsResolver(),
    new ItemReferralsResolver(),
  ],
  onStop: noteStopped,
  onRetry: noteRetried,
} satisfies Feature;
