import { sql } from 'kysely';
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
import { dayOf } from '../../platform/rulebook.js';
import type { AccountFilter } from './account.inputs.js';
import {
  accountColumns,
  presentAccount,
  type AccountRecordType,
  type AccountTables,
} from './account-record.type.js';

type Key = readonly [firstSeenAt: Date, id: string];

/** One page of the accounts, earliest first, in one statement. */
export async function accountPage(
  filter: AccountFilter | null,
  page: PageArguments,
  { em, clock, rulebook }: RequestContext,
): Promise<Connection<AccountRecordType>> {
  const { first, after } = pageFrom(page, readKey);
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
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(first_seen_at, id) > (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`),
    )
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

function readKey([firstSeenAt, id]: readonly unknown[]): Key | null {
  const at = instantIn(firstSeenAt);
  return at !== null && isId(id) ? [at, id] : null;
}
