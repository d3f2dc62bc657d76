import { hasReachedRecipient, mayBeContacted, sendableAt, type Notice } from '@meldpunt/domain';
import { inTransaction } from '../../platform/database/in-transaction.js';
import type { WorkContext } from '../../platform/work-context.js';
import type { Attempt, ChannelPort, HandOverRow } from '../hand-overs/index.js';
import { checkHost, type HostCheck } from './check-host.js';
import { draftNotice } from './draft-notice.js';
import { composeNotice } from './mail/compose-notice.js';
import { noticeFacts, type NoticeFacts } from './notice-facts.js';
import { makeLinks } from './notice-links.js';
import type { SendingPorts } from './notice-settings.js';
import { leaveOut, leaveOutIn, openAbout } from './notice-work.js';
import { noteNoticeStopped } from './note-notice-stopped.js';
import { noteSent } from './note-sent.js';
import type { AbuseContactRow, NoticeRow, NoticeTables } from './notices.tables.js';

/** An address that goes along, as it will be said. */
interface Included {
  readonly facts: NoticeFacts;
  readonly notice: Notice;
}

const minutes = 60_000;
const askAgainMinutes = 30;

/** Notices to providers, by mail. Everything that could forbid one is asked again before it leaves. */
export const noticeChannel = (ports: SendingPorts): ChannelPort => ({
  deliver: (handOver, work) => deliver(handOver, work, ports),
  stopped: noteNoticeStopped,
});

async function deliver(handOver: HandOverRow, work: WorkContext, ports: SendingPorts): Promise<Attempt> {
  const { noticeId, round } = handOver.payload as { readonly noticeId: string; readonly round: number };
  const { notice, contact } = await closeForJoining(noticeId, work);
  const waiting = await waitingIn(notice, round, work);
  const isContactApproved = contact.status === 'APPROVED' && contact.unreachable_since === null;
  if (waiting.length === 0) return nothingLeft(notice, work);
  if (!isContactApproved) return unusableContact(notice, contact, waiting, work);

  const sendable = sendableAt(work.clock(), handOver.queue_band === 0, work.rulebook.notices.calendar);
  if (sendable > work.clock()) return { outcome: 'POSTPONED', until: sendable };
  if (await areAllOffline(waiting, ports, work)) return { outcome: 'POSTPONED', until: nextRepeat(work) };

  const checked = await checkEach(waiting, ports, work);
  const unknown = checked.filter(({ check }) => check.refusal === 'HOST_NOT_CHECKED');
  if (unknown.length === checked.length) return holdBack(waiting, work);

  const links = await inTransaction(work, (em) => makeLinks(em, notice, round, work));
  const included: Included[] = [];
  for (const { facts, check } of checked) {
    const drafted = draftNotice(
      facts,
      check.ipAddresses.length > 0 ? check.ipAddresses : addressesIn(facts),
      {
        noticeReference: notice.reference,
        answerUrl: `${ports.identity.publicUrl}/answer/${links.answer}`,
        language: contact.language,
        jurisdiction: work.rulebook.jurisdiction,
        identity: ports.identity,
      },
    );
    if (check.refusal !== null) await leaveOutFor(check.refusal, notice, facts, work);
    else if (drafted.notice !== null) included.push({ facts, notice: drafted.notice });
    else
      await leaveOut(
        notice,
        {
          facts,
          because: 'INCOMPLETE',
          work: { kind: 'NOTICE_INCOMPLETE', cause: drafted.missing[0] },
          again: null,
        },
        work,
      );
  }

  const ready = await stillReady(included, notice, work);
  const [first, ...others] = ready.map((one) => one.notice);
  if (first === undefined) return nothingLeft(notice, work);
  const mail = composeNotice({
    noticeId: notice.id,
    notices: [first, ...others],
    to: contact.email,
    language: contact.language,
    addressee: notice.addressee,
    round,
    returnToken: links.returnPath,
    isTest: handOver.is_test || work.isTest,
    identity: ports.identity,
    now: work.clock(),
  });
  const sent = await ports.mail.send(mail);
  if (!sent.ok) return { outcome: 'FAILED', failure: sent.failure };
  return {
    outcome: 'CONFIRMED',
    proof: { code: sent.code, messageId: mail.messageId, addresses: ready.length },
    effect: (em) =>
      noteSent(
        em,
        {
          notice,
          round,
          handOverId: handOver.id,
          messageId: mail.messageId,
          language: contact.language,
          isTest: handOver.is_test || work.isTest,
          facts: ready.map(({ facts }) => facts),
        },
        work,
      ),
  };
}

/** From here on nothing joins: whoever comes later opens another notice. */
const closeForJoining = (
  noticeId: string,
  work: WorkContext,
): Promise<{ notice: NoticeRow; contact: AbuseContactRow }> =>
  inTransaction(work, async (em) => {
    const tables = em.getKysely<NoticeTables>();
    await tables
      .updateTable('notice')
      .set({ status: 'SENDING' })
      .where('id', '=', noticeId)
      .where('status', '=', 'COLLECTING')
      .execute();
    const notice = await tables
      .selectFrom('notice')
      .selectAll()
      .where('id', '=', noticeId)
      .executeTakeFirstOrThrow();
    const contact = await tables
      .selectFrom('abuse_contact')
      .selectAll()
      .where('id', '=', notice.contact_id)
      .executeTakeFirstOrThrow();
    return { notice, contact };
  });

