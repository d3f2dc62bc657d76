import type { HandOverFailure } from '@meldpunt/domain';

/** A file attached to a message. */
export interface MailFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** A message ready to be sent. */
export interface OutgoingMail {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  /** The reply address, if it differs from the sender address. */
  readonly replyTo: string | null;
  /** The address for bounces. */
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

/** The result of sending a message to the mail server. */
export type MailOutcome =
  { readonly ok: true; readonly code: number } | { readonly ok: false; readonly failure: HandOverFailure };

/** Sends messages to the mail server. Server errors are returned, never thrown. */
export interface MailSender {
  readonly send: (mail: OutgoingMail) => Promise<MailOutcome>;
}
