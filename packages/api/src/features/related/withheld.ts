import type { RelatedCaseType } from './related-case.type.js';

/**
 * Removes all data about assessments and outcomes. A person who still has to give a blind opinion must not see it.
 */
export const withheld = (related: RelatedCaseType): RelatedCaseType => ({
  ...related,
  isWithheld: true,
  status: null,
  classification: null,
  closedBecause: null,
  outcomes: [],
  judgedByIds: [],
});
