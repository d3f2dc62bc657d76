import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import { figures } from '../../platform/metrics/figures.js';

/** Tasks that wait for a person, from the index of the open work items. */
export const workItemFigures = figures({
  gauges: {
    meldpunt_work_items_open: { help: 'Open work items, by kind.', labels: ['kind'] },
  },
  read: async (em) => {
    const { rows } = await sql<{ kind: string; count: number }>`
      select kind, count(*)::integer as count from work_item where settled_at is null group by kind
    `.execute(kysely(em));
    return rows.map(({ kind, count }) => ({
      name: 'meldpunt_work_items_open',
      labels: { kind },
      value: count,
    }));
  },
});
