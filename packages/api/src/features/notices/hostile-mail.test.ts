import { classifyBounce, type BounceClass } from '@meldpunt/domain';
import { readBounce } from './mail/read-bounce.js';

const ours = 'abuse@hosting.example';

const mail = (...lines: readonly string[]): Buffer => Buffer.from(lines.join('\r\n'), 'latin1');
const classOf = async (raw: Uint8Array): Promise<BounceClass> =>
  classifyBounce(await readBounce(raw), ours).class;

const dead = [
  'Reporting-MTA: dns; mx.hosting.example',
  '',
  `Final-Recipient: rfc822; ${ours}`,
  'Action: failed',
  'Status: 5.1.1',
  `Diagnostic-Code: smtp; 550 5.1.1 <${ours}>: User unknown`,
];
const report = (boundary: string, ...more: readonly string[]): readonly string[] => [
  `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
  '',
  `--${boundary}`,
  'Content-Type: message/delivery-status',
  '',
  ...dead,
  ...more,
  `--${boundary}--`,
];
const nested = (depth: number, innermost: readonly string[]): readonly string[] => {
  const open = Array.from({ length: depth }, (_, level) => [
    `Content-Type: multipart/mixed; boundary="b${level}"`,
    '',
    `--b${level}`,
  ]);
  const close = Array.from({ length: depth }, (_, level) => `--b${depth - 1 - level}--`);
  return [...open.flat(), ...innermost, ...close];
};

describe('a message that is too large', () => {
  const header = ['From: somebody@other.example', 'Subject: hello', 'MIME-Version: 1.0'];

  it.each<[string, () => Uint8Array]>([
    ['ten megabytes of text', () => mail(...header, '', 'x'.repeat(10_000_000))],
    ['ten megabytes of one header', () => mail(`Subject: ${'x'.repeat(10_000_000)}`, '', 'x')],
    ['ten megabytes of lines', () => mail(...header, '', '<a@b.example>:\r\n'.repeat(600_000))],
    [
      'a hundred thousand headers',
      () => mail(...Array.from({ length: 100_000 }, (_, index) => `X-${index}: x`), '', 'x'),
    ],
    [
      'a hundred thousand headers of one name',
      () => mail(...Array.from({ length: 100_000 }, () => 'Received: from a by b'), '', 'x'),
    ],
    [
      'a hundred thousand folded lines',
      () => mail('Subject: x', ...Array.from({ length: 100_000 }, () => '\tx'), '', 'x'),
    ],
    ['a thousand nested parts', () => mail(...nested(1_000, ['Content-Type: text/plain', '', 'x']))],
    [
      'a thousand messages in messages',
      () => mail(...Array.from({ length: 1_000 }, () => ['Content-Type: message/rfc822', '']).flat(), 'x'),
    ],
    [
      'ten thousand parts',
      () =>
        mail(
          'Content-Type: multipart/mixed; boundary=b',
          '',
          ...Array.from({ length: 10_000 }, () => [
            '--b',
            'Content-Type: message/delivery-status',
            '',
            ...dead.map((line) => line.replaceAll(ours, 'a@b.example')),
            '',
          ]).flat(),
          '--b--',
        ),
    ],
    [
      'ten thousand recipients',
      () =>
        mail(
          'Content-Type: multipart/report; boundary=b',
          '',
          '--b',
          'Content-Type: message/delivery-status',
          '',
          ...Array.from({ length: 10_000 }, (_, index) => [
            `Final-Recipient: rfc822; a${index}@b.example`,
            'Action: failed',
            'Status: 5.1.1',
            '',
          ]).flat(),
          '--b--',
        ),
    ],
    [
      'a boundary of a megabyte',
      () => mail(`Content-Type: multipart/mixed; boundary="${'b'.repeat(1_000_000)}"`, '', 'x'),
    ],
    [
      'base64 of ten megabytes',
      () => mail(...header, 'Content-Transfer-Encoding: base64', '', 'QUFB'.repeat(2_500_000)),
    ],
    [
      'HTML with unclosed tags',
      () => mail(...header, 'Content-Type: text/html', '', '<style '.repeat(100_000)),
    ],
    [
      'HTML with unclosed comments',
      () => mail(...header, 'Content-Type: text/html', '', '<!-- '.repeat(100_000)),
    ],
    ['many encoded words', () => mail(`Subject: ${'=?utf-8?q?a?= '.repeat(50_000)}`, '', 'x')],
    [
      'many addresses',
      () =>
        mail(
          `To: ${'a@b.example, '.repeat(50_000)}`,
          `X-Failed-Recipients: ${'a@b.example, '.repeat(50_000)}`,
          '',
          'x',
        ),
    ],
    ['many groups of addresses', () => mail(`To: ${'g:'.repeat(50_000)}`, '', 'x')],
    ['many quote marks', () => mail(...header, '', '> '.repeat(500_000))],
  ])('is read with bounded time and memory, and does not disable a contact: %s', async (_title, make) => {
    const raw = make();
    const before = process.memoryUsage().rss;
    const began = process.cpuUsage();

    const found = await classOf(raw);

    expect(found).not.toBe('RECIPIENT_UNKNOWN');
    expect(process.cpuUsage(began).user).toBeLessThan(10_000_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
  });
});

describe('a malformed message', () => {
  it.each<[string, Uint8Array]>([
    ['no header', Buffer.from('\r\n\r\n')],
    ['nothing', Buffer.alloc(0)],
    ['NULs', Buffer.alloc(100_000)],
    ['NUL characters in headers', mail('Subject: x\0y', 'From\0: a', '', '\0\0\0')],
    ['all byte values', Buffer.from(Array.from({ length: 65_536 }, (_, index) => index % 256))],
    ['a boundary that is never used', mail('Content-Type: multipart/report; boundary=b', '', 'x')],
    [
      'a boundary without an end',
      mail('Content-Type: multipart/mixed; boundary=b', '', '--b', 'Content-Type: text/plain', '', 'x'),
    ],
    ['an empty boundary', mail('Content-Type: multipart/mixed; boundary=""', '', '--', 'x')],
    ['an unknown charset', mail('Content-Type: text/plain; charset=x-klingon', '', 'x')],
    ['a seven-bit charset', mail('Content-Type: text/plain; charset=utf-7', '', '+AGE-')],
    [
      'a charset that decodes to nothing',
      mail('Content-Type: text/plain; charset=iso-2022-kr', '', '\x1b$)C'),
    ],
    ['an unknown encoding', mail('Content-Type: text/plain', 'Content-Transfer-Encoding: x-uue', '', 'x')],
    ['invalid base64', mail('Content-Type: text/plain', 'Content-Transfer-Encoding: base64', '', '%%%=')],
    [
      'invalid quoted-printable',
      mail('Content-Type: text/plain', 'Content-Transfer-Encoding: quoted-printable', '', '=ZZ='),
    ],
    ['an invalid content type', mail('Content-Type: ;;;=', '', 'x')],
    [
      'header names of object properties',
      mail('__proto__: x', 'constructor: x', 'hasOwnProperty: x', '', 'x'),
    ],
    ['line ends of CR only', Buffer.from('Subject: x\rFrom: a@b.example\r\rhello')],
  ])('is read without a fault, and does not disable a contact: %s', async (_title, raw) => {
    expect(await classOf(raw)).toBe('NOT_UNDERSTOOD');
  });
});

describe('a message that only looks like a delivery report', () => {
  const plain = ['From: somebody@other.example', 'To: bounce@return.hotline.example', 'MIME-Version: 1.0'];
  const attached = (type: string, inner: readonly string[]): Buffer =>
    mail(
      ...plain,
      'Subject: Re: Notice',
      'Content-Type: multipart/mixed; boundary="o"',
      '',
      '--o',
      'Content-Type: text/plain',
      '',
      'We have received your notice and look into it.',
      '',
      '--o',
      `Content-Type: ${type}`,
      '',
      ...inner,
      '',
      '--o--',
    );

  it.each<[string, Buffer]>([
    [
      'a report inside an attached message',
      attached('message/rfc822', ['Subject: Undelivered', 'MIME-Version: 1.0', ...report('i')]),
    ],
    [
      'a report inside a message inside a message',
      attached('message/rfc822', [
        'Subject: a',
        'MIME-Version: 1.0',
        'Content-Type: message/rfc822',
        '',
        'Subject: b',
        ...report('i'),
      ]),
    ],
    [
      'a report inside an attached message with CR line ends',
      Buffer.from(
        attached('message/rfc822', ['Subject: Undelivered', 'MIME-Version: 1.0', ...report('i')])
          .toString('latin1')
          .replaceAll('\r\n', '\r'),
      ),
    ],
    [
      'a report inside an attached messagewith a wrong boundary',
      Buffer.from(
        attached('message/rfc822', ['Subject: Undelivered', 'MIME-Version: 1.0', ...report('i')])
          .toString('latin1')
          .replace('boundary="o"', 'boundary="other"'),
      ),
    ],
    [
      'the fields of a report in the returned message',
      attached('message/rfc822', ['Subject: x', '', ...dead]),
    ],
    ['the fields of a report in the returned headers', attached('text/rfc822-headers', dead)],
    [
      'the fields of a report in a file',
      attached('text/plain; name="x.txt"\r\nContent-Disposition: attachment', dead),
    ],
    [
      'a line break in the subject',
      mail(...plain, 'Subject: x\rContent-Type: message/delivery-status\r\r', '', 'thank you'),
    ],
    ['text about another mailbox', attached('text/plain', ['the user c@other.example is unknown'])],
  ])('does not disable a contact: %s', async (_title, raw) => {
    expect(await classOf(raw)).not.toBe('RECIPIENT_UNKNOWN');
  });

  it('is classified by its own report, not by a report that is returned inside it', async () => {
    const returned = ['Subject: Undelivered', 'MIME-Version: 1.0', ...report('i')];
    const raw = mail(
      'From: MAILER-DAEMON@mx.hosting.example',
      'Subject: Undelivered Mail Returned to Sender',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="o"',
      '',
      '--o',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.hosting.example',
      '',
      `Final-Recipient: rfc822; ${ours}`,
      'Action: delayed',
      'Status: 4.4.1',
      '',
      '--o',
      'Content-Type: message/rfc822',
      '',
      ...returned,
      '--o--',
    );

    expect(await classOf(raw)).toBe('DELAYED');
  });

  it('but is a report itself is classified as one', async () => {
    expect(
      await classOf(
        mail(
          'From: MAILER-DAEMON@mx.hosting.example',
          'Subject: Undelivered',
          'MIME-Version: 1.0',
          ...report('b'),
        ),
      ),
    ).toBe('RECIPIENT_UNKNOWN');
  });
});
