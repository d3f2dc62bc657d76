import { totalsOf } from '../../platform/graphql/totals.js';
import type { Feature } from '../../platform/feature.js';
import { Migration20261129251200_finding_referrals } from './Migration20261129251200_finding_referrals.js';
import { Migration20261130091300_gated_takedowns } from './Migration20261130091300_gated_takedowns.js';
import { Migration20261130230500_walking_referrals } from './Migration20261130230500_walking_referrals.js';
import { noteRetried, noteStopped } from './note-delivery.js';
import { ClearanceDecisionEntity, ReferralEntity } from './referral.entity.js';
import { readReferral } from './read-referral.js';
import { itemReferrals, referralFields } from './referral.loaders.js';
import { referralPermissions } from './referral.permissions.js';
import {
  CaseReferralsResolver,
  ItemReferralsResolver,
  ReferralConnection,
  ReferralResolver,
} from './referral.resolver.js';
import { ReferralChangesResolver } from './referral-changes.resolver.js';
import { waitingReferrals } from './waiting-referrals.js';
import { referralViews } from './referral.views.js';

const ReferralTotalsResolver = totalsOf(ReferralConnection);

export const referrals = {
  entities: [ReferralEntity, ClearanceDecisionEntity],
  migrations: [
    Migration20261129251200_finding_referrals,
    Migration20261130091300_gated_takedowns,
    Migration20261130230500_walking_referrals,
  ],
  views: referralViews,
  deadlines: { REFERRAL: waitingReferrals },
  permissions: referralPermissions,
  loadedFields: { Referral: referralFields, ContentItem: { referrals: itemReferrals } },
  nodes: { Referral: { query: 'referral', find: readReferral } },
  resolvers: () => [
    new ReferralResolver(),
    new ReferralTotalsResolver(),
    new ReferralChangesResolver(),
    new CaseReferralsResolver(),
    new ItemReferralsResolver(),
  ],
  onStop: noteStopped,
  onRetry: noteRetried,
} satisfies Feature;
