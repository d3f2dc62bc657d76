import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A message as the server received it. */
export interface ReceivedMail {
  readonly envelopeFrom: string;
  readonly to: readonly string[];
  readonly raw: string;
  readonly email: Email;
  readonly isEncrypted: boolean;
}

/** A refusal: after the recipient, or after the message. */
export interface SmtpReply {
  readonly at: 'RCPT' | 'DATA';
  readonly code: number;
  readonly text: string;
}

export interface MailServer {
  readonly url: string;
  readonly port: number;
  readonly received: ReceivedMail[];
  /** `null` to accept every message; otherwise the refusal to send. */
  reply: SmtpReply | null;
  stop(): Promise<void>;
}

/** Starts a mail server on a free loopback port. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const refusal = ({ code, text }: SmtpReply) => Object.assign(new Error(text), { responseCode: code });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 500,
    logger: false,
    ...options,
    onRcptTo: (_address, _session, done) =>
      running.reply?.at === 'RCPT' ? done(refusal(running.reply)) : done(),
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        if (running.reply?.at === 'DATA') return done(refusal(running.reply));
        const raw = Buffer.concat(parts).toString('utf8');
        const { mailFrom, rcptTo } = session.envelope;
        void PostalMime.parse(raw).then((email) => {
          running.received.push({
            envelopeFrom: mailFrom === false ? '' : mailFrom.address,
            to: rcptTo.map(({ address }) => address),
            raw,
            email,
            isEncrypted: session.secure,
          });
          done(null, 'queued');
        });
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.server.address() as AddressInfo;
  const running: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    port,
    received: [],
    reply: null,
    stop: () => new Promise((done) => server.close(() => done())),
  };
  return running;
}

/** The text of an attached file. */
export function fileOf({ email }: ReceivedMail, name: string): string | null {
  const found = email.attachments.find(({ filename }) => filename === name);
  if (found === undefined) return null;
  return typeof found.content === 'string'
    ? found.content
    : Buffer.from(found.content as ArrayBuffer).toString('utf8');
}
