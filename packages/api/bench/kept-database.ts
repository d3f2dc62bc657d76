import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { entities, migrations } from '../src/app/entities.js';
import { migrationConnectionLimits } from '../src/platform/database/connection-limits.js';
import { startEmbeddedPostgres } from '../src/platform/database/embedded-postgres.js';
import { connect, migrate } from '../src/platform/database/orm.js';
import { loadCases } from './load-cases.js';

/** A database with synthetic cases, as its owner. */
export interface CaseDatabase {
  readonly url: string;
  readonly admin: Client;
}

/**
 * Runs the work on a migrated database with that many synthetic cases. A given folder is kept, and its database is used
 * again; without a folder, everything is removed at the end.
 */
export async function withCases(
  count: number,
  folder: string | undefined,
  work: (database: CaseDatabase) => Promise<void>,
): Promise<void> {
  const directory = folder === undefined ? join(tmpdir(), `meldpunt-bench-${process.pid}`) : resolve(folder);
  const postgres = await startEmbeddedPostgres(directory);
  try {
    const url = await postgres.database(`bench_${count}`);
    const admin = new Client({ connectionString: url });
    await admin.connect();
    try {
      await fill(admin, url, count);
      await work({ url, admin });
    } finally {
      await admin.end();
    }
  } finally {
    await postgres.stop();
    if (folder === undefined) await rm(directory, { recursive: true, force: true });
  }
}

async function fill(admin: Client, url: string, count: number): Promise<void> {
  const orm = await connect({ url, pool: 1, entities, migrations, limits: migrationConnectionLimits });
  await migrate(orm);
  await orm.close();
  const { rowCount } = await admin.query('select from hotline_case limit 1');
  if (rowCount !== 0) return;
  const started = performance.now();
  await loadCases(admin, count);
  console.log(`${count} cases loaded in ${Math.round((performance.now() - started) / 1000)} s`);
}
