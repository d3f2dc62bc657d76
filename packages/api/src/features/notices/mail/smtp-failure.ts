import type { HandOverFailure } from '@meldpunt/domain';

/** What the mail library says of a message that did not get through. */
export interface SmtpError {
  /** The reply of the server, where there was one. */
  readonly responseCode?: number;
  /** The text of that reply; only the status code at its beginning is read. */
  readonly response?: string;
  /** The library's own code. */
  readonly code?: string;
}

const enhancedStatus = /^\d{3}[ -](?:\d{3}[ -])?([245]\.\d{1,3}\.\d{1,3})\b/;

/** The enhanced status of a reply (RFC 3463), `null` when it has none. */
export const enhancedStatusIn = (response: string | undefined): string | null =>
  enhancedStatus.exec(response ?? '')?.[1] ?? null;

const unknownMailbox = new Set([550, 551, 553]);

/**
 * What a failed message means. A server that will not sign us in is a fault of ours, one that will not encrypt is in
 * trouble. No answer is unreachable; a temporary reply asks to wait; an unknown mailbox is not
 * found; whatever else the server answers for good is refused. Where the server gives an enhanced status, that decides
 * between the last two: 5.1 is about the address, 5.7 about policy.
 */
export function smtpFailure({ responseCode, response, code }: SmtpError): HandOverFailure {
  if (code === 'EAUTH') return { class: 'OWN_FAULT', cause: 'SIGN_IN_REFUSED' };
  if (code === 'ETLS') return { class: 'PARTNER_FAULT', cause: 'RECIPIENT_IN_TROUBLE' };
  if (responseCode !== undefined && responseCode >= 500) {
    const status = enhancedStatusIn(response);
    const isUnknown = status?.startsWith('5.1.') ?? false;
    const isPolicy = status?.startsWith('5.7.') ?? false;
    return isUnknown || (unknownMailbox.has(responseCode) && !isPolicy)
      ? { class: 'NOT_FOUND', cause: 'RECIPIENT_UNKNOWN' }
      : { class: 'REFUSED', cause: 'NOT_ACCEPTED' };
  }
  if (responseCode !== undefined && responseCode >= 400)
    return { class: 'THROTTLED', cause: 'ASKED_TO_WAIT' };
  return { class: 'UNREACHABLE', cause: 'NO_ANSWER' };
}
