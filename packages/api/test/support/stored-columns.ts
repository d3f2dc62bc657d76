import type { Client } from 'pg';

/** A column of a table or view of the schema. */
export interface StoredColumn {
  /** The table and the column: `table.column`. */
  readonly name: string;
  readonly type: string;
  /** Whether a new row needs a value: not null, without default. */
  readonly isNeeded: boolean;
}

/** The columns of all tables and views, in order of their names. */
export async function storedColumns(client: Client): Promise<readonly StoredColumn[]> {
  const { rows } = await client.query<StoredColumn>(`
    select relname || '.' || attname as name, format_type(atttypid, atttypmod) as type,
      relkind in ('r', 'p') and attnotnull and not atthasdef and attidentity = '' as "isNeeded"
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm') and attnum > 0 and not attisdropped
    order by (relname || '.' || attname) collate "C"
  `);
  return rows;
}

/** One line for each column: its name, its type, and whether it is needed. */
export const columnsAsText = (columns: readonly StoredColumn[]): string =>
  columns.map(({ name, type, isNeeded }) => `${name}\t${type}${isNeeded ? '\tneeded' : ''}\n`).join('');

export const columnsInText = (text: string): readonly StoredColumn[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([name = '', type = '', needed]) => ({ name, type, isNeeded: needed === 'needed' }));
