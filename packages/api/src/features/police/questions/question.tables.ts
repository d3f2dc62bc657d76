import type { InferKyselyDB } from '@mikro-orm/sql';
import type { PoliceAnswerEntity, PoliceQuestionEntity } from './police-question.entity.js';

/** The database tables of questions and answers. */
export type QuestionTables = InferKyselyDB<typeof PoliceQuestionEntity | typeof PoliceAnswerEntity>;
