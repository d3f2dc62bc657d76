import type { RequestContext } from '../../platform/context.js';
import { isAfter } from '../../platform/database/is-after.js';
import { kysely } from '../../platform/database/kysely.js';
import {
  connection,
  pageFrom,
  readInstantKey,
  type Connection,
  type PageArguments,
} from '../../platform/graphql/connection.js';
import { casesOfDismissals } from '../cases/index.js';
import type { FloodTables } from './flood.entity.js';
import type { FloodDismissalType } from './flood.type.js';

/** One page of the dismissals of floods, latest first, with the numbers of their cases. */
export async function floodDismissalPage(
  page: PageArguments,
  { em }: Pick<RequestContext, 'em'>,
): Promise<Connection<FloodDismissalType>> {
  const { first, after } = pageFrom(page, readInstantKey);
  const rows = await kysely<FloodTables>(em)
    .selectFrom('flood_dismissal')
    .selectAll()
    .where(isAfter(['dismissedAt', 'id'], after, 'desc'))
    .orderBy('dismissedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(first + 1)
    .execute();
  const counts = await casesOfDismissals(
    em,
    rows.map(({ id }) => id),
  );
  return connection(
    rows,
    first,
    (row) => [row.dismissedAt, row.id],
    (row) => ({ ...row, ...(counts.get(row.id) ?? { caseCount: 0, setAsideCount: 0 }) }),
  );
}
