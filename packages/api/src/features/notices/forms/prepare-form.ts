import type { EntityManager } from '@mikro-orm/postgresql';
import { noticeObstacles, writeNotice, type Notice } from '@meldpunt/domain';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { WorkContext } from '../../../platform/work-context.js';
import { openWorkItem } from '../../work-items/index.js';
import type { NoticeFacts } from '../send/notice-facts.js';
import type { NoticePorts } from '../notice-settings.js';
import type { AbuseContactRow } from '../../abuse-contacts/index.js';
import type { NoticeFormRow, NoticeRow, NoticeTables } from '../notices.tables.js';

/** A round of a notice that a person must submit through a form. */
export interface FormDraft {
  readonly ready: readonly { readonly facts: NoticeFacts }[];
  readonly notices: readonly [Notice, ...Notice[]];
  readonly notice: NoticeRow;
  readonly contact: AbuseContactRow;
  readonly round: number;
  readonly isTest: boolean;
}

/** Writes the text to paste and opens a work item. A later call updates the text. */
export const prepareForm = (draft: FormDraft, { identity }: NoticePorts, work: WorkContext): Promise<void> =>
  inTransaction(work, async (em) => {
    const { ready, notices, notice, contact, round, isTest } = draft;
    const { organisation } = identity;
    const { subject, text } = writeNotice(
      { notices, organisation, addressee: notice.addressee, round, isTest, addressFile: null },
      contact.language,
    );
    const prepared = {
      item_ids: ready.map(({ facts }) => facts.itemId),
      form_url: contact.form_url ?? '',
      text: `${subject}\n\n${text}`,
      prepared_at: work.clock(),
    };
    await em
      .getKysely<NoticeTables>()
      .insertInto('notice_form')
      .values({ notice_id: notice.id, round, ...prepared })
      .onConflict((conflict) =>
        conflict
          .columns(['notice_id', 'round'])
          .doUpdateSet(prepared)
          .where('notice_form.submitted_at', 'is', null),
      )
      .execute();
    const [first] = ready;
    const { kind, cause } = noticeObstacles.FORM_NEEDED.work;
    await openWorkItem(em, work, {
      kind,
      cause,
      subjectKey: notice.id,
      caseId: first?.facts.caseId ?? null,
      referralId: first?.facts.referralId ?? null,
      urgent: notice.queue_band === 0,
    });
  });

/** Returns the form of a round if a person has submitted it. */
export async function submittedForm(
  em: EntityManager,
  noticeId: string,
  round: number,
): Promise<NoticeFormRow | null> {
  const form = await em
    .getKysely<NoticeTables>()
    .selectFrom('notice_form')
    .selectAll()
    .where('notice_id', '=', noticeId)
    .where('round', '=', round)
    .where('submitted_at', 'is not', null)
    .executeTakeFirst();
  return form ?? null;
}
