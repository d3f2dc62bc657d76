export { applyLegs, type Reconciled } from './create-referrals.js';
export { closeFactsOf } from './close-facts.js';
export { referDanger } from './refer-danger.js';
export { ReferralEntity, type HoldReason, type Referral } from './referral.entity.js';
export { ReferralType } from './referral.type.js';
export { referralsOfItem } from './referral.loaders.js';
