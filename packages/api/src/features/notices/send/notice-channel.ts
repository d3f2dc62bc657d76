import { claimedIn, editionKnownOn, sendableAt, trustedFlaggerFor, type Notice } from '@meldpunt/domain';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import { dayOf } from '../../../platform/rulebook.js';
import type { WorkContext } from '../../../platform/work-context.js';
import type { Attempt, ChannelPort, HandOver } from '../../hand-overs/index.js';
import { checkHost, type HostCheck } from './check-host.js';
import { draftNotice } from './draft-notice.js';
import {
  postponeUnchecked,
  postponed,
  nothingToSend,
  unusableContact,
} from '../take-out/take-out-refused.js';
import { composeNotice } from '../mail/compose-notice.js';
import { prepareForm, submittedForm } from '../forms/prepare-form.js';
import { noticeFacts, type NoticeFacts } from './notice-facts.js';
import { makeLinks, type RoundLinks } from './notice-links.js';
import type { SendingPorts } from '../notice-settings.js';
import { takeItemOut } from '../take-out/take-out.js';
import { isWorkItemOpen } from '../../work-items/index.js';
import { noteNoticeStopped } from '../after-sending/note-notice-stopped.js';
import { noteSent } from './note-sent.js';
import type { AbuseContact } from '../../abuse-contacts/index.js';
import type { NoticeForm, NoticeRow } from '../notice.entity.js';
import { areAllOffline, closeForJoining, depart, waitingIn } from './waiting-items.js';

/** One attempt to send a round of a notice. */
interface Delivery {
  readonly handOver: HandOver;
  readonly notice: NoticeRow;
  readonly contact: AbuseContact;
  readonly round: number;
  readonly ports: SendingPorts;
  readonly work: WorkContext;
}

/** An address with its host as just observed. */
interface Checked {
  readonly facts: NoticeFacts;
  readonly check: HostCheck;
}

/** An address that is included in the message. */
interface Included {
  readonly facts: NoticeFacts;
  readonly notice: Notice;
}

/** Sends notices to providers by mail. All conditions are checked again before sending. */
export const noticeChannel = (ports: SendingPorts): ChannelPort => ({
  deliver: async (handOver, work) => {
    const { noticeId, round } = handOver.payload as { readonly noticeId: string; readonly round: number };
    const sendable = sendableAt(work.clock(), handOver.queueBand === 0, work.rulebook.notices.calendar);
    if (sendable > work.clock()) return { outcome: 'POSTPONED', until: sendable };
    return deliver({ handOver, round, ports, work, ...(await closeForJoining(noticeId, work)) });
  },
  stopped: noteNoticeStopped,
});

async function deliver(delivery: Delivery): Promise<Attempt> {
  const { handOver, notice, contact, round, ports, work } = delivery;
  const submitted = await submittedForm(work.em, notice.id, round);
  if (submitted !== null) return confirmForm(submitted, delivery);
  const waiting = await waitingIn(notice, round, work);
  if (waiting.length === 0) return nothingToSend(notice);
  if (contact.status !== 'APPROVED' || contact.unreachableSince !== null)
    return unusableContact(notice, contact, waiting, work);
  if (await needsPersonFirst(contact, work)) return postponed('PERSON_NEEDED', work);
  if (await areAllOffline(waiting, ports, work)) return postponed('ALL_OFFLINE', work);

  const checked: Checked[] = [];
  for (const facts of waiting)
    checked.push({ facts, check: await checkHost(facts, { isContactApproved: true }, ports.lookup, work) });
  if (checked.every(({ check }) => check.refusal === 'HOST_NOT_CHECKED'))
    return postponeUnchecked(waiting, work);

  const links = await inTransaction(work, (em) => makeLinks(em, notice, round, work));
  const included = await include(checked, links, delivery);
  const leaving = { notice, round, attempt: handOver.attempts };
  return send(await depart(included, leaving, work), links, delivery);
}

/** Whether a person must fix something before the next message: our mail is refused there, or a form is required. */
const needsPersonFirst = async (
  { id, channel, needsFormSince }: AbuseContact,
  { em }: WorkContext,
): Promise<boolean> =>
  channel === 'MAIL' && (needsFormSince !== null || (await isWorkItemOpen(em, 'OWN_MAIL_REFUSED', id)));

/**
 * Returns the addresses that may be sent and whose notices are complete. The others are taken out, with their
 * consequences.
 */
