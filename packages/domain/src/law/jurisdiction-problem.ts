import type { FieldRefusal } from '../field-refusal.js';

/** The problems that a jurisdiction pack can have. @public */
export const JurisdictionProblem = {
  /** The pack is empty: it needs at least one edition, one law version and one criterion. */
  EMPTY: 'EMPTY',
  DUPLICATE_CODE: 'DUPLICATE_CODE',
  ENDS_BEFORE_IT_BEGINS: 'ENDS_BEFORE_IT_BEGINS',
  /** An edition has an earlier `knownFrom` day than the edition before it. */
  EDITIONS_OUT_OF_ORDER: 'EDITIONS_OUT_OF_ORDER',
  /** Law versions, in order of time, must cover every day from the first on exactly once. */
  DAYS_NOT_COVERED_ONCE: 'DAYS_NOT_COVERED_ONCE',
  /** A criterion, or a provision it is based on, begins or ends within a law version of the same edition. */
  CHANGES_WITHIN_LAW_VERSION: 'CHANGES_WITHIN_LAW_VERSION',
  /** Under some law version no provision has this topic. */
  TOPIC_WITHOUT_PROVISION: 'TOPIC_WITHOUT_PROVISION',
  /** A `NO_LAW_KNOWN` row lists topics of law. */
  LAW_FOR_NO_LAW: 'LAW_FOR_NO_LAW',
  /** A provision names a statute that has no name in the pack. */
  STATUTE_WITHOUT_NAME: 'STATUTE_WITHOUT_NAME',
  /** A condition contains a question or an answer that does not exist, or accepts no answer. */
  IMPOSSIBLE_CONDITION: 'IMPOSSIBLE_CONDITION',
  /** A question of the pack has a name that is already used or is not a valid field name. */
  UNUSABLE_NAME: 'UNUSABLE_NAME',
  /**
   * Contradictions must come first, directly after inaccessible content. Otherwise contradictory answers could match an
   * earlier row.
   */
  CONTRADICTION_TOO_LATE: 'CONTRADICTION_TOO_LATE',
  /** The conditions need so many distinctions that decisions would be slow. */
  TOO_MANY_DISTINCTIONS: 'TOO_MANY_DISTINCTIONS',
} as const;
export type JurisdictionProblem = keyof typeof JurisdictionProblem;

/** One problem at its place in the pack. @internal */
export const problem = (path: string, code: JurisdictionProblem): FieldRefusal => ({ path, code });
