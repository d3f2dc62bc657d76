import { sql } from 'kysely';
import { kysely } from '../../../platform/database/kysely.js';
import type { DeadlineSources } from '../../../platform/deadline-sources.js';

interface QuestionRow {
  readonly id: string;
  readonly caseId: string;
  readonly referralId: string;
  readonly askedAt: Date;
  readonly queueBand: 0 | 1;
  readonly isAnswered: boolean;
}

/**
 * Reads the facts for the deadlines of police questions, in one statement. The hotline must answer, so the deadline is
 * not listed as work of the liaison, who sees it on the question itself.
 */
export const waitingQuestions: DeadlineSources['QUESTION'] = async (em, ids, by = 'id') => {
  const { rows } = await sql<QuestionRow>`
    select question.id, question.case_id, question.referral_id, question.asked_at, referral.queue_band,
      answer.question_id is not null as is_answered
    from police_question question
    join referral_fact as referral on referral.id = question.referral_id
    left join police_answer answer on answer.question_id = question.id
    where ${sql.ref(`question.${by}`)} = any (${ids})
  `.execute(kysely(em));
  return rows.map((row) => ({
    id: row.id,
    caseId: row.caseId,
    referralId: row.referralId,
    policeReferralId: null,
    facts: {
      subject: 'QUESTION',
      since: row.askedAt,
      urgent: row.queueBand === 0,
      isAnswered: row.isAnswered,
    },
  }));
};
