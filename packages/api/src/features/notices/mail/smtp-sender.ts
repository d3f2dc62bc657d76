import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { createTransport } from 'nodemailer';
import type SMTPTransport from 'nodemailer/lib/smtp-transport/index.js';
import type { Outbound } from '../../../platform/outbound/outbound.js';
import type { MailOutcome, MailSender, OutgoingMail } from './mail-sender.port.js';
import { smtpFailure, type SmtpError } from './smtp-failure.js';

/** How mail is signed (RFC 6376). */
export interface DkimSettings {
  readonly domain: string;
  readonly selector: string;
  /** In PEM format. */
  readonly privateKey: string;
}

/** The outgoing mail server. */
export interface SmtpSettings {
  /** `smtp://` or `smtps://`, with user and password if the server requires them. */
  readonly url: string;
  /** Whether TLS is required for every message. */
  readonly requiresTls: boolean;
  readonly dkim: DkimSettings | null;
  /** The HELO name of this system (RFC 5321, 4.1.1.1). */
  readonly heloName: string;
}

const timeouts = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };

/** Sends mail through one server. The outbound connection rules apply. */
export const smtpSender = (settings: SmtpSettings, outbound: Outbound): MailSender => ({
  send: (mail) => withServer(settings, outbound, (transport) => sendWith(transport, mail)),
});

/** Connects and signs in to the mail server, and sends nothing. */
export const checkMailServer = (settings: SmtpSettings, outbound: Outbound): Promise<MailOutcome> =>
  withServer(settings, outbound, async (transport) => {
    await transport.verify();
    return { ok: true, code: 220 };
  });

type Transport = ReturnType<typeof createTransport>;

async function withServer(
  settings: SmtpSettings,
  outbound: Outbound,
  act: (transport: Transport) => Promise<MailOutcome>,
): Promise<MailOutcome> {
  const host = new URL(settings.url).hostname.replace(/^\[|\]$/g, '');
  const address = await addressOf(host, outbound);
  if (address === 'NO_ANSWER') return failed({});
  if (address === 'NOT_ALLOWED') {
    const cause = outbound.mode === 'test' ? 'TEST_MODE' : 'CHANNEL_NOT_CONFIGURED';
    return { ok: false, failure: { class: 'REFUSED', cause } };
  }
  const transport = transportTo(address, host, settings, outbound);
  try {
    return await act(transport);
  } catch (error) {
    return failed(error as SmtpError);
  } finally {
    transport.close();
  }
}

/** Connects to the IP address that was checked. A DNS change in between has no effect. */
async function addressOf(host: string, outbound: Outbound): Promise<string> {
  const found =
    isIP(host) === 0
      ? await lookup(host, { all: true }).then(
          (all) => all.map(({ address }) => address),
          () => [],
        )
      : [host];
  if (found.length === 0) return 'NO_ANSWER';
  return found.find((address) => outbound.mayConnect(host, address)) ?? 'NOT_ALLOWED';
}

function transportTo(
  address: string,
  host: string,
  { url, requiresTls, dkim, heloName }: SmtpSettings,
  { mode }: Outbound,
): Transport {
  const { port, protocol, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  return createTransport({
    host: address,
    port: Number(port) || (secure ? 465 : 587),
    secure,
    requireTLS: requiresTls,
    name: heloName,
    ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
    tls: {
      servername: isIP(host) === 0 ? host : '',
      minVersion: 'TLSv1.2',
      rejectUnauthorized: mode === 'live',
    },
    disableFileAccess: true,
    disableUrlAccess: true,
    ...timeouts,
    ...(dkim === null
      ? {}
      : { dkim: { domainName: dkim.domain, keySelector: dkim.selector, privateKey: dkim.privateKey } }),
  } as SMTPTransport.Options);
}

async function sendWith(transport: Transport, mail: OutgoingMail): Promise<MailOutcome> {
  const info = (await transport.sendMail({
    envelope: { from: mail.returnPath, to: [mail.to] },
    from: mail.from,
    to: mail.to,
    ...(mail.replyTo === null ? {} : { replyTo: mail.replyTo }),
    subject: mail.subject,
    messageId: mail.messageId,
    ...(mail.inReplyTo === null ? {} : { inReplyTo: mail.inReplyTo, references: mail.inReplyTo }),
    date: mail.date,
    headers: { ...mail.headers },
    text: mail.text,
    attachments: mail.files.map(({ name, type, content }) => ({
      filename: name,
      contentType: type,
      content,
      contentDisposition: 'attachment',
    })),
  })) as SMTPTransport.SentMessageInfo;
  return { ok: true, code: Number(info.response.slice(0, 3)) || 250 };
}

const failed = (error: SmtpError): MailOutcome => ({ ok: false, failure: smtpFailure(error) });
