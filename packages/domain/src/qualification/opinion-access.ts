import { err, ok, type Result } from '../result.js';

/** The person has already given an opinion on this item. @public */
export interface SamePerson {
  readonly code: 'SAME_PERSON';
}

/** Whether a person may give a further opinion: never on an item with an opinion of their own. @internal */
export const mayGiveOpinion = (facts: {
  readonly viewerId: string;
  readonly previousAssessorIds: readonly string[];
}): Result<true, SamePerson> =>
  facts.previousAssessorIds.includes(facts.viewerId) ? err({ code: 'SAME_PERSON' }) : ok(true);

/**
 * Whether a person may read the opinions on an item. While a second opinion is awaited, only authors of an opinion may,
 * in any role: the second person must not see the first opinion.
 * @public
 */
export const canSeeOpinions = (facts: {
  readonly viewerId: string;
  readonly awaitingSecondOpinion: boolean;
  readonly assessorIds: readonly string[];
}): boolean => !facts.awaitingSecondOpinion || facts.assessorIds.includes(facts.viewerId);
