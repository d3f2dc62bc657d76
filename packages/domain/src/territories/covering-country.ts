import type { CalendarDate } from '../calendar-date.js';
import type { CountryCode } from '../country-code.js';
import type { SourceConfidence } from '../law/source-confidence.js';
import { isValidOn } from '../validity.js';
import { territoryCoverage } from './territories.data.js';
import type { TerritoryCoverage } from './territory.js';

const certainty: Readonly<Record<SourceConfidence, number>> = { LOW: 0, MEDIUM: 1, HIGH: 2 };

/**
 * The row that assigns a territory to another country on a day; `null` for a country, and when no row has enough
 * confidence. Of several rows, the one with the highest confidence counts.
 * @internal
 */
export function coverageOf(
  territory: CountryCode,
  on: CalendarDate,
  minimumConfidence: SourceConfidence = 'MEDIUM',
  table: readonly TerritoryCoverage[] = territoryCoverage,
): TerritoryCoverage | null {
  let found: TerritoryCoverage | null = null;
  for (const row of table) {
    if (row.territory !== territory || !isValidOn(row, on)) continue;
    if (certainty[row.confidence] < certainty[minimumConfidence]) continue;
    if (found === null || certainty[row.confidence] > certainty[found.confidence]) found = row;
  }
  return found;
}
