import type { InferKyselyDB } from '@mikro-orm/sql';
import type { PoliceAnswerEntity, PoliceQuestionEntity } from './police-question.entity.js';

/** The tables of questions and answers as rows. */
export type QuestionTables = InferKyselyDB<typeof PoliceQuestionEntity | typeof PoliceAnswerEntity>;
