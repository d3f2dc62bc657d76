import type { BounceClass } from './bounce-class.js';
import type { BounceParts, ReportedRecipient } from './bounce-parts.js';
import { classifyBounce } from './classify-bounce.js';

const ours = 'abuse@hosting.example';
const other = 'noc@other.example';

const mail = (change: Partial<BounceParts>): BounceParts => ({
  headers: { from: 'MAILER-DAEMON@mx.example', subject: 'Undelivered Mail Returned to Sender' },
  text: '',
  recipients: [],
  isFeedbackReport: false,
  returnedTo: [],
  ...change,
});

const failed = (final: string, status: string, diagnostic: string | null = null): ReportedRecipient => ({
  original: null,
  final,
  action: 'failed',
  status,
  diagnostic,
});

describe('a report about several addresses', () => {
  const postfix = mail({
    text: [
      `<${ours}>: host mx.hosting.example[192.0.2.22] said: 550 5.2.1`,
      `    <${ours}>... User Unknown (in reply to RCPT TO command)`,
      '',
      `<${other}>: host mx.other.example[192.0.2.23] said: 550`,
      `    5.2.2 <${other}>... Mailbox Full (in reply to RCPT TO command)`,
    ].join('\n'),
    recipients: [
      failed(ours, '5.2.1', `550 5.2.1 <${ours}>... User Unknown`),
      failed(other, '5.2.2', `550 5.2.2 <${other}>... Mailbox Full`),
    ],
  });
  const openSmtpd = mail({
    text: [
      'An error has occurred while attempting to deliver a message for the following list of recipients:',
      '',
      `${ours}: 550 5.1.1 <${ours}>: Recipient address rejected: User unknown`,
      `${other}: 552 5.2.2 <${other}>: Recipient address rejected: Mailbox full`,
    ].join('\n'),
    recipients: [failed(ours, '5.0.0'), failed(other, '5.0.0')],
  });
  const sendmail = mail({
    headers: { from: 'MAILER-DAEMON@mx.example', subject: 'Returned mail: User unknown' },
    text: [
      '   ----- Transcript of session follows -----',
      'While talking to mx.hosting.example:',
      '>>> MAIL From:<bounce@hotline.example>',
      '<<< 501 <bounce@hotline.example>... no access from mail server [192.0.2.55] which is an open relay.',
      `554 <${ours}>... Remote protocol error`,
      '550 other.example (smtp)... 550 Host unknown',
      `554 <${other}>... 550 Host unknown (Authoritative answer from name server)`,
    ].join('\n'),
  });

  it.each<[string, BounceParts, string, BounceClass]>([
    ['Postfix, the one that is unknown', postfix, ours, 'RECIPIENT_UNKNOWN'],
    ['Postfix, the one that is full', postfix, other, 'MAILBOX_FULL'],
    ['OpenSMTPD, the one that is unknown', openSmtpd, ours, 'RECIPIENT_UNKNOWN'],
    ['OpenSMTPD, the one that is full', openSmtpd, other, 'MAILBOX_FULL'],
    ['sendmail, the one whose server refused us', sendmail, ours, 'OWN_MAIL_REFUSED'],
    ['sendmail, the one whose host is unknown', sendmail, other, 'RECIPIENT_UNKNOWN'],
  ])('is read separately for each: %s', (_title, given, to, expected) => {
    expect(classifyBounce(given, to).class).toBe(expected);
  });

  it('does not keep a mailbox because of text about another one', () => {
    const text = `We were unable to deliver your message to:\n   ${other}\nbecause: Mailbox is full`;

    expect(
      classifyBounce(mail({ text, recipients: [failed(ours, '5.1.1', '550 5.1.1 User Unknown')] }), ours)
        .class,
    ).toBe('RECIPIENT_UNKNOWN');
  });

  it('ignores an address without a local part', () => {
    const given = mail({
      text: `<${ours}>\n    (reason: 550 Host unknown)`,
      recipients: [failed('@mx.hosting.example', '5.1.2')],
    });

    expect(classifyBounce(given, ours).class).toBe('RECIPIENT_UNKNOWN');
  });
});

describe('a report about one address', () => {
  const about = (status: string, diagnostic: string): BounceClass =>
    classifyBounce(mail({ recipients: [failed(ours, status, diagnostic)] }), ours).class;

  it.each<[string, string, string, BounceClass]>([
    [
      'words about a domain after the content was sent',
      '5.0.0',
      'SMTP error from remote mail server after end of data: 553 hotline.example does not exist',
      'OWN_MAIL_REFUSED',
    ],
    [
      'words about a mailbox after the content was sent',
      '5.0.0',
      '550 User unknown (in reply to end of DATA command)',
      'OWN_MAIL_REFUSED',
    ],
    [
      'a status after the content was sent',
      '5.1.1',
      '550 5.1.1 User unknown (in reply to end of DATA command)',
      'RECIPIENT_UNKNOWN',
    ],
    [
      'words of RFC 5321 that leave it open',
      '5.0.0',
      '550 Requested action not taken: mailbox unavailable',
      'NOT_DELIVERED',
    ],
    [
      'the same words with the codes of one service',
      '5.5.0',
      '550 Requested action not taken: mailbox unavailable (-2019901852:4030:-2147467259)',
      'RECIPIENT_UNKNOWN',
    ],
    [
      'a directory that does not know it, with the host behind',
      '5.4.1',
      'host mx.hosting.example[192.0.2.7] said: 550 5.4.1 <abuse@hosting.example>: Recipient address rejected: Access denied [HOST.example]',
      'RECIPIENT_UNKNOWN',
    ],
    [
      'all recipients refused',
      '5.4.1',
      '550 5.4.1 All recipient addresses rejected : Access denied',
      'OWN_MAIL_REFUSED',
    ],
    ['faulty content', '5.6.0', '550 5.6.0 Media error', 'OWN_MAIL_REFUSED'],
    [
      'a faulty header',
      '5.6.9',
      '550 5.6.9 improper use of 8-bit data in message header',
      'OWN_MAIL_REFUSED',
    ],
    ['a header that is too large', '5.6.0', '552 5.6.0 Headers too large (3 max)', 'OWN_MAIL_REFUSED'],
    ['a blocked account', '5.5.0', '550 5.5.0 The recipient account is blocked.', 'NOT_DELIVERED'],
    [
      'a prefix that a service puts before every refusal',
      '5.0.0',
      'Invalid Address, ERROR_CODE :550, ERROR_CODE :Requested action not taken: mailbox unavailable',
      'NOT_DELIVERED',
    ],
    ['a listed sender', '5.1.0', 'MailFrom domain is listed in a block list', 'OWN_MAIL_REFUSED'],
  ])('with %s', (_title, status, diagnostic, expected) => {
    expect(about(status, diagnostic)).toBe(expected);
  });
});
