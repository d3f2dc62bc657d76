import type { EntityManager } from '@mikro-orm/postgresql';
import { noticeObstacles, writeNotice, type Notice } from '@meldpunt/domain';
import { kysely } from '../../../platform/database/kysely.js';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { WorkContext } from '../../../platform/work-context.js';
import { openWorkItem } from '../../work-items/index.js';
import type { NoticeFacts } from '../send/notice-facts.js';
import type { NoticePorts } from '../notice-settings.js';
import type { AbuseContact } from '../../abuse-contacts/index.js';
import type { NoticeForm, NoticeRow, NoticeTables } from '../notice.entity.js';

/** A round of a notice that a person must submit through a form. */
export interface FormDraft {
  readonly ready: readonly { readonly facts: NoticeFacts }[];
  readonly notices: readonly [Notice, ...Notice[]];
  readonly notice: NoticeRow;
  readonly contact: AbuseContact;
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
      itemIds: ready.map(({ facts }) => facts.itemId),
      formUrl: contact.formUrl ?? '',
      text: `${subject}\n\n${text}`,
      preparedAt: work.clock(),
    };
    await kysely<NoticeTables>(em)
      .insertInto('notice_form')
      .values({ noticeId: notice.id, round, ...prepared })
      .onConflict((conflict) =>
        conflict
          .columns(['noticeId', 'round'])
          .doUpdateSet(prepared)
          .where('notice_form.submittedAt', 'is', null),
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
      urgent: notice.queueBand === 0,
    });
  });

/** Returns the form of a round if a person has submitted it. */
export async function submittedForm(
  em: EntityManager,
  noticeId: string,
  round: number,
): Promise<NoticeForm | null> {
  const form = await kysely<NoticeTables>(em)
    .selectFrom('notice_form')
    .selectAll()
    .where('noticeId', '=', noticeId)
    .where('round', '=', round)
    .where('submittedAt', 'is not', null)
    .executeTakeFirst();
  return form ?? null;
}
