import type { RelatedCaseType } from './related-case.type.js';

/** What nobody may know who has yet to give a blind opinion on the same content: everything that was judged or came of it. */
export const withheld = (related: RelatedCaseType): RelatedCaseType => ({
  ...related,
  isWithheld: true,
  status: null,
  classification: null,
  closedBecause: null,
  outcomes: [],
  judgedByIds: [],
});
