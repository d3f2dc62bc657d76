import { readReference } from '@meldpunt/domain';
import type { RequestContext } from '../../platform/context.js';
import { allOf, findPage, type PageConditions, type PageOrder } from '../../platform/database/find-page.js';
import { kysely } from '../../platform/database/kysely.js';
import { badInput } from '../../platform/graphql/access-error.js';
import {
  connection,
  instantIn,
  isId,
  pageFrom,
  type PageArguments,
} from '../../platform/graphql/connection.js';
import { counted, maxTotal, type CountedConnection } from '../../platform/graphql/totals.js';
import type { Case } from './case.entity.js';
import type { CaseOrder } from './case.enums.js';
import { conditionsOf } from './case-filter.js';
import type { CaseFilter } from './case.inputs.js';
import type { CaseTables } from './content-item.entity.js';
import { columnsOfCase, presentCase, type CaseType } from './case.type.js';

type Key = readonly [band: number, instant: Date, id: string];
type Row = Pick<Case, (typeof columnsOfCase)[number]>;

/** The columns and the direction of each order. They must match an index and the cursor. */
const orders = {
  PRIORITY: { isDescending: false, column: 'waitingSince', columns: ['queueBand', 'waitingSince', 'id'] },
  OLDEST: { isDescending: false, column: 'openedAt', columns: ['openedAt', 'id'] },
  NEWEST: { isDescending: true, column: 'openedAt', columns: ['openedAt', 'id'] },
} as const satisfies Record<CaseOrder, PageOrder & { readonly column: keyof Case }>;

/**
 * One page of cases: one statement, or two with a filter, and those of `conditionsOf`. Its cost does not grow with the page
 * number.
 */
export async function casePage(
  filter: CaseFilter | null,
  order: CaseOrder,
  page: PageArguments,
  context: RequestContext,
): Promise<CountedConnection<CaseType>> {
  const { first, after } = pageFrom(page, readKey);
  const { column } = orders[order];
  const conditions = await conditionsOf(filter ?? {}, context);
  const rows = await findPage<Row>(
    {
      table: 'hotline_case',
      columns: columnsOfCase,
      order: orders[order],
      conditions,
      after,
      limit: first + 1,
      isFiltered: filter !== null,
    },
    context.em,
  );
  const found = connection(
    rows,
    first,
    (row) => [row.queueBand, row[column], row.id],
    (row) => presentCase(row, context),
  );
  return counted(found, () => countCases(conditions, context));
}

/** Counts the cases that meet the conditions, up to one more than the maximum total. */
async function countCases(conditions: PageConditions, { em }: RequestContext): Promise<number> {
  const matching = allOf(conditions).reduce(
    (query, condition) => query.where(condition),
    kysely<CaseTables>(em).selectFrom('hotline_case').select('id'),
  );
  const found = await kysely<CaseTables>(em)
    .selectFrom(matching.limit(maxTotal + 1).as('found'))
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

function readKey([band, instant, id]: readonly unknown[]): Key | null {
  const at = instantIn(instant);
  return (band === 0 || band === 1 || band === 2) && at !== null && isId(id) ? [band, at, id] : null;
}
