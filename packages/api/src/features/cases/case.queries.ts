import { sql, type RawBuilder } from 'kysely';
import { readReference } from '@meldpunt/domain';
import type { RequestContext } from '../../platform/context.js';
import { kysely, pageLimit } from '../../platform/database/kysely.js';
import { badInput } from '../../platform/graphql/access-error.js';
import {
  connection,
  instantIn,
  isId,
  pageFrom,
  type PageArguments,
} from '../../platform/graphql/connection.js';
import { counted, maxTotal, type CountedConnection } from '../../platform/graphql/totals.js';
import { CaseOrder } from './case.enums.js';
import { conditionsOf, narrowed, type CaseConditions } from './case-filter.js';
import type { CaseFilter } from './case.inputs.js';
import type { CaseTables } from './content-item.entity.js';
import { columnsOfCase, presentCase, type CaseType } from './case.type.js';

type Key = readonly [band: number, instant: Date, id: string];

/** The sort column and direction of each order. They must match an index and the cursor. */
const orders = {
  PRIORITY: { isDescending: false, column: 'waitingSince' },
  OLDEST: { isDescending: false, column: 'openedAt' },
  NEWEST: { isDescending: true, column: 'openedAt' },
} as const satisfies Record<CaseOrder, { isDescending: boolean; column: 'waitingSince' | 'openedAt' }>;

/** One page of cases. One SQL statement; its cost does not grow with the page number. */
export async function casePage(
  filter: CaseFilter | null,
  order: CaseOrder,
  page: PageArguments,
  context: RequestContext,
): Promise<CountedConnection<CaseType>> {
  const { first, after } = pageFrom(page, readKey);
  const { isDescending, column } = orders[order];
  const hasBand = order === CaseOrder.PRIORITY;
  const direction = isDescending ? 'desc' : 'asc';
  const conditions = await conditionsOf(filter ?? {}, context);
  const place = after === null ? [] : [behind(after, column, hasBand, isDescending)];
  let query = narrowed(kysely<CaseTables>(context.em).selectFrom('hotline_case').select(columnsOfCase), [
    ...conditions,
    ...place,
  ]);
  if (hasBand) query = query.orderBy('queueBand');
  const rows = await query
    .orderBy(column, direction)
    .orderBy('id', direction)
    .limit(pageLimit(first, filter !== null))
    .execute();
  const found = connection(
    rows,
    first,
    (row) => [row.queueBand, row[column], row.id],
    (row) => presentCase(row, context),
  );
  return counted(found, () => countCases(conditions, context));
}

/** Counts the cases that meet the conditions, up to one more than the maximum total. */
async function countCases(conditions: CaseConditions, { em }: RequestContext): Promise<number> {
  const found = await kysely<CaseTables>(em)
    .selectFrom(
      narrowed(kysely<CaseTables>(em).selectFrom('hotline_case').select('id'), conditions)
        .limit(maxTotal + 1)
        .as('found'),
    )
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(found.count);
}

/** The id of the case with this reference as people say or type it; `null` if there is none. */
export async function caseIdByReference(text: string, { em }: RequestContext): Promise<string | null> {
  const read = readReference(text);
  if (read?.kind !== 'CASE') throw badInput('reference', '`reference` is not the reference of a case.');
  const found = await kysely<CaseTables>(em)
    .selectFrom('hotline_case')
    .select('id')
    .where('reference', '=', read.reference)
    .executeTakeFirst();
  return found?.id ?? null;
}

function behind(
  [band, instant, id]: Key,
  column: string,
  hasBand: boolean,
  isDescending: boolean,
): RawBuilder<boolean> {
  const place = hasBand ? sql`(queue_band, ${sql.ref(column)}, id)` : sql`(${sql.ref(column)}, id)`;
  const value = hasBand
    ? sql`(${band}::smallint, ${instant}::timestamptz, ${id}::uuid)`
    : sql`(${instant}::timestamptz, ${id}::uuid)`;
  return isDescending ? sql`${place} < ${value}` : sql`${place} > ${value}`;
}

function readKey([band, instant, id]: readonly unknown[]): Key | null {
  const at = instantIn(instant);
  return (band === 0 || band === 1 || band === 2) && at !== null && isId(id) ? [band, at, id] : null;
}
