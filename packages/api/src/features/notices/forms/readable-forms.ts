import { closedNoticeGate, type NoticeRefusalCode } from '@meldpunt/domain';
import type { RequestContext } from '../../../platform/context.js';
import { abuseContactById } from '../../abuse-contacts/index.js';
import { noticeFacts } from '../send/notice-facts.js';
import type { NoticeForm } from '../notice.entity.js';

/** A form and the contact of its notice. */
export interface FormOfContact {
  readonly form: NoticeForm;
  readonly contactId: string;
}

/** A form as it may be read now. Its text is withheld while a gate is closed for any address in it. */
export interface ReadableForm {
  readonly form: NoticeForm;
  readonly withheldBecause: NoticeRefusalCode | null;
}

/**
 * Checks the forms that wait for submission by the rule that is also applied before sending. Police may have held a
 * referral, or a person may have rejected the contact, after the text was written.
 */
export async function readableForms(
  forms: readonly FormOfContact[],
  { em, loaders }: Pick<RequestContext, 'em' | 'loaders'>,
): Promise<readonly ReadableForm[]> {
  const waiting = forms.filter(({ form }) => form.submittedAt === null);
  if (waiting.length === 0) return forms.map(({ form }) => ({ form, withheldBecause: null }));
  const facts = await noticeFacts(em, ...new Set(waiting.map(({ form }) => form.noticeId)));
  const statuses = new Map(facts.map(({ itemId, status }) => [itemId, status]));
  return Promise.all(
    forms.map(async ({ form, contactId }) => {
      if (form.submittedAt !== null) return { form, withheldBecause: null };
      const contact = await loaders.use(abuseContactById).load(contactId);
      const isContactApproved = contact.status === 'APPROVED' && contact.unreachableSince === null;
      return { form, withheldBecause: closedGateOf(form, statuses, isContactApproved) };
    }),
  );
}

/** The first closed gate. An address that was taken out of the notice has no status here. */
function closedGateOf(
  { itemIds }: NoticeForm,
  statuses: ReadonlyMap<string, Parameters<typeof closedNoticeGate>[0]['status']>,
  isContactApproved: boolean,
): NoticeRefusalCode | null {
  for (const itemId of itemIds) {
    const status = statuses.get(itemId);
    const gate = status === undefined ? 'NOT_READY' : closedNoticeGate({ status, isContactApproved });
    if (gate !== null) return gate;
  }
  return null;
}
