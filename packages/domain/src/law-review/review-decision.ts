import type { CalendarDate } from '../calendar-date.js';
import type { Jurisdiction } from '../law/jurisdiction.js';
import type { Findings } from '../law/findings.js';
import type { Qualification } from '../qualification/qualification.js';
import { qualify } from '../qualification/qualify.js';
import { type DecisionVersions, requalify, type UnknownVersion } from '../qualification/requalify.js';
import { ok, type Result } from '../result.js';
import { differenceBetween } from './difference-between.js';
import type { LawDifference } from './law-difference.js';

/** A stored decision. @public */
export interface StoredDecision extends DecisionVersions {
  readonly findings: Findings;
  /** The day whose law was applied. */
  readonly on: CalendarDate;
  /** Whether a notice, a dossier or a report based on it was sent. */
  readonly leftTheHotline?: boolean;
}

/** The difference between a stored decision and the result under the edition in use. @public */
export interface DecisionReview {
  readonly difference: LawDifference;
  /** The stored result. */
  readonly then: Qualification;
  /** The result of the edition in use for the same findings and the same day. */
  readonly now: Qualification;
}

/**
 * Compares a stored decision with the result of the edition in use for the same findings on the same day; `null` when
 * both are the same. A decision whose edition or law version is not in the pack cannot be compared and is refused.
 * @public
 */
export function reviewDecision(
  { findings, on, leftTheHotline = false, lawVersion, rulesVersion }: StoredDecision,
  jurisdiction: Jurisdiction,
): Result<DecisionReview | null, UnknownVersion> {
  const given = requalify(findings, { jurisdiction, lawVersion, rulesVersion });
  if (!given.ok) return given;
  const now = qualify(findings, { on, jurisdiction });
  const difference = differenceBetween(given.value, now, leftTheHotline);
  return ok(difference === null ? null : { difference, then: given.value, now });
}
