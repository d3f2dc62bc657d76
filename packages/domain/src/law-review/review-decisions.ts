import type { Jurisdiction } from '../law/jurisdiction.js';
import type { UnknownVersion } from '../qualification/requalify.js';
import { lawDifferences } from './law-difference.js';
import { type DecisionReview, reviewDecision, type StoredDecision } from './review-decision.js';

/** A decision whose result differs under the edition in use. @public */
export interface TouchedDecision<Stored extends StoredDecision> extends DecisionReview {
  readonly stored: Stored;
}

/** The result of a review of stored decisions. @public */
export interface LawReview<Stored extends StoredDecision> {
  /** The most harmful first; within each kind in the given order. */
  readonly touched: readonly TouchedDecision<Stored>[];
  /** Decisions whose edition or law version is not in the pack, so that they cannot be compared. */
  readonly unreadable: readonly { readonly stored: Stored; readonly refusal: UnknownVersion }[];
}

/**
 * Reviews stored decisions against the edition in use. Each decision is unchanged, listed as touched, or listed as
 * unreadable.
 * @public
 */
export function reviewDecisions<Stored extends StoredDecision>(
  decisions: Iterable<Stored>,
  jurisdiction: Jurisdiction,
): LawReview<Stored> {
  const touched: TouchedDecision<Stored>[] = [];
  const unreadable: { stored: Stored; refusal: UnknownVersion }[] = [];
  for (const stored of decisions) {
    const review = reviewDecision(stored, jurisdiction);
    if (!review.ok) unreadable.push({ stored, refusal: review.error });
    else if (review.value !== null) touched.push({ stored, ...review.value });
  }
  const harmOf = ({ difference }: DecisionReview) => lawDifferences.indexOf(difference);
  return { touched: touched.toSorted((one, other) => harmOf(one) - harmOf(other)), unreadable };
}
