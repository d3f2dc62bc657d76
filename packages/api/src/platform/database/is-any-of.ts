import { sql, type RawBuilder, type SqlBool } from 'kysely';

/**
 * SQL condition: the column has one of these values. One value becomes a plain comparison, so that an index that begins
 * with the column also gives the order of the page. For filters, whose plans depend on the values.
 */
export const isAnyOf = (column: string, values: readonly (string | number)[]): RawBuilder<boolean> => {
  if (values.length === 0) return sql`false`;
  const name = sql.ref(column);
  return values.length === 1 ? sql`${name} = ${values[0]}` : sql`${name} in (${sql.join(values)})`;
};

/**
 * SQL condition: the column has one of these ids. One parameter, so that the text is the same for any number of ids. For
 * loaders, whose statements are prepared.
 */
export const hasIdAmong = (column: string, ids: readonly string[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`${sql.ref(column)} = any (${ids}::uuid[])`;
