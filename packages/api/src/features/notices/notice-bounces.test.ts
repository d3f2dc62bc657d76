import { createTransport } from 'nodemailer';
import { startBounceListener, type BounceListener } from './index.js';
import { perform } from '../../../test/support/casework.js';
import { caseNow } from '../../../test/support/journeys.js';
import {
  answerLinkIn,
  pathOf,
  providerWorld,
  type ProviderCase,
  type ProviderWorld,
} from '../../../test/support/provider.js';
import { sqlRows } from '../../../test/support/rows.js';
import { workContext } from '../../../test/support/work.js';

/** A delivery report as mail servers send it (RFC 3462, RFC 3464). */
const report = (fields: string, original = 'Subject: canary of the original'): string =>
  [
    'From: Mail Delivery System <MAILER-DAEMON@mx.hosting.example>',
    'To: bounce@return.hotline.example',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'I am sorry to inform you that your message could not be delivered.',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.hosting.example',
    'Arrival-Date: Fri, 20 Nov 2026 10:00:00 +0100',
    '',
    fields,
    '',
    '--b',
    'Content-Type: message/rfc822',
    '',
    original,
    '',
    'body',
    '--b--',
    '',
  ].join('\r\n');

/** A permanent failure for the recipient of a notice. */
const reportAbout = (email: string, fields: string): string =>
  report(`Final-Recipient: rfc822; ${email}\r\nAction: failed\r\n${fields}`);

const failedFor = (email: string): string =>
  reportAbout(
    email,
    [
      'Status: 5.1.1',
      `Diagnostic-Code: smtp; 550 5.1.1 <${email}>:`,
      '    Recipient address rejected: User unknown',
    ].join('\r\n'),
  );
const delayed = report('Final-Recipient: rfc822; abuse@hosting.example\r\nAction: delayed\r\nStatus: 4.4.1');

