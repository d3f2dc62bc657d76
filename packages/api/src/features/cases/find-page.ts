import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { kysely, pageLimit } from '../../platform/database/kysely.js';
import type { CaseOrder } from './case.enums.js';
import type { Case } from './case.entity.js';
import { allOf, type CaseConditions } from './case-filter.js';
import { columnsOfCase } from './case.type.js';

/** The columns and the direction of each order. They must match an index and the cursor. */
export const orders = {
  PRIORITY: { isDescending: false, column: 'waitingSince', columns: ['queueBand', 'waitingSince', 'id'] },
  OLDEST: { isDescending: false, column: 'openedAt', columns: ['openedAt', 'id'] },
  NEWEST: { isDescending: true, column: 'openedAt', columns: ['openedAt', 'id'] },
} as const satisfies Record<CaseOrder, object>;

type Row = Pick<Case, (typeof columnsOfCase)[number]>;

export interface WantedPage {
  readonly conditions: CaseConditions;
  readonly order: CaseOrder;
  /** The key of the last case of the page before. */
  readonly after: readonly [band: number, instant: Date, id: string] | null;
  readonly limit: number;
  readonly isFiltered: boolean;
}

/** Up to this many cases are checked one after the other in the order of the list. */
const maxWalked = 5_000;

/**
 * The rows of a page. A filter that many cases match is found by a walk in the order of the list, whose steps are cheap.
 * A walk that does not fill the page has passed many cases that do not match: then all matching cases are found and sorted.
 * PostgreSQL cannot choose between the two, because it does not know how the conditions depend on the order.
 */
export async function findPage(page: WantedPage, em: EntityManager): Promise<readonly Row[]> {
  if (!page.isFiltered) return rowsOf(em, plain(page));
  const { others, nameIds } = page.conditions;
  if (others.length === 0) return rowsOf(em, walked(page, page.limit));
  if (nameIds) return rowsOf(em, gathered(page));
  const found = await rowsOf(em, walked(page, maxWalked));
  return found.length === page.limit ? found : rowsOf(em, gathered(page));
}

const rowsOf = async (em: EntityManager, statement: RawBuilder<Row>): Promise<readonly Row[]> =>
  (await statement.execute(kysely(em))).rows;

const columns = sql.join(columnsOfCase.map((column) => sql.ref(column)));
const all = (conditions: readonly RawBuilder<boolean>[]): RawBuilder<unknown> =>
  sql.join([sql`true`, ...conditions], sql` and `);

/** The columns of the order with their direction. */
function sorted(order: CaseOrder, prefix = ''): RawBuilder<unknown> {
  const direction = orders[order].isDescending ? sql`desc` : sql`asc`;
  return sql.join(orders[order].columns.map((column) => sql`${sql.ref(`${prefix}${column}`)} ${direction}`));
}

/** The condition that a case comes after the page before. */
function behind({ order, after }: WantedPage): readonly RawBuilder<boolean>[] {
  if (after === null) return [];
  const [band, instant, id] = after;
  const { isDescending, columns: keys } = orders[order];
  const place = sql.join(keys.map((key) => sql.ref(key)));
  const values = sql.join([
    ...(keys.length === 3 ? [sql`${band}::smallint`] : []),
    sql`${instant}::timestamptz`,
    sql`${id}::uuid`,
  ]);
  return [isDescending ? sql`(${place}) < (${values})` : sql`(${place}) > (${values})`];
}

const plain = (page: WantedPage): RawBuilder<Row> => sql<Row>`
  select ${columns} from hotline_case where ${all(behind(page))}
  order by ${sorted(page.order)} limit ${pageLimit(page.limit - 1, false)}`;

/**
 * Passes by index over cases, up to the maximum, and checks the others of their conditions one case after the other, until
 * the page is full. `offset 0` keeps PostgreSQL from finding all rows of the other conditions first.
 */
const walked = (page: WantedPage, max: number): RawBuilder<Row> => sql<Row>`
  select hotline_case.* from (
    select ${sql.join(orders[page.order].columns.map((key) => sql`${sql.ref(key)} as ${sql.ref(`passed_${key}`)}`))}
    from hotline_case where ${all([...behind(page), ...page.conditions.indexed])}
    order by ${sorted(page.order)} limit ${max}
  ) passed cross join lateral (
    select ${columns} from hotline_case where hotline_case.id = passed_id and ${all(page.conditions.others)} offset 0
  ) hotline_case order by ${sorted(page.order, 'passed_')} limit ${page.limit}`;

/** Finds all matching cases, then sorts them. `offset 0` keeps the order out of the search. */
const gathered = (page: WantedPage): RawBuilder<Row> => sql<Row>`
  select ${columns} from (
    select ${columns} from hotline_case where ${all([...behind(page), ...allOf(page.conditions)])} offset 0
  ) found order by ${sorted(page.order)} limit ${page.limit}`;
