import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { kysely } from './kysely.js';

/** Rows of another table, of which a row of a list must have one. */
export interface OtherTable {
  readonly table: RawBuilder<unknown>;
  /** Its column that refers to the row of the list. */
  readonly key: RawBuilder<unknown>;
  /** The column of the list to which it refers: an id. */
  readonly of: RawBuilder<unknown>;
  /** Conditions on columns of the table alone. */
  readonly conditions: RawBuilder<unknown>;
  /** A further condition that needs other rows. */
  readonly further?: RawBuilder<unknown>;
}

/** Up to this many rows of another table are found before the rows of the list. */
const maxFew = 2_000;

/**
 * The condition that a row of a list has such a row. If there are few, it names their ids. The statement of the rows is planned
 * for all of them, so that few are found by an index, and reads only up to the maximum.
 */
export async function hasRowIn(
  { table, key, of, conditions, further = sql`true` }: OtherTable,
  em: EntityManager,
): Promise<{ readonly condition: RawBuilder<boolean>; readonly nameIds: boolean }> {
  const { rows } = await sql<{ readonly found: string }>`
    with found as materialized (select ${key} as found from ${table} where ${conditions})
    select found from found limit ${maxFew + 1}
  `.execute(kysely(em));
  const exists = sql<boolean>`exists (select from ${table} where ${key} = ${of} and ${conditions} and ${further})`;
  if (rows.length > maxFew) return { condition: exists, nameIds: false };
  const ids = [...new Set(rows.map(({ found }) => found))];
  return { condition: sql`(${of} = any (${ids}::uuid[]) and ${exists})`, nameIds: true };
}
