import { sql, type RawBuilder } from 'kysely';
import type { RequestContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import {
  connection,
  instantIn,
  isId,
  pageFrom,
  type Connection,
  type PageArguments,
} from '../../platform/graphql/connection.js';
import { casesOfDismissals } from '../cases/index.js';
import type { FloodTables } from './flood.entity.js';
import type { FloodDismissalType } from './flood.type.js';

/** An unknown time comes before every other. */
const known = (instant: RawBuilder<unknown>) => sql<Date>`coalesce(${instant}, '-infinity')`;

/** One page of the dismissals of floods, latest first, those of an unknown time last, with the numbers of their cases. */
export async function floodDismissalPage(
  page: PageArguments,
  { em }: Pick<RequestContext, 'em'>,
): Promise<Connection<FloodDismissalType>> {
  const { first, after } = pageFrom(page, ([dismissedAt, id]) => {
    const at = dismissedAt === null ? null : instantIn(dismissedAt);
    return (at !== null || dismissedAt === null) && isId(id) ? ([at, id] as const) : null;
  });
  const rows = await kysely<FloodTables>(em)
    .selectFrom('flood_dismissal')
    .selectAll()
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(${known(sql`dismissed_at`)}, id) < (${known(sql`${after?.[0]}::timestamptz`)}, ${after?.[1]}::uuid)`,
      ),
    )
    .orderBy(known(sql`dismissed_at`), 'desc')
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
