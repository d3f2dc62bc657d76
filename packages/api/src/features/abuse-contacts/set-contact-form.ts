import { LockMode } from '@mikro-orm/postgresql';
import type { SignedInContext } from '../../platform/context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { isId } from '../../platform/graphql/connection.js';
import { invalidInput, notFound, staleVersion } from '../../platform/graphql/user-error.js';
import { recordAudit } from '../audit/index.js';
import { formLink } from './rdap/card.js';
import { AbuseContactEntity } from './abuse-contact.entity.js';
import type { SetAbuseContactFormInput } from './abuse-contact.inputs.js';

/**
 * Sets the form of a contact, or switches the contact back to mail. Pending notices use the new channel at their next
 * attempt.
 */
export async function setAbuseContactForm(
  { contactId, expectedVersion, formUrl: entered }: SetAbuseContactFormInput,
  context: SignedInContext,
) {
  const formUrl = entered ? formLink(entered) : null;
  if (entered && formUrl === null) return invalidInput([{ path: '/formUrl', code: 'NOT_A_LINK' }]);
  return inTransaction(context, async (em) => {
    const contact = isId(contactId)
      ? await em.findOne(AbuseContactEntity, { id: contactId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null;
    if (contact === null) return notFound();
    if (contact.version !== expectedVersion) return staleVersion(contact.version);
    if (formUrl === null && contact.email === null)
      return invalidInput([
        {
          path: '/formUrl',
          code: 'NO_OTHER_WAY',
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
