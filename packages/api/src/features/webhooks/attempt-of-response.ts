import type { HandOverCause, HandOverFailure } from '@meldpunt/domain';
import type { DeliveryMode } from '../../platform/outbound/may-reach.js';
import type { OutboundResult } from '../../platform/outbound/outbound.js';
import type { Attempt } from '../hand-overs/index.js';

interface Sent {
  readonly sequence: number;
  readonly now: Date;
  readonly mode: DeliveryMode;
}

/** The maximum wait that a receiver can request, in seconds. */
const maxWaitSeconds = 24 * 3_600;

/**
 * Converts an HTTP response to the result of a delivery attempt. The caller handles 410. Redirects are not followed.
 */
export function attemptOfResponse(answer: OutboundResult, { sequence, now, mode }: Sent): Attempt {
  if (!answer.ok) {
    if (answer.error === 'NO_ANSWER') return failed('UNREACHABLE', 'NO_ANSWER');
    return failed('REFUSED', mode === 'test' ? 'TEST_MODE' : 'CHANNEL_NOT_CONFIGURED');
  }
  const { status, headers } = answer.value;
  if (status >= 200 && status < 300) return { outcome: 'CONFIRMED', proof: { status, sequence } };
  const retryAt = retryAtOf(headers['retry-after'], now);
  if (status === 404) return failed('NOT_FOUND', 'RECIPIENT_UNKNOWN');
  if (status === 429) return failed('THROTTLED', 'ASKED_TO_WAIT', retryAt);
  if (status >= 300 && status < 400) return failed('ACCESS_REFUSED', 'REDIRECTED', retryAt);
  if (status === 401 || status === 403) return failed('ACCESS_REFUSED', 'SIGN_IN_REFUSED', retryAt);
  if (status >= 500) return failed('PARTNER_FAULT', 'RECIPIENT_IN_TROUBLE', retryAt);
  return failed('REFUSED', 'NOT_ACCEPTED');
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
