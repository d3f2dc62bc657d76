import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kysely } from '../../../platform/database/kysely.js';
import type { HeadOfLane } from './head.js';
import { lanes } from './link-hash.js';

/** The last link of each lane that has one. */
export async function endsOfLanes(em: EntityManager): Promise<readonly HeadOfLane[]> {
  const { rows } = await sql<{ lane: number; position: string; hash: string }>`
    select last.lane, last.position::text as position, encode(last.hash, 'hex') as hash
    from generate_series(0, ${lanes - 1}::int) as wanted (lane)
    cross join lateral (
      select * from audit_link where audit_link.lane = wanted.lane order by position desc limit 1
    ) last
    order by last.lane
  `.execute(kysely(em));
  return rows.map(({ lane, position, hash }) => ({ lane, position: Number(position), hash }));
}
