import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import { figures } from '../../platform/metrics/figures.js';

interface Row {
  readonly channel: string;
  readonly status: string;
  readonly count: number;
  readonly oldest: number;
  readonly paused: number;
}

/** Hand-overs that are not confirmed or called off: those that wait, and those that a person must look at. */
export const handOverFigures = figures({
  gauges: {
    meldpunt_hand_overs: {
      help: 'Hand-overs that are not finished, by channel and state.',
      labels: ['channel', 'state'],
    },
    meldpunt_hand_overs_oldest_seconds: {
      help: 'Age of the oldest hand-over that is not finished, by channel and state.',
      labels: ['channel', 'state'],
    },
    meldpunt_recipients_paused: {
      help: 'Recipients that cannot be reached, so that their queue waits, by channel.',
      labels: ['channel'],
    },
  },
  read: async (em, now) => {
    const { rows } = await sql<Row>`
      select channel, status, count(*)::integer as count,
        extract(epoch from ${now} - min(created_at))::float8 as oldest,
        (count(distinct recipient) filter (where pauses_recipient))::integer as paused
      from hand_over where status in ('PENDING', 'DEAD') group by channel, status
    `.execute(kysely(em));
    return rows.flatMap(({ channel, status, count, oldest, paused }) => [
      { name: 'meldpunt_hand_overs', labels: { channel, state: status }, value: count } as const,
      {
        name: 'meldpunt_hand_overs_oldest_seconds',
        labels: { channel, state: status },
        value: oldest,
      } as const,
      ...(status === 'PENDING'
        ? [{ name: 'meldpunt_recipients_paused', labels: { channel }, value: paused } as const]
        : []),
    ]);
  },
});
