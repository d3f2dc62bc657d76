import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { asApp, startEmbeddedPostgres } from '../../src/platform/database/embedded-postgres.js';
import { connect, migrate } from '../../src/platform/database/orm.js';
import { entities, migrations } from '../../src/app/entities.js';
import { memoryFolder } from './memory-folder.js';

/** The database that tests copy. It has the migrated schema and no rows. */
export const templateName = (run: string): string => `meldpunt_template_${run}`;

/** Starts one PostgreSQL server for the run, or uses the one of `DATABASE_URL`, and migrates the template database. */
export default async function startDatabase(): Promise<void> {
  if (process.env['TEST_DATABASE_URL'] !== undefined) return;
  const run = `${process.pid}`;
  const server = process.env['DATABASE_URL'] ?? (await startOwn());
  await prepareTemplate(server, run);
  process.env['TEST_DATABASE_URL'] = server;
  process.env['TEST_DATABASE_RUN'] = run;
}

/** Creates and migrates the template database of a run. */
export async function prepareTemplate(server: string, run: string): Promise<void> {
  const template = new URL(server);
  template.pathname = `/${templateName(run)}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${templateName(run)}`);
  await client.end();
  const orm = await connect({ url: template.href, pool: 1, entities, migrations });
  await migrate(orm);
  await orm.close();
  await asApp(template.href);
}

async function startOwn(): Promise<string> {
  const directory = join(memoryFolder(), `meldpunt-test-${process.pid}`);
  const running = await startEmbeddedPostgres(directory, { durable: false });
  stopping.push(async () => {
    await running.stop();
    await rm(directory, { recursive: true, force: true });
  });
  return running.database('postgres');
}

const stopping: (() => Promise<void>)[] = ((globalThis as { stopping?: (() => Promise<void>)[] }).stopping ??=
  []);
