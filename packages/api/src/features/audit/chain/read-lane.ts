import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kysely } from '../../../platform/database/kysely.js';
import type { HashedEntry, HashedLink } from './link-hash.js';

/** A stored link with the entry that it names; `null` when there is no such entry. */
export interface StoredLink extends HashedLink {
  readonly entryId: string;
  readonly hash: Buffer;
  readonly entry: HashedEntry | null;
}

interface Row extends Omit<HashedEntry, 'id'> {
  readonly lane: number;
  readonly position: string;
  readonly linkedAt: string;
  readonly previous: Buffer;
  readonly digest: Buffer;
  readonly hash: Buffer;
  readonly entryId: string;
  readonly id: string | null;
}

const pageSize = 5_000;

/** Reads the links of a lane in order, page by page. */
export async function* readLane(em: EntityManager, lane: number): AsyncGenerator<StoredLink> {
  let after = '0';
  for (;;) {
    const { rows } = await sql<Row>`
      select link.lane, link.position::text as position, audit_time(link.at) as "linkedAt", link.previous, link.digest,
        link.hash, link.entry_id::text as "entryId", entry.id::text as id, audit_time(entry.at) as at, entry.action,
        entry.actor_id::text as "actorId", entry.actor_code as "actorCode", entry.actor_name as "actorName",
        array_to_string(entry.actor_roles, ' ') as "actorRoles", entry.subject_type as "subjectType",
        entry.subject_id::text as "subjectId", entry.case_id::text as "caseId", entry.details::text as details
      from (select * from audit_link where lane = ${lane} and position > ${after}::bigint order by position limit ${pageSize}) link
      left join audit_entry entry on entry.id = link.entry_id
      order by link.position
    `.execute(kysely(em));
    for (const row of rows) yield storedLink(row);
    if (rows.length < pageSize) return;
    after = rows.at(-1)?.position ?? after;
  }
}

function storedLink({
  lane,
  position,
  linkedAt,
  previous,
  digest,
  hash,
  entryId,
  id,
  ...entry
}: Row): StoredLink {
  return {
    lane,
    position: Number(position),
    at: linkedAt,
    previous,
    digest,
    hash,
    entryId,
    entry: id === null ? null : { id, ...entry },
  };
}

/** Entries that no link names: they were not written through the chain. Each entry is looked for under one lane only. */
export async function entriesWithoutLink(
  em: EntityManager,
  lane: number,
  lanes: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select entry.id::text as id from audit_entry entry
    where entry.id % ${lanes} = ${lane}
      and not exists (select from audit_link link where link.entry_id = entry.id)
    order by entry.id limit ${maxUnlinked}
  `.execute(kysely(em));
  return rows.map(({ id }) => id);
}

const maxUnlinked = 1_000;
