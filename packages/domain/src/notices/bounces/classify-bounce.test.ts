import fc from 'fast-check';
import { bounceConsequences, undeliveredClasses } from './bounce-consequence.js';
import { BounceClass, BounceReason } from './bounce-class.js';
import type { BounceParts, ReportedRecipient } from './bounce-parts.js';
import { classifyBounce } from './classify-bounce.js';
import { classifySmtpReply } from './classify-reply.js';

const ours = 'abuse@hosting.example';

const parts = (change: Partial<BounceParts> = {}): BounceParts => ({
  headers: {},
  text: '',
  recipients: [],
  isFeedbackReport: false,
  returnedTo: [],
  ...change,
});

const recipient = (change: Partial<ReportedRecipient> = {}): ReportedRecipient => ({
  original: null,
  final: ours,
  action: 'failed',
  status: null,
  diagnostic: null,
  ...change,
});

const reported = (...recipients: readonly Partial<ReportedRecipient>[]): BounceParts =>
  parts({ recipients: recipients.map(recipient) });

const classOf = (given: BounceParts, to: string | null = ours): BounceClass =>
  classifyBounce(given, to).class;

describe('a report about our recipient', () => {
  it.each<[string | null, string | null, BounceClass]>([
    ['5.1.1', null, 'RECIPIENT_UNKNOWN'],
    ['5.1.2', null, 'RECIPIENT_UNKNOWN'],
    ['5.1.3', null, 'RECIPIENT_UNKNOWN'],
    ['5.1.6', null, 'RECIPIENT_UNKNOWN'],
    ['5.1.10', null, 'RECIPIENT_UNKNOWN'],
    ['5.2.1', null, 'RECIPIENT_UNKNOWN'],
    ['5.2.1', '550 5.2.1 The account that you tried to reach is disabled', 'RECIPIENT_UNKNOWN'],
    ['5.1.0', null, 'NOT_DELIVERED'],
    ['5.1.7', null, 'OWN_MAIL_REFUSED'],
    ['5.1.8', '553 5.1.8 Domain of sender address does not exist', 'OWN_MAIL_REFUSED'],
    ['5.2.2', null, 'MAILBOX_FULL'],
    ['4.2.2', null, 'MAILBOX_FULL'],
    ['5.1.1', '552 5.1.1 mailbox over quota', 'MAILBOX_FULL'],
    ['5.0.0', '550 Requested mail action aborted: exceeded storage allocation', 'MAILBOX_FULL'],
    ['5.7.1', null, 'OWN_MAIL_REFUSED'],
    ['5.7.26', '550 5.7.26 Unauthenticated mail is not accepted due to DMARC policy', 'OWN_MAIL_REFUSED'],
    ['5.7.23', '550 5.7.23 SPF validation failed', 'OWN_MAIL_REFUSED'],
    ['5.7.20', '550 5.7.20 No passing DKIM signature found', 'OWN_MAIL_REFUSED'],
    ['5.0.0', '554 Service unavailable; Client host [192.0.2.7] blocked using a list', 'OWN_MAIL_REFUSED'],
    ['5.1.1', '550 5.1.1 Message rejected as spam', 'OWN_MAIL_REFUSED'],
    ['5.7.1', '550 5.7.1 User unknown', 'OWN_MAIL_REFUSED'],
    ['4.7.1', '451 4.7.1 Please try again later', 'RECIPIENT_UNREACHABLE'],
    ['4.7.0', '421 4.7.0 Too many messages from your IP address', 'OWN_MAIL_REFUSED'],
    ['4.1.1', '450 4.1.1 User unknown in virtual alias table', 'RECIPIENT_UNREACHABLE'],
    ['4.4.7', null, 'RECIPIENT_UNREACHABLE'],
    ['4.4.1', 'connect to mx.hosting.example: Connection timed out', 'RECIPIENT_UNREACHABLE'],
    ['5.4.7', null, 'RECIPIENT_UNREACHABLE'],
    ['4.3.0', null, 'RECIPIENT_UNREACHABLE'],
    [
      '5.4.4',
      'Host or domain name not found. Name service error for name=hosting.example type=A: Host not found',
      'RECIPIENT_UNKNOWN',
    ],
    [
      '4.4.3',
      'Host or domain name not found. Name service error: Host not found, try again',
      'RECIPIENT_UNREACHABLE',
    ],
    ['5.3.4', '552 5.3.4 Message size exceeds fixed limit', 'NOT_DELIVERED'],
    ['5.0.0', null, 'NOT_DELIVERED'],
    [null, null, 'NOT_DELIVERED'],
    ['5.0.0', '550 <abuse@hosting.example>: User unknown', 'RECIPIENT_UNKNOWN'],
    ['5.0.0', '550 : User unknown', 'OWN_MAIL_REFUSED'],
    ['5.4.1', '550 5.4.1 Recipient address rejected: Access denied', 'RECIPIENT_UNKNOWN'],
    [
      '5.7.1',
      '554 5.7.1 <abuse@hosting.example>: Recipient address rejected: Access denied',
      'OWN_MAIL_REFUSED',
    ],
    [
      '5.2.1',
      '550 5.2.1 The user is receiving mail at a rate that prevents delivery',
      'RECIPIENT_UNREACHABLE',
    ],
    ['5.7.1', '550 5.7.1 Account temporarily locked, please try again later', 'NOT_DELIVERED'],
  ])('with status %s and the reply %p is %s', (status, diagnostic, expected) => {
    expect(classOf(reported({ status, diagnostic }))).toBe(expected);
  });

  it.each([
    ['the same in capitals', 'ABUSE@Hosting.Example'],
    ['in brackets', '<abuse@hosting.example>'],
    ['at a host of the domain', 'abuse@mx1.hosting.example'],
    ['in xtext', 'abuse+40hosting.example'],
    ['a bare local part of the original', 'abuse'],
  ])('is recognised %s', (_title, final) => {
    expect(classOf(reported({ final, original: ours, status: '5.1.1' }))).toBe('RECIPIENT_UNKNOWN');
  });

  it('is delayed while the server still tries, unless our own mail is the reason', () => {
    expect(classOf(reported({ action: 'delayed', status: '4.4.1' }))).toBe('DELAYED');
    expect(classOf(reported({ action: 'delayed', status: '4.2.2' }))).toBe('DELAYED');
    expect(classOf(reported({ action: 'delayed', diagnostic: '450 4.7.1 greylisted' }))).toBe('DELAYED');
    expect(
      classOf(reported({ action: 'delayed', diagnostic: '421 4.7.0 deferred due to user complaints' })),
    ).toBe('OWN_MAIL_REFUSED');
  });

  it.each(['delivered', 'relayed', 'expanded'])('with the action %s is a delivery', (action) => {
    expect(classOf(reported({ action, status: '2.0.0' }))).toBe('DELIVERED');
  });

  it('with an unknown action is not understood', () => {
    expect(classOf(reported({ action: 'exploded', status: '5.1.1' }))).toBe('NOT_UNDERSTOOD');
  });
});

