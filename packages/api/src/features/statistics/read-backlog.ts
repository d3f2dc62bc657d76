import type { EntityManager } from '@mikro-orm/postgresql';
import { parseCalendarDate, timeBandOf, timeBands, type CalendarDate, type TimeBand } from '@meldpunt/domain';
import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import { periodsOf } from './periods-of.js';

/** The number of cases that were open at the end of a day, by their age in calendar days. */
export interface BacklogBand {
  readonly band: TimeBand;
  readonly count: number;
}

const beginning = parseCalendarDate('2000-01-01');
const dayMs = 86_400_000;

/** The cases opened by the end of the day, without those closed by then. */
export async function readBacklog(em: EntityManager, at: CalendarDate): Promise<readonly BacklogBand[]> {
  if (beginning === null) throw new TypeError('The first day is no date.');
  const { rows } = await sql<{ openedOn: string; count: number }>`
    select value as opened_on, sum(sign * case figure when 'OPENED' then count else -count end)::int as count
    from jsonb_to_recordset(${JSON.stringify(periodsOf(beginning, at))}::jsonb) as part
      (period text, "from" date, "to" date, sign int)
    join statistics_count known on known.period = part.period and known.starts_on between part."from" and part."to"
    where dimension = 'OPENED_ON'
    group by value having sum(sign * case figure when 'OPENED' then count else -count end) <> 0
  `.execute(kysely(em));
  const ageOf = (openedOn: string): number => (Date.parse(at) - Date.parse(openedOn)) / dayMs;
  return timeBands.map((band) => ({
    band,
    count: rows
      .filter(({ openedOn }) => timeBandOf(ageOf(openedOn)) === band)
      .reduce((sum, { count }) => sum + count, 0),
  }));
}
