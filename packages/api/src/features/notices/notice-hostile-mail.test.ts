import { createTransport } from 'nodemailer';
import { startBounceListener, type BounceListener } from './index.js';
import { caseNow } from '../../../test/support/journeys.js';
import { providerWorld, type ProviderCase, type ProviderWorld } from '../../../test/support/provider.js';
import { sqlRows } from '../../../test/support/rows.js';
import { workContext } from '../../../test/support/work.js';

describe('hostile mail at a return path', () => {
  let world: ProviderWorld;
  let listener: BounceListener;
  let sent: { readonly routed: ProviderCase; readonly returnPath: string; readonly email: string };
  beforeAll(async () => {
    world = await providerWorld();
    listener = await startBounceListener({
      host: '127.0.0.1',
      port: 0,
      returnDomain: 'return.hotline.example',
      contextOf: () => workContext(world.api),
      logger: world.api.system.logger,
    });
    await world.nextMonday();
    const provider = await world.newProvider();
    const routed = await world.clearedCase({ at: provider });
    await world.pass(60);
    const returnPath = world.mailTo(provider.email)[0]?.envelopeFrom ?? '';
    sent = { routed, returnPath, email: provider.email };
  });
  afterAll(async () => {
    await listener.stop();
    await world.stop();
  });

  const deliver = async (to: string, raw: string): Promise<string> => {
    const transport = createTransport({ host: '127.0.0.1', port: listener.port, ignoreTLS: true });
    try {
      return (await transport.sendMail({ envelope: { from: '', to: [to] }, raw })).response;
    } catch (error) {
      return (error as { response?: string }).response ?? 'broken';
    } finally {
      transport.close();
    }
  };
  const stays = async (): Promise<void> => {
    const referral = (await caseNow(world.api, sent.routed.caseId)).referrals.find(
      ({ kind }: { kind: string }) => kind === 'HOSTING_PROVIDER',
    );
    expect(referral).toMatchObject({ status: 'SENT' });
    const rows = await sqlRows(world.api, 'select unreachable_since from abuse_contact where email = ?', [
      sent.email,
    ]);
    expect(rows).toEqual([{ unreachable_since: null }]);
  };
  const deadReport = (email: string): readonly string[] => [
    'Content-Type: multipart/report; report-type=delivery-status; boundary="i"',
    '',
    '--i',
    'Content-Type: message/delivery-status',
    '',
    `Final-Recipient: rfc822; ${email}`,
    'Action: failed',
    'Status: 5.1.1',
    '',
    '--i--',
  ];
  const nested = (depth: number): string =>
    Array.from(
      { length: depth },
      (_, level) => `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}`,
    ).join('\r\n');

  it.each<[string, () => string, RegExp]>([
    ['ten megabytes', () => `Subject: x\r\n\r\n${`${'x'.repeat(998)}\r\n`.repeat(10_000)}`, /^552/],
    ['a thousand nested parts', () => `${nested(1_000)}\r\nContent-Type: text/plain\r\n\r\nx`, /^250/],
    ['a hundred thousand headers', () => `${'A: b\r\n'.repeat(80_000)}\r\nx`, /^250/],
    [
      'a boundary without an end',
      () => 'Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\n\r\nx',
      /^250/,
    ],
    ['NULs', () => `Subject: x\r\n\r\n${'\0'.repeat(10_000)}`, /^250/],
    ['an unknown charset', () => 'Content-Type: text/plain; charset=x-none\r\n\r\nx', /^250/],
    [
      'a report of another notice inside an attached message',
      () =>
        [
          'From: somebody@other.example',
          'Subject: Re: Notice',
          'MIME-Version: 1.0',
          'Content-Type: multipart/mixed; boundary="o"',
          '',
          '--o',
          'Content-Type: text/plain',
          '',
          'See what came back to us.',
          '',
          '--o',
          'Content-Type: message/rfc822',
          '',
          'From: MAILER-DAEMON@mx.hosting.example',
          'Subject: Undelivered',
          'MIME-Version: 1.0',
          ...deadReport(sent.email),
          '--o--',
        ].join('\r\n'),
      /^250/,
    ],
  ])(
    'with %s is accepted or refused, and changes neither referral nor contact',
    async (_title, make, response) => {
      expect(await deliver(sent.returnPath, make())).toMatch(response);
      await stays();
    },
  );

  it('to a forged return path is refused, whatever its content', async () => {
    const forged = [
      'bounce+aaaaaaaaaaaaaaaaaaaaaaaaaa@return.hotline.example',
      sent.returnPath.replace(/\+(.)/, (_, first: string) => `+${first === 'a' ? 'b' : 'a'}`),
      sent.returnPath.replace('@', '@x.'),
      `${'a'.repeat(300)}@return.hotline.example`,
      'bounce+@return.hotline.example',
    ];
    const raw = [
      'From: MAILER-DAEMON@mx.hosting.example',
      'MIME-Version: 1.0',
      ...deadReport(sent.email),
    ].join('\r\n');

    for (const address of forged) expect(await deliver(address, raw)).toMatch(/^5\d\d/);
    await stays();
  });

  it('leaves no text in the log, the reports or the audit trail', async () => {
    const secret = 'canary-of-hostile-mail';

    expect(
      await deliver(sent.returnPath, `Subject: ${secret}\r\nX-Injected: a\r\n b: ${secret}\r\n\r\n${secret}`),
    ).toMatch(/^250/);

    expect(world.api.log()).not.toContain(secret);
    const rows = await sqlRows(
      world.api,
      `select class, decided_by, status from notice_delivery_report join notice_item using (notice_id) where referral_id = ?`,
      [sent.routed.referralId],
    );
    expect(rows.length).toBeGreaterThanOrEqual(5);
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(rows.map((row) => row['class'])).not.toContain('RECIPIENT_UNKNOWN');
    const audit = await sqlRows(world.api, 'select details::text as details from audit_entry', []);
    expect(JSON.stringify(audit)).not.toContain(secret);
  });
});
