import { requireInstants } from '../instant.js';
import { deadlinePolicy, type DeadlinePolicy, type Term } from '../deadlines/deadline-policy.js';
import { endOf } from '../deadlines/due-at.js';
import { err, ok, type Result } from '../result.js';
import type { PoliceAnswer, PoliceQuestion, PoliceTextRefusalCode } from './police-question.js';

/** The maximum length of texts, and the time for the answer to a question from police. @public */
export interface PoliceQuestionPolicy {
  readonly maxTextLength: number;
  readonly ordinary: Term;
  /** For a referral with immediate danger. */
  readonly urgent: Term;
}

/** The default settings. House rules. @public */
export const policeQuestionPolicy: PoliceQuestionPolicy = {
  maxTextLength: 500,
  ordinary: { amount: 1, unit: 'WORKING_DAYS' },
  urgent: { amount: 1, unit: 'HOURS' },
};

/** When the answer to a question from police is due. Throws `RangeError` for an invalid `Date`. @public */
export function policeQuestionDueAt(
  askedAt: Date,
  urgent: boolean,
  policy: PoliceQuestionPolicy = policeQuestionPolicy,
  { calendar }: Pick<DeadlinePolicy, 'calendar'> = deadlinePolicy,
): Date {
  requireInstants({ askedAt });
  return endOf(urgent ? policy.urgent : policy.ordinary, askedAt, calendar);
}

/** Codes that need a text. */
const needsText: ReadonlySet<PoliceQuestion | PoliceAnswer> = new Set(['OTHER', 'ANSWERED']);

/** The text of a question or an answer, trimmed; `null` when there is none and the code needs none. @public */
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
