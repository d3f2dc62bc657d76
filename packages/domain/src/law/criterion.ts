import type { LegalTopic } from './legal-topic.js';
import type { SourceConfidence } from './source-confidence.js';
import type { Validity } from '../validity.js';
import type { PackWording } from '../wording.js';
import type { Answer, Question } from './question.js';

/**
 * Holds when every question named has one of the answers listed; a question with several answers at once, when one of
 * them is listed. A question not named does not matter; "or" across questions is a further row.
 * @public
 */
export type Condition = { readonly [Field in Question]?: readonly Answer<Field>[] } & {
  /** The questions that the pack adds, by name. */
  readonly more?: Readonly<Record<string, readonly string[]>>;
};

/**
 * What follows when a criterion is the first to hold.
 *
 * `LEGAL_REVIEW` leaves the answer to the finding `legalReview`; `CONTRADICTION` marks answers that cannot all
 * be true: a person must correct one of them, and no open question is thought to be answered that way. `OTHER_LAW` is
 * outside what the hotline tests; it also stands where a lawyer finds what a review row asks not punishable.
 * `NO_LAW_KNOWN` says that the edition knows no law for such findings in that period: a person decides, and the row
 * rests on no provision.
 * @public
 */
export const Consequence = {
  NATIONALLY_ILLEGAL: 'NATIONALLY_ILLEGAL',
  NOT_ILLEGAL: 'NOT_ILLEGAL',
  OTHER_LAW: 'OTHER_LAW',
  NOT_ASSESSABLE: 'NOT_ASSESSABLE',
  UNDETERMINED: 'UNDETERMINED',
  LEGAL_REVIEW: 'LEGAL_REVIEW',
  NO_LAW_KNOWN: 'NO_LAW_KNOWN',
  CONTRADICTION: 'CONTRADICTION',
} as const;
export type Consequence = keyof typeof Consequence;

/** Questions whose answer is itself a reason code. @public */
export type CitableQuestion = 'accessibility' | 'medium' | 'subject' | 'conduct' | 'apparentAge';

/** One row of the ordered table of a jurisdiction: the first row that holds decides. @public */
export interface Criterion extends Validity {
  /** Permanent: stored with every decision. */
  readonly code: string;
  readonly title: PackWording;
  readonly source: string;
  readonly confidence: SourceConfidence;
  readonly when: Condition;
  readonly then: Consequence;
  readonly because: readonly string[];
  /** Questions whose answers are added to the reasons. */
  readonly cites?: readonly CitableQuestion[];
  /** The legal basis: every provision in force with one of these topics, in the order of the topics. */
  readonly topics: readonly LegalTopic[];
  /** Set when an illegal outcome would rest on something else than the definition of imagery. */
  readonly concernsPromotion?: true;
  /**
   * Set on a row that says `NOT_ILLEGAL` where it does not overrule a lawyer who found the content punishable: the two
   * contradict each other, and a person corrects one of them.
   */
  readonly heedsLegalReview?: true;
  /** Set on a row that holds on given answers alone: no open question is thought to be answered that way. */
  readonly onlyIfAnswered?: true;
}

/** One row of the international baseline, only looked at where imagery is illegal under national law. @public */
export type BaselineCriterion = Pick<
  Criterion,
  'code' | 'title' | 'source' | 'confidence' | 'when' | 'because'
>;
