import { QueueBand } from '@meldpunt/domain';
import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import { figures } from '../../platform/metrics/figures.js';

const bands = Object.values(QueueBand);

interface Row {
  readonly status: string;
  readonly queueBand: number;
  readonly count: number;
  readonly oldest: number;
}

/** Depth and age of the queue, from the index of the open cases. */
export const queueFigures = figures({
  gauges: {
    meldpunt_cases_open: { help: 'Open cases, by status and band of the queue.', labels: ['status', 'band'] },
    meldpunt_cases_oldest_seconds: {
      help: 'Age of the oldest open case, by status and band of the queue.',
      labels: ['status', 'band'],
    },
  },
  read: async (em, now) => {
    const { rows } = await sql<Row>`
      select status, queue_band, count(*)::integer as count,
        extract(epoch from ${now} - min(opened_at))::float8 as oldest
      from hotline_case where status <> 'CLOSED' group by status, queue_band
    `.execute(kysely(em));
    return rows.flatMap(({ status, queueBand, count, oldest }) => {
      const labels = { status, band: bands[queueBand] ?? QueueBand.IMMEDIATE_DANGER };
      return [
        { name: 'meldpunt_cases_open', labels, value: count } as const,
        { name: 'meldpunt_cases_oldest_seconds', labels, value: oldest } as const,
      ];
    });
  },
});

/** Use of the leases of claims, from the index of the claimed cases. */
export const claimFigures = figures({
  gauges: {
    meldpunt_claims: { help: 'Claimed cases, by the state of the lease.', labels: ['lease'] },
  },
  read: async (em, now) => {
    const { rows } = await sql<{ active: number; expired: number }>`
      select (count(*) filter (where lease_expires_at > ${now}))::integer as active,
        (count(*) filter (where lease_expires_at <= ${now}))::integer as expired
      from hotline_case where assignee_id is not null
    `.execute(kysely(em));
    return rows.flatMap(({ active, expired }) => [
      { name: 'meldpunt_claims', labels: { lease: 'ACTIVE' }, value: active } as const,
      { name: 'meldpunt_claims', labels: { lease: 'EXPIRED' }, value: expired } as const,
    ]);
  },
});
