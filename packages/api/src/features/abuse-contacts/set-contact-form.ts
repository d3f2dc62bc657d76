import { LockMode } from '@mikro-orm/postgresql';
import type { SignedInContext } from '../../platform/context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { isId } from '../../platform/graphql/connection.js';
import { invalidInput, notFound, staleVersion } from '../../platform/graphql/user-error.js';
import { recordAudit } from '../audit/index.js';
import { formLink } from './rdap/card.js';
import { AbuseContactEntity } from './abuse-contact.entity.js';
import type { SetAbuseContactFormInput } from './abuse-contact.inputs.js';

/** Sets through which form a contact is written to, or that mail is the way again. What waits for it takes that way when it
 * is next tried. */
export async function setAbuseContactForm(
  { contactId, expectedVersion, formUrl: entered }: SetAbuseContactFormInput,
  context: SignedInContext,
) {
  const formUrl = entered ? formLink(entered) : null;
  if (entered && formUrl === null)
    return invalidInput([
      { path: '/formUrl', code: 'NOT_A_LINK', message: 'Give the link of the form: https://…' },
    ]);
  return inTransaction(context, async (em) => {
    const contact = isId(contactId)
      ? await em.findOne(AbuseContactEntity, { id: contactId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null;
    if (contact === null) return notFound('abuse contact');
    if (contact.version !== expectedVersion) return staleVersion(contact.version);
    if (formUrl === null && contact.email === null)
      return invalidInput([
        {
          path: '/formUrl',
          code: 'NO_OTHER_WAY',
          message: 'It has no mail address: give the link of a form.',
        },
      ]);
    contact.channel = formUrl === null ? 'MAIL' : 'FORM';
    contact.formUrl = formUrl ?? contact.formUrl ?? null;
    contact.needsFormSince = null;
    contact.version += 1;
    await em.flush();
    await recordAudit(em, context, {
      action: 'ABUSE_CONTACT_FORM_SET',
      subject: 'ABUSE_CONTACT',
      subjectId: contact.id,
      caseId: null,
      details: { channel: contact.channel },
    });
    return { contactId: contact.id };
  });
}
