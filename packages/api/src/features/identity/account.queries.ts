import { sql } from 'kysely';
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
import { dayOf } from '../../platform/rulebook.js';
import type { AccountFilter } from './account.inputs.js';
import {
  accountColumns,
  presentAccount,
  type AccountRecordType,
  type AccountTables,
} from './account-record.type.js';

/** One page of the accounts, earliest first, in one statement. */
export async function accountPage(
  filter: AccountFilter | null,
  page: PageArguments,
  { em, clock, rulebook }: RequestContext,
): Promise<Connection<AccountRecordType>> {
  const { first, after } = pageFrom(page, readInstantKey);
  const { isWithdrawn, role, vettingExpiresBefore } = filter ?? {};
  const rows = await kysely<AccountTables>(em)
    .selectFrom('account')
    .select(accountColumns)
    .$if(isWithdrawn === true, (query) => query.where('withdrawnAt', 'is not', null))
    .$if(isWithdrawn === false, (query) => query.where('withdrawnAt', 'is', null))
    .$if(Boolean(role), (query) => query.where(sql<boolean>`roles @> array[${role}]::text[]`))
    .$if(Boolean(vettingExpiresBefore), (query) =>
      query.where(sql<boolean>`coalesce(vetting_expires_on < ${vettingExpiresBefore}::date, true)`),
    )
    .where(isAfter(['firstSeenAt', 'id'], after))
    .orderBy('firstSeenAt')
    .orderBy('id')
    .limit(first + 1)
    .execute();
  const today = dayOf(clock(), rulebook);
  return connection(
    rows,
    first,
    (row) => [row.firstSeenAt, row.id],
    (row) => presentAccount(row, today),
  );
}
