import { classifySmtpReply, type BounceClass, type HandOverFailure } from '@meldpunt/domain';

/** The error of the mail library for a message that was not sent. */
export interface SmtpError {
  /** The reply code of the server, if it replied. */
  readonly responseCode?: number;
  /** The text of that reply. */
  readonly response?: string;
  /** The error code of the library. */
  readonly code?: string;
}

const refusals: Partial<Readonly<Record<BounceClass, HandOverFailure>>> = {
  RECIPIENT_UNKNOWN: { class: 'NOT_FOUND', cause: 'RECIPIENT_UNKNOWN' },
  OWN_MAIL_REFUSED: { class: 'OWN_FAULT', cause: 'OWN_MAIL_REFUSED' },
  MAILBOX_FULL: { class: 'PARTNER_FAULT', cause: 'MAILBOX_FULL' },
};

/**
 * Maps an SMTP error to a failure class. A refused login is a failure on our side. A server without encryption is a
 * server error. No reply means unreachable. A temporary reply means wait. A permanent reply is classified like a
 * delivery report: the mailbox counts as unknown only if the text or the status code says so. A refusal of our mail is
 * a failure on our side.
 */
export function smtpFailure({ responseCode, response, code }: SmtpError): HandOverFailure {
  if (code === 'EAUTH') return { class: 'OWN_FAULT', cause: 'SIGN_IN_REFUSED' };
  if (code === 'ETLS') return { class: 'PARTNER_FAULT', cause: 'RECIPIENT_IN_TROUBLE' };
  if (responseCode !== undefined && responseCode >= 500)
    return (
      refusals[classifySmtpReply(response ?? String(responseCode))] ?? {
        class: 'REFUSED',
        cause: 'NOT_ACCEPTED',
      }
    );
  if (responseCode !== undefined && responseCode >= 400)
    return { class: 'THROTTLED', cause: 'ASKED_TO_WAIT' };
  return { class: 'UNREACHABLE', cause: 'NO_ANSWER' };
}
