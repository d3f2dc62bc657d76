import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kysely } from '../database/kysely.js';
import { keptDays, type Position, type Snapshot } from './position.js';

/** The kind of event of an account whose access changed. */
export const accountKind = 'ACCOUNT';

/** One changed object. */
export interface LiveEvent {
  readonly id: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly caseId: string | null;
  readonly at: Date;
}

/** Which events a subscription needs. */
export interface Wanted {
  /** Whose account events are wanted too: they may end the subscription. */
  readonly viewerId: string;
  readonly kinds: readonly string[];
  readonly subjectId?: string;
  readonly caseId?: string;
}

interface NewEvents {
  readonly snapshot: Snapshot;
  readonly at: Date;
  readonly events: readonly LiveEvent[];
}

/** Reads what is visible now, without events. */
export async function currentSnapshot(em: EntityManager): Promise<Omit<NewEvents, 'events'>> {
  const { rows } = await sql<{ snapshot: Snapshot; at: Date }>`
    select pg_current_snapshot()::text as snapshot, clock_timestamp() as at`.execute(kysely(em));
  return rows[0] as (typeof rows)[number];
}

/** Reads the events that a snapshot does not show and that are visible now, at most so many. */
export async function eventsSince(em: EntityManager, since: Snapshot, most: number): Promise<NewEvents> {
  const { rows } = await sql<Partial<LiveEvent> & { snapshot: Snapshot; readAt: Date }>`
    select now.snapshot::text, now.read_at, event.id, event.kind, event.subject_id, event.case_id, event.at
    from (select pg_current_snapshot() as snapshot, clock_timestamp() as read_at) now
    left join live_event event on event.transaction >= pg_snapshot_xmin(${since}::pg_snapshot)
      and event.transaction < pg_snapshot_xmax(now.snapshot)
      and not pg_visible_in_snapshot(event.transaction, ${since}::pg_snapshot)
    order by event.id
    limit ${most}`.execute(kysely(em));
  const { snapshot, readAt: at } = rows[0] as (typeof rows)[number];
  return { snapshot, at, events: rows.filter((row): row is typeof row & LiveEvent => row.id !== null) };
}

/** Reads the wanted events after a position that `until` of the position shows, at most so many. */
export async function eventsAfter(
  em: EntityManager,
  { since, until, last }: Position,
  { viewerId, kinds, subjectId, caseId }: Wanted,
  most: number,
): Promise<readonly LiveEvent[]> {
  const { rows } = await sql<LiveEvent>`
    select id, kind, subject_id, case_id, at from live_event
    where transaction >= pg_snapshot_xmin(${since}::pg_snapshot)
      and transaction < pg_snapshot_xmax(${until}::pg_snapshot)
      and not pg_visible_in_snapshot(transaction, ${since}::pg_snapshot)
      and pg_visible_in_snapshot(transaction, ${until}::pg_snapshot)
      and id > ${last}::bigint
      and (kind = any(${kinds})
          and (${subjectId ?? null}::uuid is null or subject_id = ${subjectId ?? null}::uuid)
          and (${caseId ?? null}::uuid is null or case_id = ${caseId ?? null}::uuid)
        or kind = ${accountKind} and subject_id = ${viewerId}::uuid)
    order by id
    limit ${most}`.execute(kysely(em));
  return rows;
}

/** The same condition for an event in memory. */
export const isWanted = ({ kind, subjectId, caseId }: LiveEvent, wanted: Wanted): boolean =>
  kind === accountKind
    ? subjectId === wanted.viewerId
    : wanted.kinds.includes(kind) &&
      (wanted.subjectId === undefined || wanted.subjectId === subjectId) &&
      (wanted.caseId === undefined || wanted.caseId === caseId);

const deletedAtOnce = 10_000;

/** Deletes events that nobody can continue after. The oldest transactions come first in the primary key. */
export async function deleteOldEvents(em: EntityManager): Promise<void> {
  await sql`
    delete from live_event where (transaction, kind, subject_id) in (
      select transaction, kind, subject_id
      from (select * from live_event order by transaction limit ${deletedAtOnce}) oldest
      where at < now() - make_interval(days => ${keptDays}))`.execute(kysely(em));
}
