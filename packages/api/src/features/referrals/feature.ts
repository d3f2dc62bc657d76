import type { Feature } from '../../platform/feature.js';
import { noteRetried, noteStopped } from './note-delivery.js';
import { ClearanceDecisionEntity, ReferralEntity } from './referral.entity.js';
import { referralPermissions } from './referral.permissions.js';
import { CaseReferralsResolver, ItemReferralsResolver, ReferralResolver } from './referral.resolver.js';

export const referrals = {
  entities: [ReferralEntity, ClearanceDecisionEntity],
  permissions: referralPermissions,
  resolvers: () => [new ReferralResolver(), new CaseReferralsResolver(), new ItemReferralsResolver()],
  onStop: noteStopped,
  onRetry: noteRetried,
} satisfies Feature;
