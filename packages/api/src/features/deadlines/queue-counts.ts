import { QueueAge, QueueBand, queueAgeLimits, type CaseStatus, type DeadlineStage } from '@meldpunt/domain';
import { sql } from 'kysely';
import type { RequestContext } from '../../platform/context.js';
import { stageAt } from '../../platform/database/deadline-stages.js';
import { kysely } from '../../platform/database/kysely.js';
import type { QueueCountType } from './queue-count.type.js';

interface Row {
  readonly status: CaseStatus;
  readonly queueBand: number;
  readonly age: number;
  readonly stage: DeadlineStage | null;
  readonly count: number;
}

const bands = Object.values(QueueBand);
const ages = Object.values(QueueAge);

/** Counts the open cases by status, band, age and stage of their deadline, in one statement. */
export async function queueCounts({ em, clock }: RequestContext): Promise<readonly QueueCountType[]> {
  const now = clock();
  const { rows } = await sql<Row>`
    select status, waiting.queue_band, stage, count(*)::integer as count,
      width_bucket(extract(epoch from ${now} - opened_at)::float8 / 3600, ${queueAgeLimits}::float8[]) as age
    from case_fact waiting
    left join lateral (
      select ${stageAt(now)} as stage from deadline_clock
      where subject_type = 'CASE' and subject_id = waiting.id and code is not null
    ) deadline on true
    where status <> 'CLOSED'
    group by status, waiting.queue_band, age, stage
    order by status, waiting.queue_band, age, stage
  `.execute(kysely(em));
  return rows.map(({ status, queueBand, age, stage, count }) => ({
    status,
    band: bands[queueBand] ?? QueueBand.IMMEDIATE_DANGER,
    age: ages[age] ?? QueueAge.FROM_7_DAYS,
    stage,
    count,
  }));
}
