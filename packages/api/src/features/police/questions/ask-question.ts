import { isPoliceKind, policeQuestionDueAt } from '@meldpunt/domain';
import type { SignedInContext } from '../../../platform/context.js';
import { kysely } from '../../../platform/database/kysely.js';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import { notFound, transitionNotAllowed } from '../../../platform/graphql/user-error.js';
import { recordAudit } from '../../audit/index.js';
import { lockReferral } from '../../referrals/index.js';
import { rowSealer } from '../../sealing/index.js';
import { openWorkItem } from '../../work-items/index.js';
import type { QuestionTables } from './police-question.entity.js';
import type { AskQuestionInput } from './question.type.js';
import { readText } from './read-text.js';

/** Records a question of police about one of their referrals. It opens a work item for caseworkers. */
export async function askQuestion(input: AskQuestionInput, context: SignedInContext) {
  const read = readText(input.code, input.text, context);
  if (!('text' in read)) return read;
  return inTransaction(context, async (em) => {
    const found = await lockReferral(em, input.referralId, context.viewer);
    if (found === null || !isPoliceKind(found.referral.kind)) return notFound();
    const { id: referralId, caseId, queueBand, status } = found.referral;
    if (status === 'WITHDRAWN') return transitionNotAllowed(status, []);
    const urgent = queueBand === 0;
    const id = context.newId();
    const at = context.clock();
    const text = read.text === null ? null : await rowSealer(context, 'POLICE_TEXT', 'police_question', id);
    const { policeQuestions, deadlines } = context.rulebook;
    await kysely<QuestionTables>(em)
      .insertInto('police_question')
      .values({
        id,
        referralId,
        caseId,
        code: input.code,
        textSealed: text?.seal('text', read.text) ?? null,
        askedBy: context.viewer.id,
        askedAt: at,
        dueAt: policeQuestionDueAt(at, urgent, policeQuestions, deadlines),
      })
      .execute();
    await text?.store(em);
    await recordAudit(em, context, {
      action: 'QUESTION_ASKED',
      subject: 'REFERRAL',
      subjectId: referralId,
      caseId,
      details: { question: input.code },
    });
    await openWorkItem(em, context, {
      kind: 'QUESTION_FROM_POLICE',
      subjectKey: id,
      caseId,
      referralId,
      urgent,
    });
    return { questionId: id };
  });
}
