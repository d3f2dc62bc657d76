import { defineEntity, p } from '@mikro-orm/postgresql';
import type { PoliceAnswer, PoliceQuestion } from '@meldpunt/domain';
import type { TablesOf } from '../../../platform/database/kysely.js';

/** A question of police about a referral. Its text is encrypted. Append-only. */
export const PoliceQuestionEntity = defineEntity({
  name: 'PoliceQuestion',
  tableName: 'police_question',
  properties: {
    id: p.uuid().primary(),
    referralId: p.uuid(),
    caseId: p.uuid(),
    code: p.text().$type<PoliceQuestion>(),
    textSealed: p.blob().$type<Buffer>().strictNullable(),
    askedBy: p.uuid(),
    askedAt: p.datetime(),
    dueAt: p.datetime(),
  },
});

/** The answer of a caseworker. Append-only. A question has one answer. */
export const PoliceAnswerEntity = defineEntity({
  name: 'PoliceAnswer',
  tableName: 'police_answer',
  properties: {
    questionId: p.uuid().primary(),
    code: p.text().$type<PoliceAnswer>(),
    textSealed: p.blob().$type<Buffer>().strictNullable(),
    answeredBy: p.uuid(),
    answeredAt: p.datetime(),
  },
});

/** The tables of this file as rows. */
export type QuestionTables = TablesOf<typeof PoliceQuestionEntity | typeof PoliceAnswerEntity>;
