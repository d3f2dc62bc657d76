import type { Question } from '../law/question.js';

/** The name of a question that an analyst answers. @internal */
export type FindingsQuestion = Question;
