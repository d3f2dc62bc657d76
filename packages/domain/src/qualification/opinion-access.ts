import { err, ok, type Result } from '../result.js';

/** Somebody has already given an opinion on this item. @public */
export interface SamePerson {
  readonly code: 'SAME_PERSON';
}

/** Whether somebody may give a further opinion: never on top of their own. @public */
export const mayGiveOpinion = (facts: {
  readonly viewerId: string;
  readonly previousAssessorIds: readonly string[];
}): Result<true, SamePerson> =>
  facts.previousAssessorIds.includes(facts.viewerId) ? err({ code: 'SAME_PERSON' }) : ok(true);

/**
 * Whether somebody may read the opinions given on an item. While a second opinion is awaited, only those who have
 * given one may, whatever their role: the second must not know the first.
 * @public
 */
export const canSeeOpinions = (facts: {
  readonly viewerId: string;
  readonly awaitingSecondOpinion: boolean;
  readonly assessorIds: readonly string[];
}): boolean => !facts.awaitingSecondOpinion || facts.assessorIds.includes(facts.viewerId);
