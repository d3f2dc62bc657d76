import type { HandOverFailure } from '@meldpunt/domain';
import type { OutboundAnswer } from '../../../platform/outbound/outbound.js';
import { z } from 'zod';

/** A call that did not succeed: of which kind, and why. It names no address and nothing that was sent. */
export interface IccamFailure extends HandOverFailure {
  /** The status of the answer; `null` when there was none. */
  readonly status: number | null;
  /** The report that has our reference already, where the exchange says so. */
  readonly existingReportId: number | null;
}

const plain = { existingReportId: null };

/** Nothing came back. */
export const noAnswer: IccamFailure = { class: 'UNREACHABLE', cause: 'NO_ANSWER', status: null, ...plain };

/** Our own rules let nothing out to there. */
export const notAllowedOut: IccamFailure = { class: 'REFUSED', cause: 'TEST_MODE', status: null, ...plain };

/** It answered success in a form that we do not understand. */
export const notUnderstood = (status: number): IccamFailure => ({
  class: 'PARTNER_FAULT',
  cause: 'ANSWER_NOT_UNDERSTOOD',
  status,
  ...plain,
});

/** It does not let us in. Nothing is wrong with what waits, so that it goes on waiting while a person looks. */
export const signInRefused = (status: number): IccamFailure => ({
  class: 'UNREACHABLE',
  cause: 'SIGN_IN_REFUSED',
  status,
  ...plain,
});

const refusalBody = z.object({ reportId: z.number().int().positive() });

/**
 * Which kind of failure an answer other than success is. Unreachable, refused and not found are three things. A wait that
 * the exchange asks for goes with each of them; a refusal that asks for one is no refusal, but "not now".
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

/** What a body says; `undefined` when it is no JSON. */
export function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * `Retry-After` as an instant: seconds or a date. A longer wait than a day is asked about again once a day, so that a
 * wrong number does not end the exchange.
 */
function retryAtOf(header: string | undefined, now: Date): Date | null {
  if (header === undefined) return null;
  const at = /^\d+$/.test(header) ? now.getTime() + Number(header) * 1000 : Date.parse(header);
  if (Number.isNaN(at)) return null;
  return new Date(Math.min(Math.max(at, now.getTime()), now.getTime() + 86_400_000));
}
