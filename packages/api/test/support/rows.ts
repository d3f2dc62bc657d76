import type { TestApi } from './api.js';

type Row = Readonly<Record<string, any>>;

/**
 * Runs one SQL statement on the test database and returns its rows. Without `order by`, PostgreSQL promises no order, and
 * usually returns the oldest first: they are reversed, so that a test that depends on it always fails.
 */
export async function sqlRows(
  { database }: Pick<TestApi, 'database'>,
  statement: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const connection = database.orm.em.fork().getConnection();
  const rows = await connection.execute<Row[]>(statement, [...values]);
  return /order by/i.test(statement) ? rows : rows.toReversed();
}

/** Every row of every table as text, in a deterministic order. */
export async function everyRow(
  api: Pick<TestApi, 'database'>,
  { except = [] }: { readonly except?: readonly string[] } = {},
): Promise<Readonly<Record<string, readonly string[]>>> {
  const tables = await sqlRows(
    api,
    `select table_name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name`,
  );
  const names = tables.map(({ table_name: name }) => String(name)).filter((name) => !except.includes(name));
  const rows = await sqlRows(
    api,
    names
      .map((name) => `select '${name}' as name, t::text as row from "${name}" t`)
      .join(' union all ')
      .concat(' order by 1, 2'),
  );
  const contents = Map.groupBy(rows, ({ name }) => String(name));
  return Object.fromEntries(
    names.map((name) => [name, (contents.get(name) ?? []).map(({ row }) => String(row))]),
  );
}

/** The audit entries that record access, and no change. */
const accessActions = `'SIGNED_IN_FIRST', 'SIGN_IN_FAILED', 'ACCESS_REFUSED', 'LIST_READ', 'CASE_READ', 'REFERRAL_READ'`;

/** Every row without the records of access: the accounts that signed in, and what was read or refused. */
export async function everyRowButAccess(
  api: Pick<TestApi, 'database'>,
): Promise<Awaited<ReturnType<typeof everyRow>>> {
  const rows = await everyRow(api, { except: ['account', 'audit_entry', 'audit_link', 'audit_recent_read'] });
  const entries = await sqlRows(
    api,
    `select entry::text as row from audit_entry entry where action not in (${accessActions}) order by id`,
  );
  return { ...rows, audit_entry: entries.map(({ row }) => String(row)) };
}

/** The audit entries of a case, in the order of writing. */
export const auditOf = (api: Pick<TestApi, 'database'>, caseId: string): Promise<Row[]> =>
  sqlRows(api, 'select * from audit_entry where case_id = ? order by id', [caseId]);
