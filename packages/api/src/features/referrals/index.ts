export { applyLegs, type Reconciled } from './create-referrals.js';
export { referDanger } from './refer-danger.js';
export { HoldReason, ReferralEntity, type Referral } from './referral.entity.js';
export type { ClearanceState } from './referral.enums.js';
export { ReferralType } from './referral.type.js';
export { referralsOfItem } from './referral.loaders.js';
