import type { PoliceAnswer, PoliceQuestion } from '@meldpunt/domain';
import { sql, type RawBuilder } from 'kysely';
import type { RequestContext } from '../../../platform/context.js';
import { manyByKey, oneByKey, type LoaderDefinition } from '../../../platform/graphql/loaders.js';
import { openText } from '../../sealing/index.js';
import type { PoliceQuestionType } from './question.type.js';

interface QuestionRow {
  readonly id: string;
  readonly referral_id: string;
  readonly code: PoliceQuestion;
  readonly text_sealed: Buffer | null;
  readonly asked_at: Date;
  readonly due_at: Date;
  readonly answer_code: PoliceAnswer | null;
  readonly answer_sealed: Buffer | null;
  readonly answered_at: Date | null;
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
  `.execute(context.em.getKysely());
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
    referralId: row.referral_id,
    code: row.code,
    text: await textOf('police_question', row.text_sealed),
    askedAt: row.asked_at,
    dueAt: row.due_at,
    answer:
      row.answer_code === null || row.answered_at === null
        ? null
        : {
            code: row.answer_code,
            text: await textOf('police_answer', row.answer_sealed),
            answeredAt: row.answered_at,
          },
  };
}
