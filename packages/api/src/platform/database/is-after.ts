import { sql, type RawBuilder } from 'kysely';

/**
 * SQL condition: a row is behind the last one of the previous page, in a list that is ordered by an instant and then by
 * the id. The first page has no key, and every row is behind it.
 */
export const isAfter = (
  columns: readonly [instant: string, id: string],
  key: readonly [at: Date, id: string] | null,
  order: 'asc' | 'desc' = 'asc',
): RawBuilder<boolean> => {
  if (key === null) return sql`true`;
  const [left, right] = columns.map((column) => sql.ref(column));
  const compare = order === 'asc' ? sql`>` : sql`<`;
  return sql<boolean>`(${left}, ${right}) ${compare} (${key[0]}::timestamptz, ${key[1]}::uuid)`;
};
