import type { LegalTopic } from './legal-topic.js';
import type { SourceConfidence } from './source-confidence.js';
import type { Validity } from '../validity.js';
import type { PackWording } from '../wording.js';
import type { Answer, Question } from './question.js';

/**
 * Matches when every question in it has one of the listed answers. For a question with several simultaneous answers,
 * one listed answer is enough. Other questions do not matter. For an “or” across questions, add another row.
 * @public
 */
export type Condition = { readonly [Field in Question]?: readonly Answer<Field>[] } & {
  /** The questions that the pack adds, by name. */
  readonly more?: Readonly<Record<string, readonly string[]>>;
};

/**
 * The result when a criterion is the first to match.
 *
 * `LEGAL_REVIEW` leaves the result to the finding `legalReview`. `CONTRADICTION` marks answers that cannot all be true:
 * a person must correct one of them, and open questions are not assumed to have such answers. `OTHER_LAW` is outside
 * the law that the hotline tests; it also applies when a lawyer decides that a review row is not punishable.
 * `NO_LAW_KNOWN`: the edition has no law for such findings in that period. A person decides, and the row has no legal
 * basis.
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

/** One row of the ordered table of a jurisdiction. The first row that matches decides. @public */
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
  /** True when an illegal result has another basis than the definition of imagery. */
  readonly concernsPromotion?: true;
  /**
   * Set on a `NOT_ILLEGAL` row that must not overrule a lawyer who found the content punishable. The two contradict
   * each other, and a person corrects one of them.
   */
  readonly heedsLegalReview?: true;
  /** Set on a row that matches only given answers: open questions are not assumed to have such answers. */
  readonly onlyIfAnswered?: true;
}

/** One row of the international baseline. It is checked only when imagery is illegal under national law. @public */
export type BaselineCriterion = Pick<
  Criterion,
  'code' | 'title' | 'source' | 'confidence' | 'when' | 'because'
>;
