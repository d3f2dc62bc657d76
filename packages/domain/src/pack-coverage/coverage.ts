import type { QuestionName } from '../law/question.js';
import type { AnswersWhere } from './answers-in.js';

/** Answers that no row decides, under one version of the law. Questions that are not listed do not matter. @public */
export interface Undecided {
  readonly lawVersion: string;
  readonly when: AnswersWhere;
}

/** A row that can never decide. @public */
export interface IdleRow {
  readonly code: string;
  /** Either rows before it decide everything that it matches, or it is valid in no version of the law. */
  readonly because: 'SHADOWED' | 'NEVER_IN_FORCE';
  /** The smallest set of earlier rows that together decide everything that it matches. */
  readonly by: readonly string[];
}

/** Sets of answers that differ in one question only, and are decided for some of its answers only. @public */
export interface OneSidedRow {
  readonly lawVersion: string;
  readonly question: QuestionName;
  /** The row that decides, and for which answers. */
  readonly code: string;
  readonly decidedFor: readonly unknown[];
  readonly undecidedFor: readonly unknown[];
  /** The answers that all of them have in common. */
  readonly when: AnswersWhere;
}

/**
 * A “not illegal” row that does not ask a question whose answer could make the content illegal or a matter of other
 * law.
 * @public
 */
export interface UnaskedQuestion {
  readonly code: string;
  readonly question: QuestionName;
}

/**
 * The gaps of an edition. When all lists are empty, every complete set of answers is decided and every row can decide.
 * @public
 */
export interface Coverage {
  readonly rulesVersion: string;
  readonly undecided: readonly Undecided[];
  readonly idle: readonly IdleRow[];
  readonly oneSided: readonly OneSidedRow[];
  readonly unasked: readonly UnaskedQuestion[];
}
