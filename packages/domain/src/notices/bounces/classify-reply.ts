import type { BounceClass } from './bounce-class.js';
import { classifyFailure } from './classify-failure.js';

/**
 * What the refusal of a mail server means, while it is being spoken to (RFC 5321, 4.2). `response` begins with the
 * reply code. A mailbox is unknown only where the server says so: a bare 550 is `NOT_DELIVERED`.
 * @public
 */
export const classifySmtpReply = (response: string): BounceClass =>
  classifyFailure({ reply: response, status: null, text: '' }).class;
