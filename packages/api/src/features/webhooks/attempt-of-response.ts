import { meaningOfResponse, type HandOverCause, type HandOverFailure } from '@meldpunt/domain';
import type { DeliveryMode } from '../../platform/outbound/may-reach.js';
import type { OutboundResult } from '../../platform/outbound/outbound.js';
import type { Attempt, Effect } from '../hand-overs/index.js';

interface Sent {
  readonly sequence: number;
  /** The number of this attempt, from 1. */
  readonly attempt: number;
  readonly now: Date;
  readonly mode: DeliveryMode;
  /** The follow-up change if the endpoint no longer exists. */
  readonly gone: Effect;
}

/** The maximum wait that a receiver can request, in seconds. */
const maxWaitSeconds = 24 * 3_600;

/** Converts an HTTP response to the result of a delivery attempt. Redirects are not followed. */
export function attemptOfResponse(
  answer: OutboundResult,
  { sequence, attempt, now, mode, gone }: Sent,
): Attempt {
  if (!answer.ok) {
    if (answer.error === 'NO_ANSWER') return failed('UNREACHABLE', 'NO_ANSWER');
    return failed('REFUSED', mode === 'test' ? 'TEST_MODE' : 'CHANNEL_NOT_CONFIGURED');
  }
  const { status, headers } = answer.value;
  const meaning = meaningOfResponse(status, attempt);
  switch (meaning.outcome) {
    case 'CONFIRMED':
      return { outcome: 'CONFIRMED', proof: { status, sequence } };
    case 'ENDPOINT_GONE':
      return { outcome: 'CALLED_OFF', because: 'WEBHOOK_GONE', effect: gone };
    case 'FAILED':
      return failed(meaning.class, meaning.cause, retryAtOf(headers['retry-after'], now));
  }
}

const failed = (kind: HandOverFailure['class'], cause: HandOverCause, retryAt?: Date | null): Attempt => ({
  outcome: 'FAILED',
  failure: { class: kind, cause, ...(retryAt ? { retryAt } : {}) },
});

/** RFC 9110, section 10.2.3: seconds, or a date. */
function retryAtOf(header: string | undefined, now: Date): Date | null {
  if (header === undefined) return null;
  const latest = now.getTime() + maxWaitSeconds * 1000;
  const wanted = /^\d{1,9}$/.test(header) ? now.getTime() + Number(header) * 1000 : Date.parse(header);
  return Number.isNaN(wanted) ? null : new Date(Math.min(wanted, latest));
}
