import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { kysely, pageLimit } from './kysely.js';

/** SQL conditions on a row of a table. */
export type Conditions = readonly RawBuilder<boolean>[];

/** The conditions of a filter. All of them must hold. */
export interface PageConditions {
  /** On columns that the index of the order includes. */
  readonly indexed: Conditions;
  /** On other columns, and on rows of other tables. */
  readonly others: Conditions;
  /** Whether one of them names the only rows that can match, by an id of which there are few. */
  readonly nameIds: boolean;
}

export const allOf = ({ indexed, others }: PageConditions): Conditions => [...indexed, ...others];

/** An order of a list, by columns of an index: an instant and the id, with or without the band before them. */
export interface PageOrder {
  readonly isDescending: boolean;
  readonly columns: readonly string[];
}

export interface WantedPage<Row> {
  readonly table: string;
  readonly columns: readonly (keyof Row & string)[];
  readonly order: PageOrder;
  readonly conditions: PageConditions;
  /** The key of the last row of the page before. */
  readonly after: readonly [band: number, instant: Date, id: string] | null;
  readonly limit: number;
  readonly isFiltered: boolean;
}

/** Up to this many rows are checked one after the other in the order of the list. */
const maxWalked = 20_000;

/**
 * The rows of a page. A filter that many rows match is found by a walk in the order of the list, whose steps are cheap.
 * A walk that does not fill the page has passed many rows that do not match: then all matching rows are found and sorted.
 * PostgreSQL cannot choose between the two, because it does not know how the conditions depend on the order.
 */
export async function findPage<Row>(page: WantedPage<Row>, em: EntityManager): Promise<readonly Row[]> {
  const rowsOf = async (statement: RawBuilder<Row>) => (await statement.execute(kysely(em))).rows;
  const { limit, isFiltered, conditions } = page;
  if (!isFiltered) return rowsOf(plain(page));
  if (conditions.nameIds) return rowsOf(gathered(page));
  if (conditions.others.length === 0) return rowsOf(walked(page, limit));
  const found = await rowsOf(walked(page, maxWalked));
  return found.length === limit ? found : rowsOf(gathered(page));
}

const listed = (columns: readonly string[]): RawBuilder<unknown> =>
  sql.join(columns.map((column) => sql.ref(column)));
const all = (conditions: Conditions): RawBuilder<unknown> => sql.join([sql`true`, ...conditions], sql` and `);

/** The columns of the order with their direction. */
function sorted({ isDescending, columns }: PageOrder): RawBuilder<unknown> {
  const direction = isDescending ? sql`desc` : sql`asc`;
  return sql.join(columns.map((column) => sql`${sql.ref(column)} ${direction}`));
}

/** The condition that a row comes after the page before. */
function behind({ order, after }: Pick<WantedPage<unknown>, 'order' | 'after'>): Conditions {
  if (after === null) return [];
  const [band, instant, id] = after;
  const { isDescending, columns } = order;
  const values = sql.join([
    ...(columns.length === 3 ? [sql`${band}::smallint`] : []),
    sql`${instant}::timestamptz`,
    sql`${id}::uuid`,
  ]);
  return [isDescending ? sql`(${listed(columns)}) < (${values})` : sql`(${listed(columns)}) > (${values})`];
}

const plain = <Row>(page: WantedPage<Row>): RawBuilder<Row> => sql<Row>`
  select ${listed(page.columns)} from ${sql.table(page.table)}
  where ${all([...behind(page), ...allOf(page.conditions)])}
  order by ${sorted(page.order)} limit ${pageLimit(page.limit - 1, false)}`;

/**
 * Passes by index over rows, up to the maximum, and checks the others of their conditions one row after the other, until
 * the page is full. Only then are the rows of the page read. `offset 0` keeps PostgreSQL from finding all rows of the other
 * conditions first.
 */
const walked = <Row>(page: WantedPage<Row>, max: number): RawBuilder<Row> => sql<Row>`
  select ${listed(page.columns)} from (
    select ${sql.ref(`${page.table}.id`)} as found_id from (
      select * from ${sql.table(page.table)} where ${all([...behind(page), ...page.conditions.indexed])}
      order by ${sorted(page.order)} limit ${max}
    ) ${sql.table(page.table)} cross join lateral (select where ${all(page.conditions.others)} offset 0) matching
    order by ${sorted(page.order)} limit ${page.limit}
  ) found join ${sql.table(page.table)} on id = found_id order by ${sorted(page.order)}`;

/** Finds all matching rows, then sorts them. `offset 0` keeps the order out of the search. */
const gathered = <Row>(page: WantedPage<Row>): RawBuilder<Row> => sql<Row>`
  select ${listed(page.columns)} from (
    select ${listed(page.columns)} from ${sql.table(page.table)}
    where ${all([...behind(page), ...allOf(page.conditions)])} offset 0
  ) found order by ${sorted(page.order)} limit ${page.limit}`;