describe('a report about another recipient', () => {
  it.each<[string, BounceParts]>([
    ['a member of an alias', reported({ final: 'somebody@other.example', status: '5.1.1' })],
    [
      'a member, expanded from ours',
      reported({ original: ours, final: 'somebody@other.example', status: '5.1.1' }),
    ],
    ['another mailbox of the domain', reported({ final: 'noc@hosting.example', status: '5.1.1' })],
    [
      'one of two, the other delivered',
      reported({ final: ours, status: '5.1.1' }, { final: 'b@hosting.example', action: 'delivered' }),
    ],
    [
      'ours was delivered',
      reported({ action: 'delivered' }, { final: 'b@hosting.example', status: '5.1.1' }),
    ],
    [
      'a member, as Postfix writes it',
      parts({
        headers: { from: 'MAILER-DAEMON@mx.other.example', subject: 'Undelivered Mail Returned to Sender' },
        text: '<somebody@other.example> (expanded from <abuse@hosting.example>): host mx said: 550 5.1.1 User unknown',
      }),
    ],
    [
      'a member, as Exim writes it',
      parts({
        headers: { from: 'Mailer-Daemon@mx.other.example', 'x-failed-recipients': 'somebody@other.example' },
        text: 'The following address(es) failed:\n\n  somebody@other.example\n    (ultimately generated from abuse@hosting.example)\n    Unrouteable address',
      }),
    ],
    [
      'another of X-Failed-Recipients',
      parts({ headers: { 'x-failed-recipients': 'b@other.example' }, text: 'user unknown' }),
    ],
  ])('is a hint and not a failure: %s', (_title, given) => {
    expect(classOf(given)).toBe('MEMBER_FAILED');
  });

  it('counts as ours when our recipient is not known', () => {
    expect(classOf(reported({ final: 'b@other.example', status: '5.1.1' }), null)).toBe('RECIPIENT_UNKNOWN');
  });

  it('of several recipients in one text is read for ours', () => {
    const text = [
      'The following address(es) failed:',
      '  abuse@hosting.example',
      '    SMTP error from remote mail server: 552 5.2.2 mailbox full',
      '  other@hosting.example',
      '    Unrouteable address',
    ].join('\n');

    expect(classOf(parts({ headers: { 'x-failed-recipients': ours }, text }))).toBe('MAILBOX_FULL');
    expect(classOf(parts({ headers: { 'x-failed-recipients': ours }, text }), 'other@hosting.example')).toBe(
      'RECIPIENT_UNKNOWN',
    );
  });
});

