import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

/** Makes a database without any schema. Returns its URL and a function that drops it. */
export async function emptyDatabase(): Promise<{
  readonly url: string;
  readonly drop: () => Promise<void>;
}> {
  const server = process.env['TEST_DATABASE_URL'] ?? '';
  const name = `meldpunt_empty_${process.env['TEST_DATABASE_RUN'] ?? ''}_${randomUUID().slice(0, 8)}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(server, `drop database ${name} with (force)`) };
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
