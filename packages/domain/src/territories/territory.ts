import type { CalendarDate } from '../calendar-date.js';
import type { CountryCode } from '../country-code.js';
import type { SourceConfidence } from '../law/source-confidence.js';
import type { Validity } from '../validity.js';

/** Which country's hotline and criminal law covers a territory that has a country code of its own. @public */
export interface TerritoryCoverage extends Validity {
  readonly territory: CountryCode;
  readonly coveredBy: CountryCode;
  readonly source: string;
  readonly confidence: SourceConfidence;
  /** The day on which the row was last checked against its source. */
  readonly checkedOn: CalendarDate;
}