/** The addresses that still wait: what may not leave is taken out, what was answered waits for nothing. */
async function waitingIn(
  notice: NoticeRow,
  round: number,
  work: WorkContext,
): Promise<readonly NoticeFacts[]> {
  const waiting: NoticeFacts[] = [];
  for (const facts of await noticeFacts(work.em, notice.id)) {
    if (facts.status === 'READY' || facts.status === 'SENT') waiting.push(facts);
    else if (round === 1 && !hasReachedRecipient(facts.status))
      await leaveOut(notice, { facts, because: 'NOT_READY', work: null, again: null }, work);
  }
  return waiting;
}

/** Content that was gone when it was last looked at is not asked about again, for as long as it stays away. */
async function areAllOffline(
  waiting: readonly NoticeFacts[],
  { seenOffline }: SendingPorts,
  work: WorkContext,
): Promise<boolean> {
  if (seenOffline === undefined || waiting.some(({ status }) => status === 'READY')) return false;
  const offline = await seenOffline(
    work.em,
    waiting.map(({ contentItemId }) => contentItemId),
  );
  return waiting.every(({ contentItemId }) => offline.has(contentItemId));
}

const nextRepeat = ({ clock, rulebook }: WorkContext): Date =>
  new Date(clock().getTime() + rulebook.notices.repeatHours * 60 * minutes);

const addressesIn = ({ hostNetworks }: NoticeFacts): readonly string[] =>
  hostNetworks.filter((network) => !network.includes('/'));

interface Checked {
  readonly facts: NoticeFacts;
  readonly check: HostCheck;
}

async function checkEach(
  waiting: readonly NoticeFacts[],
  { lookup }: SendingPorts,
  work: WorkContext,
): Promise<readonly Checked[]> {
  const checked: Checked[] = [];
  for (const facts of waiting)
    checked.push({ facts, check: await checkHost(facts, { isContactApproved: true }, lookup, work) });
  return checked;
}

/** Nobody can tell where any of them is: all of them wait, visibly. */
async function holdBack(waiting: readonly NoticeFacts[], work: WorkContext): Promise<Attempt> {
  await inTransaction(work, async (em) => {
    for (const facts of waiting) await openAbout(em, facts, 'CHECK_BY_HAND', 'HOST_NOT_CHECKED', work);
  });
  return { outcome: 'POSTPONED', until: later(work) };
}

const later = ({ clock }: WorkContext): Date => new Date(clock().getTime() + askAgainMinutes * minutes);

function leaveOutFor(
  refusal: NonNullable<HostCheck['refusal']>,
  notice: NoticeRow,
  facts: NoticeFacts,
  work: WorkContext,
): Promise<void> {
  switch (refusal) {
    case 'HOST_CHANGED':
      return leaveOut(
        notice,
        {
          facts,
          because: 'HOST_CHANGED',
          work: { kind: 'HOST_CHANGED', cause: 'HOST_CHANGED' },
          again: null,
        },
        work,
      );
    case 'HOST_NOT_CHECKED':
      return leaveOut(
        notice,
        {
          facts,
          because: 'HOST_NOT_CHECKED',
          work: { kind: 'CHECK_BY_HAND', cause: 'HOST_NOT_CHECKED' },
          again: later(work),
        },
        work,
      );
    case 'NOT_READY':
    case 'CONTACT_NOT_APPROVED':
      return leaveOut(notice, { facts, because: 'NOT_READY', work: null, again: null }, work);
  }
}

/** Reads each status once more at the last moment: looking hosts up takes time, and police may have held one. */
async function stillReady(
  included: readonly Included[],
  notice: NoticeRow,
  work: WorkContext,
): Promise<readonly Included[]> {
  const now = new Map((await noticeFacts(work.em, notice.id)).map((facts) => [facts.itemId, facts]));
  const ready: Included[] = [];
  for (const one of included) {
    const status = now.get(one.facts.itemId)?.status;
    if (status === 'READY' || status === 'SENT') ready.push(one);
    else if (status !== undefined && !hasReachedRecipient(status))
      await leaveOut(notice, { facts: one.facts, because: 'NOT_READY', work: null, again: null }, work);
  }
  return ready;
}

/** The contact was rejected, or mail to it came back: each address looks for another one. */
function unusableContact(
  notice: NoticeRow,
  contact: AbuseContactRow,
  waiting: readonly NoticeFacts[],
  work: WorkContext,
): Attempt {
  const { status } = contact;
  const isUnreachable = contact.unreachable_since !== null;
  return {
    outcome: 'CALLED_OFF',
    because: mayBeContacted({ status, isUnreachable }) ? 'CONTACT_NOT_APPROVED' : 'CONTACT_NOT_USABLE',
    effect: async (em) => {
      await setStatus(em, notice, 'EMPTY');
      for (const facts of waiting)
        await leaveOutIn(
          em,
          notice,
          { facts, because: 'CONTACT_NOT_USABLE', work: null, again: work.clock() },
          work,
        );
    },
  };
}

const nothingLeft = (notice: NoticeRow, _work: WorkContext): Attempt => ({
  outcome: 'CALLED_OFF',
  because: 'NOTHING_LEFT',
  effect: (em) => setStatus(em, notice, notice.rounds === 0 ? 'EMPTY' : 'ANSWERED'),
});

async function setStatus(
  em: Parameters<NonNullable<Extract<Attempt, { outcome: 'CALLED_OFF' }>['effect']>>[0],
  { id }: NoticeRow,
  status: NoticeRow['status'],
): Promise<void> {
  await em.getKysely<NoticeTables>().updateTable('notice').set({ status }).where('id', '=', id).execute();
}
