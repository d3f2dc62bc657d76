import type { SignedInContext } from '../../../platform/context.js';
import { kysely } from '../../../platform/database/kysely.js';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import { isId } from '../../../platform/graphql/connection.js';
import { notFound, transitionNotAllowed } from '../../../platform/graphql/user-error.js';
import { recordAudit } from '../../audit/index.js';
import { lockReferral, notifyPolice } from '../../referrals/index.js';
import { rowSealer } from '../../sealing/index.js';
import { settleWorkItem } from '../../work-items/index.js';
import type { QuestionTables } from './police-question.entity.js';
import type { AnswerQuestionInput } from './question.type.js';
import { readText } from './read-text.js';

/**
 * Records the only answer of a caseworker to a question of police. Police are informed and the work item is closed.
 */
export async function answerQuestion(input: AnswerQuestionInput, context: SignedInContext) {
  const read = readText(input.code, input.text, context);
  if (!('text' in read)) return read;
  if (!isId(input.questionId)) return notFound();
  return inTransaction(context, async (em) => {
    const tables = kysely<QuestionTables>(em);
    const question = await tables
      .selectFrom('police_question')
      .select(['id', 'referralId', 'caseId', 'code'])
      .where('id', '=', input.questionId)
      .executeTakeFirst();
    const found = question === undefined ? null : await lockReferral(em, question.referralId, context.viewer);
    if (question === undefined || found === null) return notFound();
    const text =
      read.text === null ? null : await rowSealer(context, 'POLICE_TEXT', 'police_answer', question.id);
    const answered = await tables
      .insertInto('police_answer')
      .values({
        questionId: question.id,
        code: input.code,
        textSealed: text?.seal('text', read.text) ?? null,
        answeredBy: context.viewer.id,
        answeredAt: context.clock(),
      })
      .onConflict((conflict) => conflict.column('questionId').doNothing())
      .returning('questionId')
      .executeTakeFirst();
    if (answered === undefined) return transitionNotAllowed('ANSWERED', []);
    await text?.store(em);
    await recordAudit(em, context, {
      action: 'QUESTION_ANSWERED',
      subject: 'REFERRAL',
      subjectId: question.referralId,
      caseId: question.caseId,
      details: { question: question.code, answer: input.code },
    });
    await settleWorkItem(em, context, 'QUESTION_FROM_POLICE', question.id);
    await notifyPolice(em, context, found.referral, 'ANSWER', question.id, { questionId: question.id });
    return { questionId: question.id };
  });
}
