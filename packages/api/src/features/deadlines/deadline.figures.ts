import type { DeadlineStage } from '@meldpunt/domain';
import { sql } from 'kysely';
import { stageAt } from '../../platform/database/deadline-stages.js';
import { kysely } from '../../platform/database/kysely.js';
import { figures } from '../../platform/metrics/figures.js';

/** Active deadlines. The table has a row for each open subject only. */
export const deadlineFigures = figures({
  gauges: {
    meldpunt_deadlines: { help: 'Active deadlines, by code and stage.', labels: ['code', 'stage'] },
  },
  read: async (em, now) => {
    const { rows } = await sql<{ code: string; stage: DeadlineStage; count: number }>`
      select code, ${stageAt(now)} as stage, count(*)::integer as count
      from deadline_clock where code is not null group by code, stage
    `.execute(kysely(em));
    return rows.map(({ code, stage, count }) => ({
      name: 'meldpunt_deadlines',
      labels: { code, stage },
      value: count,
    }));
  },
});