/** A message from a server that does not use RFC 3464. */
const worded = (from: string, subject: string, text: string): BounceParts =>
  parts({ headers: { from, subject }, text });

describe('a report in plain text', () => {
  const qmail = (why: string) =>
    worded(
      'MAILER-DAEMON@mx.hosting.example',
      'failure notice',
      `Hi. This is the qmail-send program at mx.hosting.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<abuse@hosting.example>:\n${why}\n`,
    );
  const exim = (why: string) =>
    worded(
      'Mail Delivery System <Mailer-Daemon@mx.hosting.example>',
      'Mail delivery failed: returning message to sender',
      `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  abuse@hosting.example\n    ${why}\n`,
    );
  const exchange = (why: string) =>
    worded(
      'System Administrator <postmaster@hosting.example>',
      'Undeliverable: Notice',
      `Your message\n\n  To:      abuse@hosting.example\n\ndid not reach the following recipient(s):\n\nabuse@hosting.example on Fri, 20 Nov 2026\n    ${why}\n`,
    );
  const gmail = (why: string) =>
    worded(
      'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
      'Delivery Status Notification (Failure)',
      `Delivery to the following recipient failed permanently:\n\n     abuse@hosting.example\n\nTechnical details of permanent failure:\n${why}\n`,
    );
  const yahoo = (why: string) =>
    worded(
      'MAILER-DAEMON@yahoo.com',
      'Failure Notice',
      `Sorry, we were unable to deliver your message to the following address.\n\n<abuse@hosting.example>:\n${why}\n`,
    );
  const sendmail = (why: string) =>
    worded(
      'Mail Delivery Subsystem <MAILER-DAEMON@mx.hosting.example>',
      'Returned mail: see transcript for details',
      `   ----- The following addresses had permanent fatal errors -----\n<abuse@hosting.example>\n\n   ----- Transcript of session follows -----\n${why}\n`,
    );

  it.each<[string, BounceParts, BounceClass]>([
    [
      'qmail, a bare status',
      qmail(
        '192.0.2.7 does not like recipient.\nRemote host said: 550 5.1.1 unknown\nGiving up on 192.0.2.7.',
      ),
      'RECIPIENT_UNKNOWN',
    ],
    ['qmail, no mailbox', qmail('Sorry, no mailbox here by that name. (#5.1.1)'), 'RECIPIENT_UNKNOWN'],
    [
      'qmail, no host',
      qmail("Sorry, I couldn't find any host named hosting.example. (#5.1.2)"),
      'RECIPIENT_UNKNOWN',
    ],
    [
      'qmail, refused',
      qmail(
        '192.0.2.7 failed after I sent the message.\nRemote host said: 554 5.7.1 Message rejected as spam',
      ),
      'OWN_MAIL_REFUSED',
    ],
    [
      'qmail, full',
      qmail('192.0.2.7 does not like recipient.\nRemote host said: 552 5.2.2 Mailbox full'),
      'MAILBOX_FULL',
    ],
    [
      'qmail, expired',
      qmail(
        "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)\nI'm not going to try again; this message has been in the queue too long.",
      ),
      'RECIPIENT_UNREACHABLE',
    ],
    ['Exim, unrouteable', exim('Unrouteable address'), 'RECIPIENT_UNKNOWN'],
    [
      'Exim, refused at the recipient',
      exim(
        'SMTP error from remote mail server after RCPT TO:<abuse@hosting.example>:\n    host mx.hosting.example [192.0.2.7]: 550 5.1.1 User unknown',
      ),
      'RECIPIENT_UNKNOWN',
    ],
    [
      'Exim, refused at the sender',
      exim(
        'SMTP error from remote mail server after MAIL FROM:<bounce@hotline.example>:\n    550 5.1.8 no such domain',
      ),
      'OWN_MAIL_REFUSED',
    ],
    ['Exim, retry time', exim('retry timeout exceeded'), 'RECIPIENT_UNREACHABLE'],
    ['Exchange, not known', exchange('The recipient name is not recognized'), 'RECIPIENT_UNKNOWN'],
    [
      'Exchange, blocked',
      exchange('You do not have permission to send to this recipient.'),
      'OWN_MAIL_REFUSED',
    ],
    [
      'Gmail, not there',
      gmail('550 5.1.1 The email account that you tried to reach does not exist.'),
      'RECIPIENT_UNKNOWN',
    ],
    [
      'Gmail, no connection',
      gmail('The recipient server did not accept our requests to connect.'),
      'RECIPIENT_UNREACHABLE',
    ],
    [
      'Gmail, full',
      gmail('452 4.2.2 The email account that you tried to reach is over quota.'),
      'MAILBOX_FULL',
    ],
    [
      'Yahoo, no account',
      yahoo("554 delivery error: dd This user doesn't have a hosting.example account"),
      'RECIPIENT_UNKNOWN',
    ],
    [
      'Yahoo, deferred',
      yahoo('Unable to deliver message after multiple retries, giving up.'),
      'RECIPIENT_UNREACHABLE',
    ],
    ['sendmail', sendmail('550 5.1.1 <abuse@hosting.example>... User unknown'), 'RECIPIENT_UNKNOWN'],
    [
      'sendmail, policy',
      sendmail('>>> DATA\n<<< 554 5.7.1 Message contains spam or virus'),
      'OWN_MAIL_REFUSED',
    ],
    [
      'Domino',
      worded(
        'Postmaster@hosting.example',
        'DELIVERY FAILURE: User abuse not listed',
        'Your message was not delivered to: abuse@hosting.example because: User abuse (abuse@hosting.example) not listed in Domino Directory',
      ),
      'RECIPIENT_UNKNOWN',
    ],
    [
      'GMX in German',
      worded(
        'mailer-daemon@gmx.example',
        'Mail delivery failed',
        'Die Mail konnte nicht zugestellt werden:\n\n"abuse@hosting.example"\nBenutzer unbekannt',
      ),
      'RECIPIENT_UNKNOWN',
    ],
    [
      'a server in French',
      worded(
        'postmaster@hosting.example',
        'Échec de la remise',
        "Votre message n'a pas pu être remis.\nabuse@hosting.example : destinataire inconnu",
      ),
      'RECIPIENT_UNKNOWN',
    ],
    [
      'a server in Dutch',
      worded(
        'postmaster@hosting.example',
        'Onbestelbaar: bericht',
        'Uw bericht kon niet worden bezorgd.\nabuse@hosting.example: postvak is vol',
      ),
      'MAILBOX_FULL',
    ],
    ['only X-Failed-Recipients', parts({ headers: { 'x-failed-recipients': ours } }), 'NOT_DELIVERED'],
    [
      'a warning',
      worded(
        'Mailer-Daemon@mx.hosting.example',
        'Warning: message delayed 24 hours',
        'A message that you sent has not yet been delivered to:\n  abuse@hosting.example\nNo action is required on your part. Delivery attempts will continue.',
      ),
      'DELAYED',
    ],
  ])('is read: %s', (_title, given, expected) => {
    expect(classOf(given)).toBe(expected);
  });
});

