import type { EntityManager } from '@mikro-orm/postgresql';
import type { SignedInContext } from '../../../platform/context.js';
import { kysely } from '../../../platform/database/kysely.js';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import { invalidInput, notFound, transitionNotAllowed } from '../../../platform/graphql/user-error.js';
import { recordAudit } from '../../audit/index.js';
import { expediteHandOver, isHandOverPending } from '../../hand-overs/index.js';
import { settleWorkItem } from '../../work-items/index.js';
import type { NoticeRow, NoticeTables } from '../notice.entity.js';
import { roundKey } from '../collect/waiting-notices.js';
import type { RecordFormSubmissionInput } from './notice-form.inputs.js';
import { presentForm, type NoticeFormType } from './notice-form.type.js';

const maxTicketLength = 100;

/**
 * Records that a person has submitted a notice through the form of the provider. The notice counts as sent, with the
 * addresses in its text, when the worker records it. The text is then deleted.
 */
export async function recordFormSubmission(
  { noticeReference, ticketNumber: entered }: RecordFormSubmissionInput,
  context: SignedInContext,
) {
  const ticketNumber = entered?.replace(/\p{C}+/gu, ' ').trim() || null;
  if ((ticketNumber?.length ?? 0) > maxTicketLength)
    return invalidInput([
      { path: '/ticketNumber', code: 'TOO_LONG', detail: { code: 'MAX_CHARACTERS', max: maxTicketLength } },
    ]);
  return inTransaction(context, async (em) => {
    const seen = await noticeBy(em, noticeReference);
    if (seen === undefined) return notFound();
    const round = seen.rounds + 1;
    // Lock order: hand-overs before notices, the same as when a notice is sent.
    const key = roundKey(seen.id, round);
    await expediteHandOver(em, key, context.clock());
    if (!(await isHandOverPending(em, key))) return transitionNotAllowed(seen.status, []);
    const form = await submit(em, { noticeId: seen.id, round }, ticketNumber, context);
    if (form === null) return transitionNotAllowed(seen.status, []);
    await settleWorkItem(em, context, 'NOTICE_NEEDS_FORM', seen.id);
    await recordAudit(em, context, {
      action: 'NOTICE_SUBMITTED_BY_FORM',
      subject: 'NOTICE',
      subjectId: seen.id,
      caseId: null,
      details: { round, hasTicket: ticketNumber !== null },
    });
    return { form };
  });
}

const noticeBy = (em: EntityManager, reference: string): Promise<NoticeRow | undefined> =>
  kysely<NoticeTables>(em)
    .selectFrom('notice')
    .selectAll()
    .where('reference', '=', reference.trim().toUpperCase())
    .executeTakeFirst();

async function submit(
  em: EntityManager,
  key: { readonly noticeId: string; readonly round: number },
  ticketNumber: string | null,
  { clock, viewer }: SignedInContext,
): Promise<NoticeFormType | null> {
  const row = await kysely<NoticeTables>(em)
    .updateTable('notice_form')
    .set({ submittedAt: clock(), submittedBy: viewer.id, ticketNumber, text: null })
    .where('noticeId', '=', key.noticeId)
    .where('round', '=', key.round)
    .where('submittedAt', 'is', null)
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? null : presentForm({ form: row, withheldBecause: null });
}
