import type { BounceClass } from './bounce-class.js';
import { classifyFailure } from './classify-failure.js';

/**
 * The meaning of a mail server’s refusal during an SMTP session (RFC 5321, 4.2). `response` begins with the reply code.
 * A mailbox is unknown only when the server says so: a plain 550 is `NOT_DELIVERED`.
 * @public
 */
export const classifySmtpReply = (response: string): BounceClass =>
  classifyFailure({ reply: response, status: null, text: '' }).class;
