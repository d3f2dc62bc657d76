export { acknowledgeByAnswer } from './acknowledge-by-answer.js';
export { applyLegs, type Reconciled } from './reconcile-referrals.js';
export { closeFactsOf } from './close-facts.js';
export { referReportedDanger } from './refer-reported-danger.js';
export { referDanger } from './refer-danger.js';
export { HoldReason, type Referral } from './referral.entity.js';
export { ReferralType } from './referral.type.js';
export { referralById } from './referral.queries.js';
export {
  firstHandedOverAt,
  lockedReferral,
  lockedReferralsOfItem,
  openReferencesOfItem,
  referralOf,
  referralRowsOfItems,
} from './find-referrals.js';
export { referralSeen, referralsOfCase, referralsOfItem } from './referral.loaders.js';
export { prepareNoticeTask, cancelReferralDelivery } from './dispatch-referral.js';
export {
  noteDelivery,
  noteRetried,
  noteSentBefore,
  noteSentDespiteStop,
  noteStopped,
} from './note-delivery.js';
export { notifyPolice, notifyPoliceOfItem, type PoliceNotification } from './notify-police.js';
export { endWithItsReferrals } from './end-with-its-referrals.js';
export { maySeeReferral, lockReferral } from './lock-referral.js';
export { endReferral, type ReferralEnd } from './end-referral.js';
export { watchRemovalTask } from './watch-item.js';
export { moveReferral } from './move-referral.js';
export { presentReferral } from './referral.type.js';
export { readReferral } from './read-referral.js';
