import type { CalendarDate } from '../calendar-date.js';
import { editionKnownOn } from '../law/edition-known-on.js';
import type { Jurisdiction } from '../law/jurisdiction.js';
import { isValidOn } from '../validity.js';
import { tablesOf } from './edition-tables.js';
import type { Findings } from '../law/findings.js';
import { withoutEdition, withoutLaw } from './no-law.js';
import type { Qualification } from './qualification.js';

/** For which day findings are judged, under whose law, and as it was known when. @public */
export interface QualificationSetting {
  /** The day whose law applies. */
  readonly on: CalendarDate;
  readonly jurisdiction: Jurisdiction;
  /** Judges as the hotline would have on that day, by the edition it then worked under; else by the one in use. */
  readonly knownOn?: CalendarDate;
}

/**
 * Classifies findings under the law in force on a day, by the edition in use or by the one known on an earlier day.
 *
 * Total and deterministic. An open question is never taken for "no": the outcome is given only when every answer
 * to every open question leads to it, so `NOT_ILLEGAL` always rests on a criterion that says so. Of possible
 * answers, those that would contradict the answers given are left out. Illegal stays illegal however many
 * further questions are answered; only answers that contradict each other take any outcome back, to `UNDETERMINED`.
 * On a day of which the edition knows no law, and for findings of which it knows none on that day, the answer is
 * `UNDETERMINED` by `NO_LAW_KNOWN`, never a verdict. The result is frozen and shared.
 * @public
 */
export function qualify(findings: Findings, setting: QualificationSetting): Qualification {
  const edition = editionKnownOn(setting.jurisdiction, setting.knownOn);
  if (edition === null) return withoutEdition;
  for (const { law, decide } of tablesOf(edition)) if (isValidOn(law, setting.on)) return decide(findings);
  return withoutLaw(edition);
}
