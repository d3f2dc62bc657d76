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
import { openWorkItem, settleWorkItem } from '../../work-items/index.js';
import {
  contactById,
  proposeContacts,
  type AbuseContact,
  type FoundContacts,
} from '../../abuse-contacts/index.js';
import { enqueuePreparing } from './enqueue-preparing.js';
import { joinNotice } from './join-notice.js';
import { leaveFailedNotices } from '../take-out/leave-failed-notices.js';
import type { NoticeTables } from '../notice.entity.js';

/** A referral, and what was found out about whom to write to. */
export interface Settling {
  readonly referral: Referral;
  readonly provider: string | null;
  readonly addressee: NoticeAddressee;
  readonly found: FoundContacts;
}

const known = (row: AbuseContact): AbuseContact & KnownContact => ({
  ...row,
  isUnreachable: row.unreachableSince !== null,
});

/** Chooses the contact and joins what is collected for it; or goes up the ladder, or leaves visible work. */
export async function settleOnContact(
  em: EntityManager,
  work: WorkContext,
  { referral, provider, addressee, found }: Settling,
): Promise<void> {
  const proposed = found.finding === null ? [] : await proposeContacts(em, work, found.finding);
  const tried = addressee === 'PROVIDER' ? [] : await contactsTried(em, referral.id);
  const setByHand = found.setByHandId === null ? null : await contactById(em, found.setByHandId);
  const { contact, because } = chooseContact(addressee, {
    setByHand: setByHand === null ? null : known(setByHand),
    found: proposed.filter(({ id }) => !tried.includes(id)).map(known),
  });
  if (contact === null) return nobody(em, work, referral, addressee, because);
  if (referral.status === 'FAILED') await noteDelivery(em, work, referral.id, 'RETRY');
  await leaveFailedNotices(em, work, referral.id);
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

/** The contacts that were written to about a referral: an escalation goes to another one. */
async function contactsTried(em: EntityManager, referralId: string): Promise<readonly string[]> {
  const rows = await kysely<NoticeTables>(em)
    .selectFrom('notice_item')
    .innerJoin('notice', 'notice.id', 'notice_item.noticeId')
    .select('notice.contactId')
    .where('notice_item.referralId', '=', referralId)
    .execute();
  return rows.map((row) => row.contactId);
}

/** Nobody of this kind can be written to: the next of the ladder, or a person. */
async function nobody(
  em: EntityManager,
  work: WorkContext,
  referral: Referral,
  addressee: NoticeAddressee,
  because: ContactReason,
): Promise<void> {
  if (addressee === 'PROVIDER') return missing(em, work, referral, because);
  const next = escalationAfter(addressee, work.rulebook.notices);
  if (next !== null)
    return enqueuePreparing(em, { referralId: referral.id, addressee: next, runAt: work.clock() });
  await openWorkItem(em, work, {
    kind: 'NOTICE_UNANSWERED',
    cause: because,
    subjectKey: referral.id,
    caseId: referral.caseId,
    referralId: referral.id,
    urgent: referral.queueBand === 0,
  });
}

/** A referral for which nobody to write to is known. */
export const missing = (
  em: EntityManager,
  work: WorkContext,
  referral: Referral,
  cause: string,
): Promise<void> =>
  openWorkItem(em, work, {
    kind: 'CONTACT_NOT_FOUND',
    cause,
    subjectKey: referral.id,
    caseId: referral.caseId,
    referralId: referral.id,
    urgent: referral.queueBand === 0,
  });
