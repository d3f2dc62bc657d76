import type { EntityManager } from '@mikro-orm/postgresql';
import { NoticeAddressee } from '@meldpunt/domain';
import { sql } from 'kysely';
import { kysely } from '../../../platform/database/kysely.js';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { Task, WorkContext } from '../../../platform/work-context.js';
import { itemById, lockCase } from '../../cases/index.js';
import { recordObservations, targetOf, type NewObservation } from '../../hosting/index.js';
import { lockedReferral, type Referral } from '../../referrals/index.js';
import { openContactNotFound, assignContact } from './assign-contact.js';
import { enqueueNoticePreparation } from './enqueue-preparation.js';
import { findContact } from '../../abuse-contacts/index.js';
import { countNoticeSentDespiteHold } from '../take-out/sent-despite-hold.js';
import type { NoticePorts } from '../notice-settings.js';
import { readSubject, type NoticeSubject } from './notice-subject.js';

interface Payload {
  readonly referralId: string;
  readonly addressee?: NoticeAddressee;
  readonly tries?: number;
}

type Preparation = Required<Payload>;

/** Minutes until the next try when a registry does not respond. After the fourth try a work item is opened. */
const waitMinutes = [2, 10, 30, 60] as const;
const triesBeforePerson = 4;

/** Finds the contact for a referral and adds the referral to the collecting notice of that contact. */
export const prepareNotice =
  (ports: NoticePorts): Task =>
  async (payload, work) => {
    const { referralId, addressee = NoticeAddressee.PROVIDER, tries = 0 } = payload as Payload;
    const wanted = { referralId, addressee, tries };
    const subject = await readSubject(work.em, referralId);
    if (subject === null || !canJoinNotice(subject.status)) return;
    if (subject.status === 'READY' && (await countNoticeSentDespiteHold(work, ports, subject, addressee)))
      return;
    if (await isInNotice(work.em, wanted)) return;
    const seen = await addressesOf(subject, ports);
    const found =
      seen === null ? null : await findContact(work.em, ports.rdap, addressee, targetFor(subject, seen));
    await inTransaction(work, async (em) => {
      const referral = await lockWaiting(em, subject);
      if (referral === null || (await isInNotice(em, wanted))) return;
      if (seen !== null) await record(em, work, subject, seen.observed);
      if (found === null) return retryLater(em, work, referral, wanted, null);
      if (!found.ok) return retryLater(em, work, referral, wanted, found.error.retryAfterSeconds);
      await assignContact(em, work, {
        referral,
        provider: subject.provider,
        addressee,
        found: found.value,
      });
    });
  };

/** Whether a referral can be added to a notice: it is ready, was sent before, or failed and may be retried. */
const canJoinNotice = (status: Referral['status']): boolean =>
  status === 'READY' || status === 'SENT' || status === 'FAILED';

/** Whether a referral is in an active notice to this addressee. */
async function isInNotice(em: EntityManager, { referralId, addressee }: Preparation): Promise<boolean> {
  const { rows } = await sql`
    select from notice_item join notice on notice.id = notice_item.notice_id
    where notice_item.referral_id = ${referralId} and notice.addressee = ${addressee}
      and notice.status in ('COLLECTING', 'SENDING', 'SENT')
      and not exists (select from notice_item_taken_out where notice_item_id = notice_item.id)
    limit 1
  `.execute(kysely(em));
  return rows.length > 0;
}

interface Seen {
  readonly ipAddresses: readonly string[];
  readonly observed: readonly NewObservation[];
}

/**
 * Returns the known IP addresses of a host, or looks them up if there are none. Returns `null` if the lookup failed.
 */
async function addressesOf(subject: NoticeSubject, { lookup }: NoticePorts): Promise<Seen | null> {
  if (subject.ipAddresses.length > 0) return { ipAddresses: subject.ipAddresses, observed: [] };
  const looked = await lookup.lookUp(targetOf(subject.url));
  if (!looked.ok)
    return looked.error.code === 'LOOKUP_UNREACHABLE' ? null : { ipAddresses: [], observed: [] };
  const seen = looked.value.filter(({ isProxy }) => !isProxy).map(({ ipAddress }) => ipAddress);
  return { ipAddresses: [...new Set(seen.filter((one) => one !== null))], observed: looked.value };
}

const targetFor = ({ hostname }: NoticeSubject, { ipAddresses }: Seen) => ({
  hostname,
  ipAddresses,
  asns: [],
});

async function lockWaiting(
  em: EntityManager,
  { caseId, referralId }: NoticeSubject,
): Promise<Referral | null> {
  await lockCase(em, caseId);
  const referral = await lockedReferral(em, referralId);
  return canJoinNotice(referral.status) ? referral : null;
}

async function record(
  em: EntityManager,
  work: WorkContext,
  { contentItemId }: NoticeSubject,
  observed: readonly NewObservation[],
): Promise<void> {
  if (observed.length === 0) return;
  const item = await itemById(em, contentItemId);
  await recordObservations(em, work, item, observed);
}

/** Retries later when a lookup got no response. After too many tries a work item is opened. */
async function retryLater(
  em: EntityManager,
  work: WorkContext,
  referral: Referral,
  { referralId, addressee, tries }: Preparation,
  retryAfterSeconds: number | null,
): Promise<void> {
  const minutes = waitMinutes[Math.min(tries, waitMinutes.length - 1)] ?? 60;
  const seconds = Math.max(minutes * 60, retryAfterSeconds ?? 0);
  const runAt = new Date(work.clock().getTime() + seconds * 1_000);
  await enqueueNoticePreparation(em, { referralId, addressee, tries: tries + 1, runAt });
  if (tries + 1 >= triesBeforePerson) await openContactNotFound(em, work, referral, 'NO_ANSWER');
}
