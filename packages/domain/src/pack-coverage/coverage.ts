import type { QuestionName } from '../law/question.js';
import type { AnswersWhere } from './answers-in.js';

/** Answers that no row decides, under one version of the law; what is not named does not matter. @public */
export interface Undecided {
  readonly lawVersion: string;
  readonly when: AnswersWhere;
}

/** A row that can never decide. @public */
export interface IdleRow {
  readonly code: string;
  /** Whatever it holds of is decided by rows before it, or it is valid throughout no version of the law. */
  readonly because: 'SHADOWED' | 'NEVER_IN_FORCE';
  /** As few rows before it as together decide wherever it holds. */
  readonly by: readonly string[];
}

/** Sets of answers that differ in nothing but one question, and are decided for some of its answers only. @public */
export interface OneSidedRow {
  readonly lawVersion: string;
  readonly question: QuestionName;
  /** The row that decides, and for which answers. */
  readonly code: string;
  readonly decidedFor: readonly unknown[];
  readonly undecidedFor: readonly unknown[];
  /** What all of them have in common. */
  readonly when: AnswersWhere;
}

/** A row that says "not illegal" although a question of which the answer could make it otherwise is open. @public */
export interface UnaskedQuestion {
  readonly code: string;
  readonly question: QuestionName;
}

/** What an edition leaves open. Empty lists say: every complete set of answers is decided, and every row can decide. @public */
export interface Coverage {
  readonly rulesVersion: string;
  readonly undecided: readonly Undecided[];
  readonly idle: readonly IdleRow[];
  readonly oneSided: readonly OneSidedRow[];
  readonly unasked: readonly UnaskedQuestion[];
}
