export { LawDifference, lawDifferences } from './law-difference.js';
export { reviewDecision, type DecisionReview, type StoredDecision } from './review-decision.js';
export { reviewDecisions, type LawReview, type TouchedDecision } from './review-decisions.js';
