export { openLawWork } from './open-law-work.js';
export { reviewLaw, upToEdition, type LawReviewEntry, type ReviewedLaw } from './review-law.js';