describe('a delivery report about a notice', () => {
  let world: ProviderWorld;
  let listener: BounceListener;
  beforeAll(async () => {
    world = await providerWorld();
    listener = await startBounceListener({
      host: '127.0.0.1',
      port: 0,
      returnDomain: 'return.hotline.example',
      contextOf: () => workContext(world.api),
      logger: world.api.system.logger,
    });
  });
  beforeEach(() => world.nextMonday());
  afterAll(async () => {
    await listener.stop();
    await world.stop();
  });

  const deliver = async (to: string, raw: string): Promise<string> => {
    const transport = createTransport({ host: '127.0.0.1', port: listener.port, ignoreTLS: true });
    try {
      const { response } = await transport.sendMail({ envelope: { from: '', to: [to] }, raw });
      return response;
    } catch (error) {
      return (error as { response?: string }).response ?? 'broken';
    } finally {
      transport.close();
    }
  };
  const sent = async (): Promise<{ routed: ProviderCase; returnPath: string; email: string }> => {
    const provider = await world.newProvider();
    const routed = await world.clearedCase({ at: provider });
    await world.pass(60);
    return { routed, returnPath: world.mailTo(provider.email)[0]?.envelopeFrom ?? '', email: provider.email };
  };
  const legOf = async ({ caseId }: ProviderCase) =>
    (await caseNow(world.api, caseId)).referrals.find(
      ({ kind }: { kind: string }) => kind === 'HOSTING_PROVIDER',
    );
  const reportsOf = ({ referralId }: ProviderCase) =>
    sqlRows(
      world.api,
      `select class, notice_delivery_report.status from notice_delivery_report
       join notice_item using (notice_id) where referral_id = ? order by received_at`,
      [referralId],
    );
  const contact = async (email: string) =>
    (
      await sqlRows(
        world.api,
        'select id, version, unreachable_since, member_failed_at from abuse_contact where email = ?',
        [email],
      )
    )[0] as Record<'id' | 'version' | 'unreachable_since' | 'member_failed_at', never>;
  const openWork = async ({ referralId }: ProviderCase) =>
    (
      await sqlRows(
        world.api,
        `select kind, cause from work_item where referral_id = ? and settled_at is null and kind <> 'REFERRAL_OVERDUE' order by opened_at`,
        [referralId],
      )
    ).map(({ kind, cause }) => `${kind} ${cause}`);
  const resolveWork = async (kind: string, key: string): Promise<void> => {
    const [work] = await sqlRows(world.api, 'select id from work_item where kind = ? and subject_key = ?', [
      kind,
      key,
    ]);
    await perform(
      world.api,
      'resolveWorkItem',
      { workItemId: work?.['id'], resolution: 'DONE' },
      'supervisor',
    );
  };

  it('does not shorten the deadline of the round that is sent again after it', async () => {
    const { routed, email } = await sent();
    const { id } = await contact(email);
    await world.pass(24 * 60);
    await world.pass(24 * 60);
    const third = world.mailTo(email).at(-1)?.envelopeFrom ?? '';
    await deliver(third, reportAbout(email, 'Status: 5.7.26\r\nDiagnostic-Code: smtp; 550 5.7.26 DMARC'));
    await resolveWork('OWN_MAIL_REFUSED', id);
    await world.pass(2 * 60);
    expect(world.mailTo(email)).toHaveLength(4);
    const noticeStatus = async () => {
      const { data } = await world.api.send(
        'query ($id: ID!) { referral(id: $id) { notices { status rounds } } }',
        { id: routed.referralId },
        'analyst',
      );
      return data.referral.notices;
    };

    await world.pass(23 * 60);
    expect(await noticeStatus()).toEqual([{ status: 'SENT', rounds: 4 }]);
    await world.pass(60);
    expect(await noticeStatus()).toEqual([{ status: 'UNANSWERED', rounds: 4 }]);
  });

  it('of a permanent failure fails the referral, marks the contact and opens one work item', async () => {
    const { routed, returnPath, email } = await sent();

    expect(await deliver(returnPath, failedFor(email))).toMatch(/^250/);
    expect(
      await sqlRows(
        world.api,
        `select hand_over.status, called_off_because from hand_over join notice_item on notice_id = subject_id
         where notice_item.referral_id = ? order by hand_over.sequence`,
        [routed.referralId],
      ),
    ).toEqual([
      { status: 'CONFIRMED', called_off_because: null },
      { status: 'CALLED_OFF', called_off_because: 'NOTICE_BOUNCED' },
    ]);
    await world.pass(3 * 24 * 60);

    expect(await legOf(routed)).toMatchObject({ status: 'FAILED' });
    expect((await contact(email))?.['unreachable_since']).not.toBeNull();
    expect(await world.workAbout(routed.referralId)).toEqual(['NOTICE_BOUNCED RECIPIENT_UNKNOWN']);
    expect(await reportsOf(routed)).toEqual([{ class: 'RECIPIENT_UNKNOWN', status: '5.1.1' }]);
    expect(world.mailTo(email)).toHaveLength(1);
    expect(world.api.log()).not.toContain('canary of the original');
  });

  it('is resolved by approving the contact again, which sends the notice again', async () => {
    const { routed, returnPath, email } = await sent();
    await deliver(returnPath, failedFor(email));
    const known = await contact(email);
    const answer = await world.api.send(
      `mutation ($input: ApproveAbuseContactInput!) { approveAbuseContact(input: $input) { __typename } }`,
      { input: { contactId: known['id'], expectedVersion: known['version'] } },
      'analyst',
    );
    expect(answer.data.approveAbuseContact.__typename).toBe('ApproveAbuseContactSuccess');
    await world.pass();
    await world.pass(60);

    expect(world.mailTo(email)).toHaveLength(2);
    expect(await legOf(routed)).toMatchObject({ status: 'SENT' });
    expect(await world.workAbout(routed.referralId)).toEqual([]);
  });

  it('is resolved also when its work item was resolved before the approval', async () => {
    const { routed, returnPath, email } = await sent();
    await deliver(returnPath, failedFor(email));
    const [work] = await sqlRows(world.api, 'select id from work_item where kind = ? and referral_id = ?', [
      'NOTICE_BOUNCED',
      routed.referralId,
    ]);
    await perform(world.api, 'resolveWorkItem', { workItemId: work?.['id'], resolution: 'DONE' }, 'analyst');
    const known = await contact(email);
    const approval = { contactId: known['id'], expectedVersion: known['version'] };
    await perform(world.api, 'approveAbuseContact', approval, 'analyst');
    await world.pass();
    await world.pass(60);

    expect(world.mailTo(email)).toHaveLength(2);
    expect(await legOf(routed)).toMatchObject({ status: 'SENT' });
  });

  it('that arrives after an answer opens a work item about the contact until a person decides', async () => {
    const { routed, returnPath, email } = await sent();
    const [message] = world.mailTo(email);
    if (message === undefined) throw new Error('no message was received');
    await world.api.app.inject({
      method: 'POST',
      url: pathOf(answerLinkIn(message)),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'answer-all=ACKNOWLEDGED',
    });
    expect(await deliver(returnPath, failedFor(email))).toMatch(/^250/);
    await deliver(returnPath, failedFor(email));

    const known = await contact(email);
    expect(await legOf(routed)).toMatchObject({ status: 'ACKNOWLEDGED' });
    expect(known['unreachable_since']).not.toBeNull();
    expect(await world.workAbout(known['id'])).toEqual(['NOTICE_BOUNCED RECIPIENT_UNKNOWN']);
    const { data } = await world.api.send(
      '{ workItems(first: 100, filter: { kind: [NOTICE_BOUNCED] }) { nodes { caseId referralId } } }',
      {},
      'analyst',
    );
    expect(data.workItems.nodes).toContainEqual({ caseId: routed.caseId, referralId: routed.referralId });

    const approval = { contactId: known['id'], expectedVersion: known['version'] };
    await perform(world.api, 'approveAbuseContact', approval, 'analyst');
    await world.pass(60);
    expect(await world.workAbout(known['id'])).toEqual([]);
    expect(world.mailTo(email)).toHaveLength(1);
  });

  it('of a delay, or an automatic reply, is stored and changes nothing', async () => {
    const { routed, returnPath } = await sent();
    const absence =
      'Subject: Automatic reply: Notice\r\nAuto-Submitted: auto-replied\r\n\r\nI am out of the office.';

    expect(await deliver(returnPath, delayed)).toMatch(/^250/);
    expect(await deliver(returnPath, absence)).toMatch(/^250/);

    expect(await legOf(routed)).toMatchObject({ status: 'SENT' });
    expect(await reportsOf(routed)).toEqual([
      { class: 'DELAYED', status: '4.4.1' },
      { class: 'OUT_OF_OFFICE', status: null },
    ]);
    expect(await openWork(routed)).toEqual([]);
    expect(world.api.log()).not.toContain('out of the office');
  });

  it('of one member of a mailing list is noted on the contact, and the referral stays sent', async () => {
    const { routed, returnPath, email } = await sent();
    const member = report(
      'Final-Recipient: rfc822; somebody@other.example\r\nAction: failed\r\nStatus: 5.1.1',
    );

    await deliver(returnPath, member);

    expect(await legOf(routed)).toMatchObject({ status: 'SENT' });
    expect(await contact(email)).toMatchObject({
      unreachable_since: null,
      member_failed_at: expect.any(Date),
    });
    expect(await openWork(routed)).toEqual([]);
  });

  it('is noted in the same way when another recipient of the same report received the notice', async () => {
    const { routed, returnPath, email } = await sent();
    const partly = report(
      `Final-Recipient: rfc822; ${email}\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\nFinal-Recipient: rfc822; b@hosting.example\r\nAction: delivered\r\nStatus: 2.0.0`,
    );

    await deliver(returnPath, partly);

    expect(await legOf(routed)).toMatchObject({ status: 'SENT' });
    expect(await contact(email)).toMatchObject({ unreachable_since: null });
  });

  it('about our own mail opens a work item for the operator, and the notice is sent again when that is resolved', async () => {
    const { routed, returnPath, email } = await sent();
    const { id } = await contact(email);

    await deliver(
      returnPath,
      reportAbout(email, 'Status: 5.7.26\r\nDiagnostic-Code: smtp; 550 5.7.26 DMARC'),
    );
    await world.pass(2 * 24 * 60);

    expect(await contact(email)).toMatchObject({ unreachable_since: null });
    expect(await legOf(routed)).toMatchObject({ status: 'SENT' });
    expect(await world.workAbout(id)).toEqual(['OWN_MAIL_REFUSED OWN_MAIL_REFUSED']);
    expect(world.mailTo(email)).toHaveLength(1);

    await resolveWork('OWN_MAIL_REFUSED', id);
    await world.pass(60);
    expect(world.mailTo(email)).toHaveLength(2);
  });

  it('of a full mailbox causes repeats, and a work item after the maximum of the policy', async () => {
    const { routed, returnPath, email } = await sent();
    const full = reportAbout(email, 'Status: 5.2.2');

    await deliver(returnPath, full);
    expect(await openWork(routed)).toEqual([]);
    for (let round = 2; round <= 3; round += 1) {
      await world.pass(24 * 60);
      const again = world.mailTo(email).at(-1)?.envelopeFrom ?? '';
      await deliver(again, `${full}\r\nX-Round: ${round}`);
    }

    expect(world.mailTo(email)).toHaveLength(3);
    expect(await openWork(routed)).toEqual(['NOTICE_BOUNCED MAILBOX_FULL']);
    expect(await contact(email)).toMatchObject({ unreachable_since: null });
    await world.pass(24 * 60);
    expect(world.mailTo(email)).toHaveLength(4);
  });

  it('of a full mailbox repeats the last round as often as the policy allows, and no more', async () => {
    const { email } = await sent();
    await world.pass(24 * 60);
    await world.pass(24 * 60);
    for (let round = 3; round <= 6; round += 1) {
      const sentSoFar = world.mailTo(email);
      const last = sentSoFar.at(-1)?.envelopeFrom ?? '';
      await deliver(last, reportAbout(email, `Status: 5.2.2\r\nX-Round: ${round}`));
      for (let days = 0; days < 5 && world.mailTo(email).length === sentSoFar.length; days += 1)
        await world.pass(24 * 60);
    }

    expect(world.mailTo(email)).toHaveLength(6);
  });

  it('about an earlier round is no reason to send the notice once more after its last round', async () => {
    const { routed, returnPath, email } = await sent();
    const waiting = async () => {
      const { data } = await world.api.send(
        '{ handOvers(first: 100, filter: { channel: [NOTICE], status: [PENDING] }) { nodes { id } } }',
        {},
        'administrator',
      );
      return data.handOvers.nodes as { readonly id: string }[];
    };
    const others = (await waiting()).length - 1;
    for (let days = 0; days < 9 && (await waiting()).length > others; days += 1) await world.pass(24 * 60);
    const rounds = world.mailTo(email).length;
    const before = await waiting();
    expect(rounds).toBeGreaterThan(1);

    await deliver(returnPath, reportAbout(email, 'Status: 4.4.7'));

    expect(await reportsOf(routed)).toEqual([{ class: 'RECIPIENT_UNREACHABLE', status: '4.4.7' }]);
    expect(await waiting()).toEqual(before);
    expect(world.mailTo(email)).toHaveLength(rounds);
  });

  it('of an expired delivery keeps the contact and causes a repeat', async () => {
    const { routed, returnPath, email } = await sent();

    await deliver(returnPath, reportAbout(email, 'Status: 4.4.7'));
    await world.pass(24 * 60);

    expect(await reportsOf(routed)).toEqual([{ class: 'RECIPIENT_UNREACHABLE', status: '4.4.7' }]);
    expect(await legOf(routed)).toMatchObject({ status: 'SENT' });
    expect(world.mailTo(email)).toHaveLength(2);
  });

  it('of an expired delivery adds a round to the maximum of the policy', async () => {
    const { returnPath, email } = await sent();

    await deliver(returnPath, reportAbout(email, 'Status: 4.4.7'));
    for (let days = 0; days < 6; days += 1) await world.pass(24 * 60);

    expect(world.mailTo(email)).toHaveLength(4);
  });

  it.each([
    ['an unknown message', 'Subject: hello\r\n\r\nwhat is this?', 'RETURNED_MAIL NOT_UNDERSTOOD'],
    [
      'a challenge',
      'Subject: hello\r\n\r\nPlease click the link to confirm that you are human.',
      'RETURNED_MAIL CHALLENGE',
    ],
    [
      'a feedback report',
      'MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=feedback-report; boundary="b"\r\n\r\n--b\r\nContent-Type: message/feedback-report\r\n\r\nFeedback-Type: abuse\r\n--b--\r\n',
      'OWN_MAIL_REFUSED COMPLAINT',
    ],
  ])('of %s opens a work item and changes nothing else', async (_title, raw, work) => {
    const { routed, returnPath, email } = await sent();

    await deliver(returnPath, raw);

    expect(await openWork(routed)).toEqual([work]);
    expect(await legOf(routed)).toMatchObject({ status: 'SENT' });
    expect(await contact(email)).toMatchObject({ unreachable_since: null });
  });

  it('is shown on the notice with counts and the last result', async () => {
    const { routed, returnPath, email } = await sent();
    await deliver(returnPath, delayed);
    await deliver(returnPath, `Message-ID: <2@mx.hosting.example>\r\n${delayed}`);
    await world.pass(1);
    await deliver(returnPath, reportAbout(email, 'Status: 5.2.2'));

    const { data } = await world.api.send(
      `query ($id: ID!) { case(id: $id) { referrals { notices {
        deliveryReports { class count } lastDeliveryReport { class because status round } } } } }`,
      { id: routed.caseId },
      'analyst',
    );

    const notices = data.case.referrals.flatMap((referral: { notices: unknown[] }) => referral.notices);
    expect(notices).toEqual([
      {
        deliveryReports: [
          { class: 'DELAYED', count: 2 },
          { class: 'MAILBOX_FULL', count: 1 },
        ],
        lastDeliveryReport: { class: 'MAILBOX_FULL', because: 'STATUS', status: '5.2.2', round: 1 },
      },
    ]);
  });

  it('writes an audit entry with its class and no address', async () => {
    const { returnPath, email } = await sent();

    await deliver(returnPath, reportAbout(email, 'Status: 5.2.2'));

    const [entry] = await sqlRows(
      world.api,
      `select details::text as details from audit_entry where action = 'DELIVERY_REPORTED' order by at desc limit 1`,
      [],
    );
    expect(entry?.['details']).toContain('MAILBOX_FULL');
    expect(entry?.['details']).not.toContain('@');
  });

  it('counts once when it arrives twice', async () => {
    const { routed, returnPath, email } = await sent();

    await Promise.all([deliver(returnPath, failedFor(email)), deliver(returnPath, failedFor(email))]);

    expect(await legOf(routed)).toMatchObject({ status: 'FAILED' });
    expect(await reportsOf(routed)).toHaveLength(1);
    expect(await world.workAbout(routed.referralId)).toEqual(['NOTICE_BOUNCED RECIPIENT_UNKNOWN']);
    const noted = await sqlRows(
      world.api,
      `select details ->> 'class' as class from audit_entry join notice_item on notice_id = subject_id::uuid
       where action = 'DELIVERY_REPORTED' and referral_id = ?`,
      [routed.referralId],
    );
    expect(noted).toEqual([{ class: 'RECIPIENT_UNKNOWN' }]);
  });

  it.each([
    ['another mailbox', () => 'notices@return.hotline.example'],
    ['another domain', (known: string) => known.replace('return.hotline.example', 'elsewhere.example')],
    ['an unknown token', (known: string) => known.replace(/\+.{5}/, '+aaaaa')],
    ['a shortened token', (known: string) => known.replace(/\+./, '+')],
  ])('is refused by the SMTP server for %s', async (_title, change) => {
    const { routed, returnPath, email } = await sent();

    expect(await deliver(change(returnPath), failedFor(email))).toMatch(/^550 5\.1\.1/);

    expect(await reportsOf(routed)).toEqual([]);
  });

  it('is refused by the SMTP server after thirty days', async () => {
    const { returnPath, email } = await sent();
    world.api.clock.now = new Date(+world.api.clock.now + 30 * 24 * 3_600_000);

    expect(await deliver(returnPath, failedFor(email))).toMatch(/^550/);
  });

  it('is refused when it is too large', async () => {
    const { routed, returnPath } = await sent();

    expect(await deliver(returnPath, `Subject: x\r\n\r\n${'x'.repeat(70)}\r\n`.repeat(9_000))).toMatch(
      /^552/,
    );
    expect(await reportsOf(routed)).toEqual([]);
  });

  it('is accepted with a return path in upper case', async () => {
    const { routed, returnPath } = await sent();

    expect(await deliver(returnPath.toUpperCase(), delayed)).toMatch(/^250/);
    expect(await reportsOf(routed)).toHaveLength(1);
  });
});
