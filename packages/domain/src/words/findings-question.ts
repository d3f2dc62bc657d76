import type { Question } from '../qualification/question.js';

/** The name of a question that an analyst answers. @public */
export type FindingsQuestion = Question;
