import type { HandOverFailure } from '@meldpunt/domain';

/** A file of a message. */
export interface MailFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** A message ready to leave. */
export interface OutgoingMail {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  /** Where people answer, when it is not where the message comes from. */
  readonly replyTo: string | null;
  /** Where the message comes back to when it cannot be delivered. */
  readonly returnPath: string;
  readonly messageId: string;
  /** The message that this one repeats. */
  readonly inReplyTo: string | null;
  readonly subject: string;
  readonly text: string;
  readonly files: readonly MailFile[];
  readonly headers: Readonly<Record<string, string>>;
  readonly date: Date;
}

/** What came of handing a message to the mail server. */
export type MailOutcome =
  { readonly ok: true; readonly code: number } | { readonly ok: false; readonly failure: HandOverFailure };

/** Hands messages to the mail server. What the server does is never an exception. */
export interface MailSender {
  readonly send: (mail: OutgoingMail) => Promise<MailOutcome>;
}
