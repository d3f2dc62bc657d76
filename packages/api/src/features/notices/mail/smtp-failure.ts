import { classifySmtpReply, type BounceClass, type HandOverFailure } from '@meldpunt/domain';

/** What the mail library says of a message that did not get through. */
export interface SmtpError {
  /** The reply of the server, where there was one. */
  readonly responseCode?: number;
  /** The text of that reply. */
  readonly response?: string;
  /** The library's own code. */
  readonly code?: string;
}

const refusals: Partial<Readonly<Record<BounceClass, HandOverFailure>>> = {
  RECIPIENT_UNKNOWN: { class: 'NOT_FOUND', cause: 'RECIPIENT_UNKNOWN' },
  OWN_MAIL_REFUSED: { class: 'OWN_FAULT', cause: 'OWN_MAIL_REFUSED' },
  MAILBOX_FULL: { class: 'PARTNER_FAULT', cause: 'MAILBOX_FULL' },
};

/**
 * What a failed message means. A server that will not sign us in is a fault of ours, one that will not encrypt is in
 * trouble. No answer is unreachable and a temporary reply asks to wait. A permanent reply is read as a report on
 * delivery is: only words or a status that say so make the mailbox unknown, and a refusal of our mail is ours to mend.
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
