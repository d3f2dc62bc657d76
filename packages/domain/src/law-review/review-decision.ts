import type { CalendarDate } from '../calendar-date.js';
import type { Jurisdiction } from '../law/jurisdiction.js';
import type { Findings } from '../law/findings.js';
import type { Qualification } from '../qualification/qualification.js';
import { qualify } from '../qualification/qualify.js';
import { type DecisionVersions, requalify, type UnknownVersion } from '../qualification/requalify.js';
import { ok, type Result } from '../result.js';
import { differenceBetween } from './difference-between.js';
import type { LawDifference } from './law-difference.js';

/** A decision as it was stored. @public */
export interface StoredDecision extends DecisionVersions {
  readonly findings: Findings;
  /** The day whose law it applied. */
  readonly on: CalendarDate;
  /** Whether a notice, a dossier or a report that rests on it left the hotline. */
  readonly leftTheHotline?: boolean;
}

/** What an edition makes of a decision that an earlier one made. @public */
export interface DecisionReview {
  readonly difference: LawDifference;
  /** As it was given. */
  readonly then: Qualification;
  /** As the edition in use gives it for the same findings and the same day. */
  readonly now: Qualification;
}

/**
 * Compares a stored decision with what the edition in use says of the same findings on the same day; `null` where it
 * says the same. A decision under an edition or law version that the pack lacks cannot be compared, and is refused.
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
