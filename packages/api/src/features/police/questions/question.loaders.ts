import type { PoliceAnswer, PoliceQuestion } from '@meldpunt/domain';
import { sql, type RawBuilder } from 'kysely';
import type { RequestContext } from '../../../platform/context.js';
import { kysely } from '../../../platform/database/kysely.js';
import { manyByKey, oneByKey, type LoaderDefinition } from '../../../platform/graphql/loaders.js';
import { openText } from '../../sealing/index.js';
import type { PoliceQuestionType } from './question.type.js';

interface QuestionRow {
  readonly id: string;
  readonly referralId: string;
  readonly code: PoliceQuestion;
  readonly textSealed: Buffer | null;
  readonly askedAt: Date;
  readonly dueAt: Date;
  readonly answerCode: PoliceAnswer | null;
  readonly answerSealed: Buffer | null;
  readonly answeredAt: Date | null;
}

const questionsWhere = async (
  condition: RawBuilder<boolean>,
  context: Pick<RequestContext, 'em' | 'keys' | 'loaders'>,
): Promise<readonly PoliceQuestionType[]> => {
  const { rows } = await sql<QuestionRow>`
    select question.id, question.referral_id, question.code, question.text_sealed, question.asked_at, question.due_at,
      answer.code as answer_code, answer.text_sealed as answer_sealed, answer.answered_at
    from police_question question left join police_answer answer on answer.question_id = question.id
    where ${condition}
    order by question.asked_at, question.id
  `.execute(kysely(context.em));
  return Promise.all(rows.map((row) => presentQuestion(row, context)));
};

/** Loads the questions of police about each referral, earliest first. */
export const questionsOfReferral: LoaderDefinition<string, readonly PoliceQuestionType[]> = async (
  ids,
  context,
) => {
  const found = await questionsWhere(sql`question.referral_id = any (${ids}::uuid[])`, context);
  return manyByKey(ids, found, ({ referralId }) => referralId);
};

export const questionById: LoaderDefinition<string, PoliceQuestionType | null> = async (ids, context) => {
  const found = await questionsWhere(sql`question.id = any (${ids}::uuid[])`, context);
  return oneByKey(ids, found, ({ id }) => id);
};

async function presentQuestion(
  row: QuestionRow,
  context: Pick<RequestContext, 'keys' | 'loaders'>,
): Promise<PoliceQuestionType> {
  const textOf = (table: 'police_question' | 'police_answer', sealed: Buffer | null) =>
    openText(context, { purpose: 'POLICE_TEXT', table, row: row.id, field: 'text' }, sealed);
  return {
    id: row.id,
    referralId: row.referralId,
    code: row.code,
    text: await textOf('police_question', row.textSealed),
    askedAt: row.askedAt,
    dueAt: row.dueAt,
    answer:
      row.answerCode === null || row.answeredAt === null
        ? null
        : {
            code: row.answerCode,
            text: await textOf('police_answer', row.answerSealed),
            answeredAt: row.answeredAt,
          },
  };
}
