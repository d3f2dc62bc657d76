import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';

/** Hand-overs that a worker will send, by channel. */
export interface WaitingHandOvers {
  readonly channel: string;
  readonly count: number;
  /** How many of them were tried before: the recipient may have received them already. */
  readonly tried: number;
}

/** Counts the hand-overs that a worker will send. */
export async function waitingByChannel(em: EntityManager): Promise<readonly WaitingHandOvers[]> {
  const { rows } = await sql<WaitingHandOvers>`
    select channel, count(*)::integer as count, (count(*) filter (where attempts > 0))::integer as tried
    from hand_over where status = 'PENDING' group by channel order by channel
  `.execute(kysely(em));
  return rows;
}
