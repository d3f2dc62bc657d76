import { Client } from 'pg';

/** Drops the databases of the run on an external server, or stops the server of the run. */
export default async function stopDatabase(): Promise<void> {
  const server = process.env['TEST_DATABASE_URL'];
  const run = process.env['TEST_DATABASE_RUN'];
  if (server === undefined || run === undefined) return;
  delete process.env['TEST_DATABASE_URL'];
  const stopping = (globalThis as { stopping?: (() => Promise<void>)[] }).stopping ?? [];
  if (stopping.length === 0) await dropDatabases(server, run);
  for (const stop of stopping.splice(0)) await stop();
}

async function dropDatabases(server: string, run: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>(
    'select datname from pg_database where datname like $1',
    [`meldpunt\\_%\\_${run}%`],
  );
  for (const { datname } of rows)
    await client.query(`drop database if exists ${client.escapeIdentifier(datname)} with (force)`);
  await client.end();
}
