import type { LegalProvision } from '../law/provision.js';
import type { Classification } from './classification.js';
import type { QuestionName } from '../law/question.js';

/** The legal result of findings, with everything needed to explain and to repeat the decision. Frozen. @public */
export interface Qualification {
  readonly classification: Classification;
  /**
   * Codes of the criteria that decided, or that require review or conflict, strongest first; otherwise the reason why
   * none decided.
   */
  readonly decidedBy: readonly string[];
  /** The provisions in force on which the deciding criteria are based. */
  readonly legalBasis: readonly LegalProvision[];
  /** Reason codes, see `QualificationReason`. */
  readonly because: readonly string[];
  /**
   * Only for `UNDETERMINED`: the questions whose answers still change the outcome, facts before law. `legalReview` is
   * listed alone, once no fact is missing. Contradictory answers are listed here for correction.
   */
  readonly settledBy: readonly QuestionName[];
  /** Only for `NATIONALLY_ILLEGAL`: the questions whose answers may still raise it to `BASELINE`. */
  readonly raisedBy: readonly QuestionName[];
  readonly lawVersion: string;
  readonly rulesVersion: string;
  /** Only a legal reviewer’s answer is missing. */
  readonly needsLegalReview: boolean;
  /**
   * Illegal, or possibly illegal, on another basis than the definition of imagery (promotion, advertising, writings).
   * It is not known whether the exchange between hotlines accepts this.
   */
  readonly concernsPromotion: boolean;
}
