import { sql, type RawBuilder } from 'kysely';

/**
 * SQL condition: the column has one of these values. One value becomes a plain comparison, so that an index that begins
 * with the column also gives the order of the page.
 */
export const isAnyOf = (column: string, values: readonly (string | number)[]): RawBuilder<boolean> => {
  if (values.length === 0) return sql`false`;
  const name = sql.ref(column);
  return values.length === 1 ? sql`${name} = ${values[0]}` : sql`${name} in (${sql.join(values)})`;
};