describe('a message that is not a delivery report', () => {
  const reply = (text: string, headers: Readonly<Record<string, string>> = {}): BounceParts =>
    parts({ headers: { from: 'abuse@hosting.example', 'auto-submitted': 'auto-replied', ...headers }, text });

  it.each<[string, BounceParts, BounceClass]>([
    [
      'an absence',
      reply('I am out of the office until Monday.', { subject: 'Automatic reply: Notice' }),
      'OUT_OF_OFFICE',
    ],
    [
      'an absence in German',
      reply('Ich bin bis Montag nicht im Büro.', { subject: 'Abwesenheitsnotiz' }),
      'OUT_OF_OFFICE',
    ],
    ['an absence in Dutch', reply('Ik ben afwezig tot maandag.'), 'OUT_OF_OFFICE'],
    ['an absence in French', reply('Je suis absent jusqu’à lundi.'), 'OUT_OF_OFFICE'],
    ['a ticket', reply('Thank you for your report. Ticket ID: 4711'), 'RECEIPT'],
    ['a ticket in Dutch', reply('Wij hebben uw melding ontvangen.'), 'RECEIPT'],
    ['a receipt in German', reply('Ihre Meldung ist eingegangen.'), 'RECEIPT'],
    [
      'an unread mailbox',
      reply('This mailbox is not monitored. Please use our form at https://hosting.example/abuse'),
      'FORM_NEEDED',
    ],
    [
      'a form',
      reply(
        'Thank you for your report. Abuse reports must be submitted through our web form: https://hosting.example/a',
      ),
      'FORM_NEEDED',
    ],
    ['no mail any more', reply('We no longer accept abuse reports by e-mail.'), 'FORM_NEEDED'],
    ['a form in German', reply('Bitte verwenden Sie für Meldungen unser Formular.'), 'FORM_NEEDED'],
    ['a form in French', reply('Veuillez utilisez notre formulaire.'), 'FORM_NEEDED'],
    ['a form in Dutch', reply('Gebruik ons formulier.'), 'FORM_NEEDED'],
    ['a form in Spanish', reply('Este buzón no es atendido. Utilice nuestro formulario.'), 'FORM_NEEDED'],
    ['a portal only', reply('We only accept reports through our portal.'), 'FORM_NEEDED'],
    [
      'a challenge by reply',
      reply(
        'Sender address verification required. Please reply to this message so that your mail is delivered.',
      ),
      'CHALLENGE',
    ],
    [
      'a challenge in German',
      reply('Bitte klicken Sie auf den Link, um zu bestätigen, dass Sie kein Roboter sind.'),
      'CHALLENGE',
    ],
    ['a challenge in French', reply('Cliquez ici pour confirmer que vous êtes un humain.'), 'CHALLENGE'],
    [
      'an absence by telephone in German',
      reply('Ich bin derzeit nicht erreichbar.', { subject: 'Abwesend: Notice' }),
      'OUT_OF_OFFICE',
    ],
    ['a challenge', reply('Please click the link to confirm that you are human.'), 'CHALLENGE'],
    [
      'a challenge by link',
      reply('Your message is being held until you verify your address: click here to confirm'),
      'CHALLENGE',
    ],
    [
      'a feedback report',
      parts({ isFeedbackReport: true, recipients: [recipient({ status: '5.1.1' })] }),
      'COMPLAINT',
    ],
    [
      'a person who answers',
      parts({
        headers: { from: 'somebody@hosting.example', subject: 'Re: Notice' },
        text: 'We are looking into it.',
      }),
      'NOT_UNDERSTOOD',
    ],
    [
      'a person who says to be away',
      parts({
        headers: { from: 'a@hosting.example', subject: 'Re: Notice' },
        text: 'I am on vacation from Friday on.',
      }),
      'NOT_UNDERSTOOD',
    ],
    [
      'advertising',
      parts({ headers: { from: 'a@shop.example', subject: 'Sale' }, text: 'Everything must go!' }),
      'NOT_UNDERSTOOD',
    ],
    ['nothing', parts(), 'NOT_UNDERSTOOD'],
  ])('is read: %s', (_title, given, expected) => {
    expect(classOf(given)).toBe(expected);
  });
});

