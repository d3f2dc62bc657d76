import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import type { ContactStatus, Language } from '@meldpunt/domain';
import type { SignedInContext } from '../../platform/context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { isId } from '../../platform/graphql/connection.js';
import { notFound, staleVersion } from '../../platform/graphql/user-error.js';
import { recordAudit } from '../audit/index.js';
import { settleWorkItem } from '../work-items/index.js';
import type { AfterContactDecision } from './after-contact-decision.js';
import { AbuseContactEntity, type AbuseContact } from './abuse-contact.entity.js';

interface ContactNamed {
  readonly contactId: string;
  readonly expectedVersion: number;
}

/** Approves a contact. Notices that waited for approval may now be sent, and notices that bounced may be retried. */
export const approveAbuseContact = (
  { language, ...named }: ContactNamed & { readonly language?: Language | null },
  context: SignedInContext,
  { approved }: AfterContactDecision,
) =>
  decide(named, 'APPROVED', context, async (em, contact) => {
    contact.unreachableSince = null;
    contact.memberFailedAt = null;
    contact.needsFormSince = null;
    if (language) contact.language = language;
    await em.flush();
    await approved(em, context, contact.id);
  });

/** Rejects a contact. For notices that waited for it, another contact is looked up. */
export const rejectAbuseContact = (
  named: ContactNamed,
  context: SignedInContext,
  { rejected }: AfterContactDecision,
) =>
  decide(named, 'REJECTED', context, async (em, contact) => {
    await em.flush();
    await rejected(em, context, contact.id);
  });

const decide = (
  { contactId, expectedVersion }: ContactNamed,
  status: Exclude<ContactStatus, 'PROPOSED'>,
  context: SignedInContext,
  follow: (em: EntityManager, contact: AbuseContact) => Promise<void>,
) =>
  inTransaction(context, async (em) => {
    const contact = isId(contactId)
      ? await em.findOne(AbuseContactEntity, { id: contactId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null;
    if (contact === null) return notFound();
    if (contact.version !== expectedVersion) return staleVersion(contact.version);
    contact.status = status;
    contact.decidedBy = context.viewer.id;
    contact.decidedAt = context.clock();
    contact.version += 1;
    await follow(em, contact);
    await settleWorkItem(em, context, 'CONTACT_TO_APPROVE', contact.id);
    await settleWorkItem(em, context, 'NOTICE_BOUNCED', contact.id);
    await recordAudit(em, context, {
      action: status === 'APPROVED' ? 'ABUSE_CONTACT_APPROVED' : 'ABUSE_CONTACT_REJECTED',
      subject: 'ABUSE_CONTACT',
      subjectId: contact.id,
      caseId: null,
      details: { kind: contact.kind, source: contact.source },
    });
    return { contactId: contact.id };
  });
