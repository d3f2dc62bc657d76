import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, type SelectQueryBuilder } from 'kysely';
import type { RequestContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import { badInput } from '../../platform/graphql/access-error.js';
import {
  connection,
  instantIn,
  isId,
  pageFrom,
  type Connection,
  type PageArguments,
} from '../../platform/graphql/connection.js';
import { CaseOrder } from './case.enums.js';
import type { CaseFilter } from './case.inputs.js';
import type { CaseTables } from './content-item.entity.js';
import type { Case } from './case.entity.js';
import { columnsOfCase, presentCase, type CaseType } from './case.type.js';

type Query = SelectQueryBuilder<CaseTables, 'hotline_case', Pick<Case, (typeof columnsOfCase)[number]>>;
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
): Promise<Connection<CaseType>> {
  const { first, after } = pageFrom(page, readKey);
  const { isDescending, column } = orders[order];
  const hasBand = order === CaseOrder.PRIORITY;
  const direction = isDescending ? 'desc' : 'asc';
  let query: Query = filtered(allCases(context.em), filter ?? {}, context.clock());
  if (after !== null) query = query.where(behind(after, column, hasBand, isDescending));
  if (hasBand) query = query.orderBy('queueBand');
  const rows = await query
    .orderBy(column, direction)
    .orderBy('id', direction)
    .limit(first + 1)
    .execute();
  return connection(
    rows,
    first,
    (row) => [row.queueBand, row[column], row.id],
    (row) => presentCase(row, context),
  );
}

const allCases = (em: EntityManager): Query =>
  kysely<CaseTables>(em).selectFrom('hotline_case').select(columnsOfCase);

function behind([band, instant, id]: Key, column: string, hasBand: boolean, isDescending: boolean) {
  const place = hasBand ? sql`(queue_band, ${sql.ref(column)}, id)` : sql`(${sql.ref(column)}, id)`;
  const value = hasBand
    ? sql`(${band}::smallint, ${instant}::timestamptz, ${id}::uuid)`
    : sql`(${instant}::timestamptz, ${id}::uuid)`;
  return isDescending ? sql<boolean>`${place} < ${value}` : sql<boolean>`${place} > ${value}`;
}

function readKey([band, instant, id]: readonly unknown[]): Key | null {
  const at = instantIn(instant);
  return (band === 0 || band === 1 || band === 2) && at !== null && isId(id) ? [band, at, id] : null;
}

function filtered(query: Query, filter: CaseFilter, now: Date): Query {
  const {
    status,
    country,
    classification,
    hostingKind,
    assigneeId,
    isClaimed,
    hostnameContains,
    openedFrom,
    openedBefore,
  } = filter;
  let narrowed = query;
  if (status) narrowed = narrowed.where('status', 'in', status.length > 0 ? status : [null as never]);
  if (openedFrom) narrowed = narrowed.where('openedAt', '>=', openedFrom);
  if (openedBefore) narrowed = narrowed.where('openedAt', '<', openedBefore);
  if (hostnameContains) narrowed = narrowed.where('hostname', 'ilike', `%${literal(hostnameContains)}%`);
  if (assigneeId) {
    if (!isId(assigneeId)) throw badInput('filter.assigneeId', '`assigneeId` is not an account id.');
    narrowed = narrowed.where('assigneeId', '=', assigneeId).where('leaseExpiresAt', '>', now);
  }
  if (isClaimed === true) narrowed = narrowed.where('leaseExpiresAt', '>', now);
  if (isClaimed === false) {
    narrowed = narrowed.where((where) =>
      where.or([where('leaseExpiresAt', 'is', null), where('leaseExpiresAt', '<=', now)]),
    );
  }
  return country || classification || hostingKind
    ? narrowed.where((where) =>
        where.exists(
          where
            .selectFrom('content_item')
            .select(sql`1`.as('one'))
            .whereRef('content_item.caseId', '=', 'hotline_case.id')
            .$if(Boolean(country), (items) =>
              items.where(
                sql<boolean>`(${country} in (hosting_country) or ${country} = any (hosting_countries))`,
              ),
            )
            .$if(Boolean(classification), (items) =>
              items.where('classification', '=', classification as never),
            )
            .$if(Boolean(hostingKind), (items) => items.where('hostingKind', '=', hostingKind as never)),
        ),
      )
    : narrowed;
}

/** Escapes the wildcards of `like`. Throws if the text is shorter than 2 or longer than 253 characters. */
function literal(text: string): string {
  if (text.length < 2 || text.length > 253)
    throw badInput('filter.hostnameContains', '`hostnameContains` is 2 to 253 characters.');
  return text.replace(/[\\%_]/g, (character) => `\\${character}`);
}
