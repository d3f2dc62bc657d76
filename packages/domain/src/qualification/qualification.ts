import type { LegalProvision } from '../law/provision.js';
import type { Classification } from './classification.js';
import type { QuestionName } from '../law/question.js';

/** What findings amount to in law, and everything needed to explain and to repeat the decision. Frozen. @public */
export interface Qualification {
  readonly classification: Classification;
  /**
   * Codes of the criteria that decided, or that ask for review or are in conflict, most decisive first; else the reason
   * why none did.
   */
  readonly decidedBy: readonly string[];
  /** The provisions in force that the deciding criteria rest on. */
  readonly legalBasis: readonly LegalProvision[];
  /** Reason codes, see `QualificationReason`. */
  readonly because: readonly string[];
  /**
   * For `UNDETERMINED` only: exactly the questions on whose answers the outcome still depends, facts before law:
   * `legalReview` stands here alone, once no fact is missing. Answers in contradiction stand here to be corrected.
   */
  readonly settledBy: readonly QuestionName[];
  /** For `NATIONALLY_ILLEGAL` only: the questions whose answers may still raise it to `BASELINE`. */
  readonly raisedBy: readonly QuestionName[];
  readonly lawVersion: string;
  readonly rulesVersion: string;
  /** Nothing but a legal reviewer's answer is missing. */
  readonly needsLegalReview: boolean;
  /**
   * Illegal, at least possibly, by something else than the definition of imagery (promotion, advertising,
   * writings): whether the exchange between hotlines takes it is not known.
   */
  readonly concernsPromotion: boolean;
}