describe('a reply during an SMTP session', () => {
  it.each<[string, BounceClass]>([
    ['550 5.1.1 no such user', 'RECIPIENT_UNKNOWN'],
    ['550 User unknown', 'RECIPIENT_UNKNOWN'],
    ['550', 'NOT_DELIVERED'],
    ['551 not local', 'NOT_DELIVERED'],
    ['550 5.7.1 policy', 'OWN_MAIL_REFUSED'],
    ['550 Message rejected: listed on a block list', 'OWN_MAIL_REFUSED'],
    ['552 5.2.2 Mailbox full', 'MAILBOX_FULL'],
    ['554 5.1.10 recipient has null MX', 'RECIPIENT_UNKNOWN'],
  ])('%s means %s', (response, expected) => {
    expect(classifySmtpReply(response)).toBe(expected);
  });
});

describe('any message', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.constantFrom(
      '550 5.1.1 user unknown',
      '552 full',
      'spam',
      '5.7.1',
      'delivery failed',
      '<a@b.example>:',
      '\n',
    ),
    fc
      .array(fc.constantFrom('user ', 'unknown ', 'mailbox ', '550 ', '. ', '\n', 'abuse@hosting.example '), {
        maxLength: 60,
      })
      .map((words) => words.join('')),
  );
  const nullable = fc.option(text, { nil: null });
  const someParts = fc.record({
    headers: fc.dictionary(fc.constantFrom('from', 'subject', 'auto-submitted', 'x-failed-recipients'), text),
    text,
    recipients: fc.array(
      fc.record({
        original: nullable,
        final: fc.option(fc.constantFrom(ours, 'b@other.example', ''), { nil: null }),
        action: fc.option(fc.constantFrom('failed', 'delayed', 'delivered', 'x'), { nil: null }),
        status: fc.option(fc.constantFrom('5.1.1', '5.2.1', '5.7.1', '4.4.7', '5.0.0', '2.0.0'), {
          nil: null,
        }),
        diagnostic: nullable,
      }),
      { maxLength: 4 },
    ),
    isFeedbackReport: fc.boolean(),
    returnedTo: fc.array(fc.constantFrom(ours, 'b@other.example'), { maxLength: 2 }),
  });

  it('has a class, a reason and a consequence', () => {
    fc.assert(
      fc.property(someParts, fc.option(fc.constant(ours), { nil: null }), (given, to) => {
        const found = classifyBounce(given, to);
        expect(Object.keys(BounceClass)).toContain(found.class);
        expect(Object.keys(BounceReason)).toContain(found.decidedBy);
        expect(bounceConsequences[found.class]).toBeDefined();
        expect(classifyBounce(given, to)).toEqual(found);
      }),
    );
  });

  it('never means a missing mailbox when something was delivered, or when only others failed', () => {
    fc.assert(
      fc.property(someParts, (given) => {
        const isReport = given.recipients.some(({ action }) => action !== null);
        fc.pre(isReport);
        const { class: found } = classifyBounce(given, ours);
        const isOurs = given.recipients.some(
          ({ action, final, original }) =>
            action === 'failed' &&
            (final === ours ||
              (!final && (original === null || original === ours)) ||
              (final ?? original ?? '') !== 'b@other.example'),
        );
        if (given.recipients.some(({ action }) => action === 'delivered') || !isOurs)
          expect(found).not.toBe('RECIPIENT_UNKNOWN');
      }),
    );
  });

  it('takes a bounded time, for any text', () => {
    const hostile = [
      'user '.repeat(20_000),
      'mailbox is '.repeat(10_000),
      '550 5.1.1 '.repeat(10_000),
      '<a@b.example>\n'.repeat(10_000),
      `${'a'.repeat(100_000)}@${'b.'.repeat(50_000)}`,
      ' '.repeat(200_000),
      'not '.repeat(30_000),
      '(expanded from '.repeat(10_000),
    ];
    const began = performance.now();

    for (const each of hostile)
      for (const given of [
        parts({ text: each, headers: { from: 'mailer-daemon', subject: 'failure notice' } }),
        reported({ diagnostic: each }),
        parts({ text: each }),
      ])
        expect(classifyBounce(given, ours).class).toBeDefined();

    expect(performance.now() - began).toBeLessThan(20_000);
  });
});

describe('the consequence', () => {
  it('ends a notice only for a missing mailbox', () => {
    const ending = Object.entries(bounceConsequences).filter(([, { contact }]) => contact === 'UNREACHABLE');

    expect(ending.map(([name]) => name)).toEqual(['RECIPIENT_UNKNOWN']);
  });

  it('sends an undelivered notice again, and opens work for what only a person can solve', () => {
    expect([...undeliveredClasses].sort()).toEqual([
      'FORM_NEEDED',
      'MAILBOX_FULL',
      'NOT_DELIVERED',
      'OWN_MAIL_REFUSED',
      'RECIPIENT_UNREACHABLE',
    ]);
    expect(bounceConsequences.NOT_UNDERSTOOD.work).toBe('RETURNED_MAIL');
    expect(bounceConsequences.CHALLENGE.work).toBe('RETURNED_MAIL');
    expect(bounceConsequences.COMPLAINT.work).toBe('OWN_MAIL_REFUSED');
    expect(bounceConsequences.OUT_OF_OFFICE).toEqual({ contact: null, isUndelivered: false, work: null });
  });
});
