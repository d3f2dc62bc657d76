import type { Jurisdiction } from '../law/jurisdiction.js';
import type { UnknownVersion } from '../qualification/requalify.js';
import { lawDifferences } from './law-difference.js';
import { type DecisionReview, reviewDecision, type StoredDecision } from './review-decision.js';

/** A decision that the edition in use touches. @public */
export interface TouchedDecision<Stored extends StoredDecision> extends DecisionReview {
  readonly stored: Stored;
}

/** What a review of stored decisions found. @public */
export interface LawReview<Stored extends StoredDecision> {
  /** The most harmful first; in each kind, in the order given. */
  readonly touched: readonly TouchedDecision<Stored>[];
  /** Decisions of editions or law versions that the pack lacks: nobody can say what became of them. */
  readonly unreadable: readonly { readonly stored: Stored; readonly refusal: UnknownVersion }[];
}

/** Reviews stored decisions against the edition in use. Every decision is compared, left alone or named. @public */
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
