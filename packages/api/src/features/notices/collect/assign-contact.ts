import type { EntityManager } from '@mikro-orm/postgresql';
import {
  chooseContact,
  escalationAfter,
  type ContactReason,
  type KnownContact,
  type NoticeAddressee,
} from '@meldpunt/domain';
import { kysely } from '../../../platform/database/kysely.js';
import type { WorkContext } from '../../../platform/work-context.js';
import { noteDelivery, type Referral } from '../../referrals/index.js';
import { openWorkItem, settleWorkItem, type WorkItemCause } from '../../work-items/index.js';
import {
  contactById,
  proposeContacts,
  type AbuseContact,
  type FoundContacts,
} from '../../abuse-contacts/index.js';
import { enqueueNoticePreparation } from './enqueue-preparation.js';
import { joinNotice } from './join-notice.js';
import { takeOutOfFailedNotices } from '../take-out/take-out-of-failed-notices.js';
import type { NoticeTables } from '../notice.entity.js';

/** A referral and the contacts found for it. */
export interface ContactSearch {
  readonly referral: Referral;
  readonly provider: string | null;
  readonly addressee: NoticeAddressee;
  readonly found: FoundContacts;
}

const asKnownContact = (row: AbuseContact): AbuseContact & KnownContact => ({
  ...row,
  isUnreachable: row.unreachableSince !== null,
});

/** Chooses the contact and adds the referral to its notice. Without a contact, escalates or opens a work item. */
export async function assignContact(
  em: EntityManager,
  work: WorkContext,
  { referral, provider, addressee, found }: ContactSearch,
): Promise<void> {
  const proposed = found.finding === null ? [] : await proposeContacts(em, work, found.finding);
  const tried = addressee === 'PROVIDER' ? [] : await contactsTried(em, referral.id);
  const setByHand = found.setByHandId === null ? null : await contactById(em, found.setByHandId);
  const { contact, because } = chooseContact(addressee, {
    setByHand: setByHand === null ? null : asKnownContact(setByHand),
    found: proposed.filter(({ id }) => !tried.includes(id)).map(asKnownContact),
  });
  if (contact === null) return escalate(em, work, referral, addressee, because);
  if (referral.status === 'FAILED') await noteDelivery(em, work, referral.id, 'RETRY');
  await takeOutOfFailedNotices(em, work, referral.id);
  await settleWorkItem(em, work, 'CONTACT_NOT_FOUND', referral.id);
  await settleWorkItem(em, work, 'NOTICE_BOUNCED', referral.id);
  await joinNotice(em, work, {
    referral,
    contact,
    chosenBecause: because,
    addressee,
    provider,
    networks: found.networks,
  });
}

/** The contacts already written to about a referral. An escalation uses a different one. */
async function contactsTried(em: EntityManager, referralId: string): Promise<readonly string[]> {
  const rows = await kysely<NoticeTables>(em)
    .selectFrom('notice_item')
    .innerJoin('notice', 'notice.id', 'notice_item.noticeId')
    .select('notice.contactId')
    .where('notice_item.referralId', '=', referralId)
    .execute();
  return rows.map((row) => row.contactId);
}

/** No contact of this kind is usable: tries the next addressee, or opens a work item. */
async function escalate(
  em: EntityManager,
  work: WorkContext,
  referral: Referral,
  addressee: NoticeAddressee,
  because: ContactReason,
): Promise<void> {
  if (addressee === 'PROVIDER') return openContactNotFound(em, work, referral, because);
  const next = escalationAfter(addressee, work.rulebook.notices);
  if (next !== null)
    return enqueueNoticePreparation(em, { referralId: referral.id, addressee: next, runAt: work.clock() });
  await openWorkItem(em, work, {
    kind: 'NOTICE_UNANSWERED',
    cause: because,
    subjectKey: referral.id,
    caseId: referral.caseId,
    referralId: referral.id,
    urgent: referral.queueBand === 0,
  });
}

/** Opens a work item for a referral without a known contact. */
export const openContactNotFound = (
  em: EntityManager,
  work: WorkContext,
  referral: Referral,
  cause: WorkItemCause,
): Promise<void> =>
  openWorkItem(em, work, {
    kind: 'CONTACT_NOT_FOUND',
    cause,
    subjectKey: referral.id,
    caseId: referral.caseId,
    referralId: referral.id,
    urgent: referral.queueBand === 0,
  });
