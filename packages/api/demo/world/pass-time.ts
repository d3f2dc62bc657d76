import { Client } from 'pg';

/** Tables that keep their times: the audit trail is chained by digests, and cursors of streams contain the time. */
const kept = ['audit\\_%', 'live\\_event', 'mikro\\_orm\\_migrations'];

/**
 * Makes everything in the database of a demo older by so many hours, so that deadlines, claims, retries and checks that
 * would be due in this time are due now. The times of all rows move by the same amount; the audit trail and calendar days
 * keep theirs. The worker then does what is due. It needs a superuser, because triggers refuse such changes to everybody
 * else. Never for a database with real data.
 */
export async function passTime(ownerUrl: string, hours: number): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    const { rows } = await client.query<{ statement: string }>(
      `select format('update %I set %s', table_name,
          string_agg(format('%1$I = %1$I - make_interval(hours => %2$s)', column_name, $1::int), ', ')) as statement
       from information_schema.columns join information_schema.tables using (table_schema, table_name)
       where table_schema = 'public' and table_type = 'BASE TABLE' and data_type = 'timestamp with time zone'
         and table_name not like all ($2)
       group by table_name order by table_name`,
      [hours, kept],
    );
    for (const { statement } of rows) await client.query(statement);
    await client.query(
      `update graphile_worker._private_jobs set run_at = run_at - make_interval(hours => $1) where locked_at is null`,
      [hours],
    );
    await client.query('insert into statistics_stale_case (case_id) select id from hotline_case');
    await client.query('commit');
  } finally {
    await client.end();
  }
}
