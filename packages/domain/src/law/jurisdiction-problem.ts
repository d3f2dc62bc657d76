import type { FieldRefusal } from '../field-refusal.js';

/** What can be wrong with a jurisdiction pack. @public */
export const JurisdictionProblem = {
  /** Nothing to decide by: at least one edition, one law version and one criterion are needed. */
  EMPTY: 'EMPTY',
  DUPLICATE_CODE: 'DUPLICATE_CODE',
  ENDS_BEFORE_IT_BEGINS: 'ENDS_BEFORE_IT_BEGINS',
  /** An edition is known from an earlier day than the edition before it. */
  EDITIONS_OUT_OF_ORDER: 'EDITIONS_OUT_OF_ORDER',
  /** Law versions in order of time must cover every day from the first on exactly once. */
  DAYS_NOT_COVERED_ONCE: 'DAYS_NOT_COVERED_ONCE',
  /** A criterion, or a provision it rests on, begins or ends within a law version of the same edition. */
  CHANGES_WITHIN_LAW_VERSION: 'CHANGES_WITHIN_LAW_VERSION',
  /** Under some law version no provision has this topic. */
  TOPIC_WITHOUT_PROVISION: 'TOPIC_WITHOUT_PROVISION',
  /** A row that says that no law is known names topics of law. */
  LAW_FOR_NO_LAW: 'LAW_FOR_NO_LAW',
  /** A provision names a statute that has no name in the pack. */
  STATUTE_WITHOUT_NAME: 'STATUTE_WITHOUT_NAME',
  /** A condition names a question or an answer that does not exist, or admits nothing. */
  IMPOSSIBLE_CONDITION: 'IMPOSSIBLE_CONDITION',
  /** A question that the pack adds has a name that is taken, or is no name of a field. */
  UNUSABLE_NAME: 'UNUSABLE_NAME',
  /** Contradictions come first, after what could not be seen: else an answer could be drawn from them. */
  CONTRADICTION_TOO_LATE: 'CONTRADICTION_TOO_LATE',
  /** Conditions draw so many distinctions that decisions would be slow. */
  TOO_MANY_DISTINCTIONS: 'TOO_MANY_DISTINCTIONS',
} as const;
export type JurisdictionProblem = keyof typeof JurisdictionProblem;

/** One problem at its place in the pack. @internal */
export const problem = (path: string, code: JurisdictionProblem): FieldRefusal => ({ path, code });