async function include(
  checked: readonly Checked[],
  links: RoundLinks,
  { notice, contact, ports, work }: Delivery,
): Promise<readonly Included[]> {
  const setting = {
    noticeReference: notice.reference,
    answerUrl: `${ports.identity.publicUrl}/answer/${links.answer}`,
    language: contact.language,
    jurisdiction: work.rulebook.jurisdiction,
    dayOf: (instant: Date) => dayOf(instant, work.rulebook),
    identity: ports.identity,
    on: dayOf(work.clock(), work.rulebook),
    trustedFlagger: work.rulebook.notices.trustedFlagger ?? [],
  };
  const included: Included[] = [];
  for (const { facts, check } of checked) {
    if (check.refusal !== null) {
      await takeItemOut(notice, { facts, obstacle: check.refusal }, work);
      continue;
    }
    const drafted = draftNotice(facts, addressesIn(facts, check), setting);
    if (drafted.notice !== null) {
      included.push({ facts, notice: drafted.notice });
      continue;
    }
    await takeItemOut(notice, { facts, obstacle: 'INCOMPLETE', cause: drafted.missing[0] }, work);
  }
  return included;
}

/** The IP addresses just observed. If there are none, the networks of the decided host. */
const addressesIn = ({ hostNetworks }: NoticeFacts, { ipAddresses }: HostCheck): readonly string[] =>
  ipAddresses.length > 0 ? ipAddresses : hostNetworks.filter((network) => !network.includes('/'));

/** Creates the form for a person to submit. It is created again each day until it is submitted. */
async function askForForm(
  ready: readonly Included[],
  notices: readonly [Notice, ...Notice[]],
  { handOver, notice, contact, round, ports, work }: Delivery,
): Promise<Attempt> {
  await prepareForm(
    { ready, notices, notice, contact, round, isTest: handOver.isTest || work.isTest },
    ports,
    work,
  );
  return postponed('FORM_NEEDED', work);
}

/**
 * Records a submitted form in the same way as a message that the mail server has accepted, whatever has happened to its
 * addresses since: the provider has it.
 */
async function confirmForm(
  form: NoticeForm,
  { handOver, notice, contact, round, work }: Delivery,
): Promise<Attempt> {
  const all = await noticeFacts(work.em, notice.id);
  const facts = all.filter(({ itemId }) => form.itemIds.includes(itemId));
  const isTest = handOver.isTest || work.isTest;
  const sent = {
    notice,
    round,
    handOverId: handOver.id,
    messageId: `form ${notice.id} ${round}`,
    language: contact.language,
    isTest,
    facts,
    ...claimsOfForm(facts, form.preparedAt, work),
  };
  return {
    outcome: 'CONFIRMED',
    proof: { code: 'FORM', addresses: facts.length },
    effect: (em) => noteSent(em, sent, work),
  };
}

/** The version of the law and the trusted flagger status that the form stated, on the day it was prepared. */
function claimsOfForm(facts: readonly NoticeFacts[], preparedAt: Date, { rulebook }: WorkContext) {
  const on = dayOf(preparedAt, rulebook);
  const statuses = rulebook.notices.trustedFlagger ?? [];
  const claimed = facts.map(({ classification }) => ({
    trustedFlagger: trustedFlaggerFor(statuses, { classification, on }),
  }));
  return {
    rulesVersion: editionKnownOn(rulebook.jurisdiction, on)?.version ?? null,
    trustedFlagger: claimedIn(claimed)?.code ?? null,
  };
}

async function send(ready: readonly Included[], links: RoundLinks, delivery: Delivery): Promise<Attempt> {
  const { handOver, notice, contact, round, ports, work } = delivery;
  const [first, ...others] = ready.map((one) => one.notice);
  if (first === undefined) return nothingToSend(notice);
  if (contact.channel === 'FORM' || contact.email === null)
    return askForForm(ready, [first, ...others], delivery);
  const { email, language } = contact;
  const isTest = handOver.isTest || work.isTest;
  const mail = composeNotice({
    noticeId: notice.id,
    notices: [first, ...others],
    to: email,
    language,
    addressee: notice.addressee,
    round,
    returnToken: links.returnPath,
    isTest,
    identity: ports.identity,
    now: work.clock(),
  });
  const { messageId } = mail;
  const sent = await ports.mail.send(mail);
  if (!sent.ok) return { outcome: 'FAILED', failure: sent.failure };
  const facts = ready.map((one) => one.facts);
  const rulesVersion = editionKnownOn(work.rulebook.jurisdiction)?.version ?? null;
  const trustedFlagger = claimedIn([first, ...others])?.code ?? null;
  return {
    outcome: 'CONFIRMED',
    proof: { code: sent.code, messageId, addresses: facts.length },
    effect: (em) =>
      noteSent(
        em,
        {
          notice,
          round,
          handOverId: handOver.id,
          messageId,
          language,
          isTest,
          rulesVersion,
          facts,
          trustedFlagger,
        },
        work,
      ),
  };
}
