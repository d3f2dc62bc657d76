import type { Question } from '../law/question.js';

/** The name of a question that an analyst answers. @public */
export type FindingsQuestion = Question;
