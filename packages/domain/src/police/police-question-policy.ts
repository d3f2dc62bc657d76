import { requireInstants } from '../instant.js';
import { deadlinePolicy, type DeadlinePolicy, type Term } from '../deadlines/deadline-policy.js';
import { endOf } from '../deadlines/due-at.js';
import { err, ok, type Result } from '../result.js';
import type { PoliceAnswer, PoliceQuestion, PoliceTextRefusalCode } from './police-question.js';

/** How long texts may be and how soon a question of police is to be answered. @public */
export interface PoliceQuestionPolicy {
  readonly maxTextLength: number;
  readonly ordinary: Term;
  /** For a referral on immediate danger. */
  readonly urgent: Term;
}

/** The shipped settings. House rules. @public */
export const policeQuestionPolicy: PoliceQuestionPolicy = {
  maxTextLength: 500,
  ordinary: { amount: 1, unit: 'WORKING_DAYS' },
  urgent: { amount: 1, unit: 'HOURS' },
};

/** When a question of police is to be answered. Throws `RangeError` for a `Date` that is no instant. @public */
export function policeQuestionDueAt(
  askedAt: Date,
  urgent: boolean,
  policy: PoliceQuestionPolicy = policeQuestionPolicy,
  { calendar }: Pick<DeadlinePolicy, 'calendar'> = deadlinePolicy,
): Date {
  requireInstants({ askedAt });
  return endOf(urgent ? policy.urgent : policy.ordinary, askedAt, calendar);
}

/** Codes that say nothing without a text beside them. */
const needsText: ReadonlySet<PoliceQuestion | PoliceAnswer> = new Set(['OTHER', 'ANSWERED']);

/**
 * The text beside the code of a question or an answer, trimmed; `null` where there is none and none is needed.
 * @public
 */
export function policeText(
  code: PoliceQuestion | PoliceAnswer,
  text: string | null,
  policy: PoliceQuestionPolicy = policeQuestionPolicy,
): Result<string | null, { readonly code: PoliceTextRefusalCode; readonly longest: number }> {
  const trimmed = text?.trim() ?? '';
  const longest = policy.maxTextLength;
  if (trimmed.length > longest) return err({ code: 'TEXT_TOO_LONG', longest });
  if (trimmed === '') return needsText.has(code) ? err({ code: 'TEXT_MISSING', longest }) : ok(null);
  return ok(trimmed);
}
