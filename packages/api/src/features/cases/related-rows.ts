import type { CaseStatus, Classification, CloseReason, ItemOpinions, PlaceKind } from '@meldpunt/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';

/** An item of the given case, with the columns that relations need. */
export interface OwnItem {
  readonly caseId: string;
  readonly url: string;
  readonly placeKind: PlaceKind | null;
  readonly opinions: ItemOpinions;
}

/** An item of another case that shares a key with an item of the given case. */
export interface Candidate {
  readonly askedId: string;
  readonly itemId: string;
  readonly caseId: string;
  readonly reference: string;
  readonly url: string;
  readonly placeKind: PlaceKind | null;
  readonly status: CaseStatus;
  readonly cycle: number;
  readonly openedAt: Date;
  readonly closedBecause: CloseReason | null;
  readonly classification: Classification | null;
  /** Whether any item of its case awaits a second opinion. */
  readonly isAwaiting: boolean;
  readonly judgedBy: readonly string[];
}

/** The maximum number of candidates per case, newest first. With more, the key is too common to be useful. */
const maxCandidates = 200;

export async function ownItems(em: EntityManager, caseIds: readonly string[]): Promise<readonly OwnItem[]> {
  const { rows } = await sql<OwnItem>`
    select case_id, url, place_kind, opinions from item_fact
    where case_id = any (${caseIds}::uuid[]) order by case_id, position
  `.execute(kysely(em));
  return rows;
}

/**
 * Finds the items of other cases that may be related to the given items. It uses the key index, never a scan: with
 * `offset 0` the items are found first, and then their cases. Otherwise all cases may be read.
 */
export async function candidatesFor(
  em: EntityManager,
  caseIds: readonly string[],
): Promise<readonly Candidate[]> {
  const { rows } = await sql<Candidate>`
    select asked.id as asked_id, found.*, exists (
        select from item_fact sibling
        where sibling.case_id = found.case_id and sibling.opinions = 'AWAITING_SECOND'
      ) as is_awaiting, array (
        select distinct assessed_by::text from assessment_fact where content_item_id = found.item_id order by 1
      ) as judged_by
    from unnest(${caseIds}::uuid[]) as asked (id)
    cross join lateral (
      select item.id as item_id, item.case_id, other.reference, item.url, item.place_kind, other.status, other.cycle,
        other.opened_at, other.closed_because, item.classification
      from (
        select * from item_fact
        where case_id <> asked.id and relation_keys && (
          select coalesce(array_agg(key), '{}') from item_fact own, unnest(own.relation_keys) key
          where own.case_id = asked.id
        )
        offset 0
      ) item
      cross join lateral (select * from case_fact where case_fact.id = item.case_id offset 0) other
      order by other.opened_at desc, item.id limit ${maxCandidates}
    ) found
  `.execute(kysely(em));
  return rows;
}
