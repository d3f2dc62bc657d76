import type { PoliceTextRefusalCode } from '../police/police-question.js';
import { canSeeOpinions } from '../qualification/opinion-access.js';
import { err, ok, type Result } from '../result.js';

/** House rule: a comment coordinates work and never describes content, so it is short. @public */
export const maxCommentLength = 1_000;

/** The text of a comment, trimmed. @public */
export function commentText(
  text: string,
): Result<string, { readonly code: PoliceTextRefusalCode; readonly longest: number }> {
  const trimmed = text.trim();
  if (trimmed === '') return err({ code: 'TEXT_MISSING', longest: maxCommentLength });
  return trimmed.length > maxCommentLength
    ? err({ code: 'TEXT_TOO_LONG', longest: maxCommentLength })
    : ok(trimmed);
}

/**
 * Whether a person may read a comment of a case. A comment may reveal an opinion, so while a second opinion is awaited on
 * an item, only its assessors read the comments of others. Everybody reads their own.
 * @public
 */
export const canSeeComment = (facts: {
  readonly viewerId: string;
  readonly authorId: string;
  /** The assessors of each item of the case on which a second opinion is awaited. */
  readonly assessorsOfAwaiting: readonly (readonly string[])[];
}): boolean =>
  facts.authorId === facts.viewerId ||
  facts.assessorsOfAwaiting.every((assessorIds) =>
    canSeeOpinions({ viewerId: facts.viewerId, awaitingSecondOpinion: true, assessorIds }),
  );
