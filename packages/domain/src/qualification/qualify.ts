import type { CalendarDate } from '../calendar-date.js';
import { editionKnownOn } from '../law/edition-known-on.js';
import type { Jurisdiction } from '../law/jurisdiction.js';
import { isValidOn } from '../validity.js';
import { tablesOf } from './edition-tables.js';
import type { Findings } from '../law/findings.js';
import { withoutEdition, withoutLaw } from './no-law.js';
import type { Qualification } from './qualification.js';

/** The day for which findings are judged, the jurisdiction, and the edition to use. @public */
export interface QualificationSetting {
  /** The day whose law applies. */
  readonly on: CalendarDate;
  readonly jurisdiction: Jurisdiction;
  /** Uses the edition that the hotline used on this day; by default the current edition. */
  readonly knownOn?: CalendarDate;
}

/**
 * Classifies findings under the law in force on a day, with the current edition or the one in use on an earlier day.
 *
 * Never throws and is deterministic. An open question never counts as “no”: an outcome is given only when every answer
 * to every open question leads to it, so `NOT_ILLEGAL` always comes from a criterion that says so. Possible answers
 * that contradict the given answers are left out. Illegal content stays illegal when further questions are answered;
 * only contradictory answers change an outcome, to `UNDETERMINED`. On a day without known law in the edition, or for
 * findings without known law on that day, the result is `UNDETERMINED` with `NO_LAW_KNOWN`, never a verdict. The result
 * is frozen and shared.
 * @public
 */
export function qualify(findings: Findings, setting: QualificationSetting): Qualification {
  const edition = editionKnownOn(setting.jurisdiction, setting.knownOn);
  if (edition === null) return withoutEdition;
  for (const { law, decide } of tablesOf(edition)) if (isValidOn(law, setting.on)) return decide(findings);
  return withoutLaw(edition);
}
