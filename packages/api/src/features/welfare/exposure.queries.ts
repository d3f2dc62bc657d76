import type { RequestContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import {
  connection,
  isId,
  pageFrom,
  type Connection,
  type PageArguments,
} from '../../platform/graphql/connection.js';
import type { WelfareTables } from './claim-period.entity.js';
import { exposuresOf, oldestOf } from './claim-periods.js';
import type { AccountExposureType } from './exposure.type.js';

/** One page of the persons who had a claim in the last days, in two statements. */
export async function exposurePage(
  page: PageArguments,
  context: RequestContext,
): Promise<Connection<AccountExposureType>> {
  const { em, clock } = context;
  const { first, after } = pageFrom(page, readKey);
  const rows = await kysely<WelfareTables>(em)
    .selectFrom('claim_period')
    .select('accountId as id')
    .distinct()
    .where('endsAt', '>', oldestOf(clock()))
    .$if(after !== null, (query) => query.where('accountId', '>', after?.[0] ?? ''))
    .orderBy('accountId')
    .limit(first + 1)
    .execute();
  const ids = rows.map(({ id }) => id);
  const exposures = await exposuresOf(em, context, ids);
  return connection(
    ids.map((id, index) => ({ id, exposure: exposures[index] as AccountExposureType['exposure'] })),
    first,
    ({ id }) => [id],
    (found) => found,
  );
}

const readKey = ([id]: readonly unknown[]): readonly [id: string] | null => (isId(id) ? [id] : null);
