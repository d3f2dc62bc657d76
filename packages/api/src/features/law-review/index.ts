export { openReviewWorkItems } from './open-review-work-items.js';
export { reviewLaw, upToEdition, type LawReviewEntry, type ReviewedLaw } from './review-law.js';
