import type { HandOverFailure } from '@meldpunt/domain';
import type { OutboundAnswer } from '../../../platform/outbound/outbound.js';
import { z } from 'zod';

/** A failed call. Contains no address and no data that was sent. */
export interface IccamFailure extends HandOverFailure {
  /** The HTTP status; `null` if there was no response. */
  readonly status: number | null;
  /** The report that already has our reference, if ICCAM names it. */
  readonly existingReportId: number | null;
}

const plain = { existingReportId: null };

/** There was no response. */
export const noAnswer: IccamFailure = { class: 'UNREACHABLE', cause: 'NO_ANSWER', status: null, ...plain };

/** Our own outbound rules block the request. */
export const blockedByOutbound: IccamFailure = {
  class: 'REFUSED',
  cause: 'TEST_MODE',
  status: null,
  ...plain,
};

/** A success response that cannot be parsed. */
export const notUnderstood = (status: number): IccamFailure => ({
  class: 'PARTNER_FAULT',
  cause: 'ANSWER_NOT_UNDERSTOOD',
  status,
  ...plain,
});

/** The sign-in was refused. Retried, because the messages themselves are valid; a person must check the account. */
export const signInRefused = (status: number): IccamFailure => ({
  class: 'UNREACHABLE',
  cause: 'SIGN_IN_REFUSED',
  status,
  ...plain,
});

const refusalBody = z.object({ reportId: z.number().int().positive() });

/**
 * Classifies an error response as unreachable, refused or not found; these are never mixed. A requested wait
 * (`Retry-After`) is added to each of them. A refusal with `Retry-After` counts as throttled.
 */
export function failureOf(answer: OutboundAnswer, now: Date): IccamFailure {
  const retryAt = retryAtOf(answer.headers['retry-after'], now);
  const failure = kindOf(answer, retryAt !== null);
  return retryAt === null ? failure : { ...failure, retryAt };
}

function kindOf({ status, body }: OutboundAnswer, asksToWait: boolean): IccamFailure {
  if (status === 429 || (asksToWait && (status === 503 || (status >= 400 && status < 500 && status !== 408))))
    return { class: 'THROTTLED', cause: 'ASKED_TO_WAIT', status, ...plain };
  if ([408, 502, 503, 504].includes(status)) return { ...noAnswer, status };
  if (status === 404 || status === 410)
    return { class: 'NOT_FOUND', cause: 'RECIPIENT_UNKNOWN', status, ...plain };
  if (status >= 400 && status < 500)
    return { class: 'REFUSED', cause: 'NOT_ACCEPTED', status, existingReportId: existingReportIn(body) };
  if (status >= 500) return { class: 'PARTNER_FAULT', cause: 'RECIPIENT_IN_TROUBLE', status, ...plain };
  return notUnderstood(status);
}

function existingReportIn(body: string): number | null {
  const parsed = refusalBody.safeParse(jsonOf(body));
  return parsed.success ? parsed.data.reportId : null;
}

/** Parses a JSON body; `undefined` if it is not JSON. */
export function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Reads `Retry-After`, in seconds or as a date, as an instant. Limited to one day, so that a wrong value does not stop
 * all calls for longer.
 */
function retryAtOf(header: string | undefined, now: Date): Date | null {
  if (header === undefined) return null;
  const at = /^\d+$/.test(header) ? now.getTime() + Number(header) * 1000 : Date.parse(header);
  if (Number.isNaN(at)) return null;
  return new Date(Math.min(Math.max(at, now.getTime()), now.getTime() + 86_400_000));
}
