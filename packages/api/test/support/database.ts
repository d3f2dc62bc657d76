import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { entities, migrations } from '../../src/app/entities.js';
import { addressOfApp } from '../../src/platform/database/embedded-postgres.js';
import {
  restrictedReads,
  type RestrictedReads,
  type RestrictedRole,
} from '../../src/platform/database/restricted-reads.js';
import { connect } from '../../src/platform/database/orm.js';
import { emptyTables, schemaState } from './emptied-tables.js';

/** A separate, migrated, empty database. */
export interface TestDatabase {
  /** As the owner of the tables, who is a superuser of the server. */
  readonly url: string;
  readonly orm: MikroORM;
  /** As the application. */
  readonly appUrl: string;
  readonly appOrm: MikroORM;
  readonly restrictedReads: RestrictedReads;
  /** Every SQL statement since the last call, in order. */
  readonly statements: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** The databases that tests of this process no longer use, with open connections, the last one at the end. */
const unused: { readonly database: TestDatabase; readonly run: string | undefined }[] = [];
const schemas = new WeakMap<TestDatabase, string>();

/** Keeps a database of `reusableDatabase` for a later test. */
export function keepForReuse(database: TestDatabase): void {
  unused.push({ database, run: process.env['TEST_DATABASE_RUN'] });
}

/**
 * An empty database: one that an earlier test of this process no longer uses, or a new one. A new database, with its
 * connections and their first statements, costs about half a second of processor time. A database is used again only if
 * all its rows can be deleted, its schema is unchanged and no other session works in it.
 */
export async function reusableDatabase(): Promise<TestDatabase> {
  for (;;) {
    const index = unused.findLastIndex(({ run }) => run === process.env['TEST_DATABASE_RUN']);
    const found = unused.splice(index, index === -1 ? 0 : 1)[0]?.database;
    if (found === undefined) {
      const made = await testDatabase();
      schemas.set(made, await schemaState(made.orm));
      return made;
    }
    if (await canBeReused(found)) return found;
    await found.close();
  }
}

async function canBeReused(database: TestDatabase): Promise<boolean> {
  try {
    await emptyTables(database.orm);
    return (await schemaState(database.orm)) === schemas.get(database);
  } catch {
    return false;
  } finally {
    database.statements();
  }
}

/** Copies the template database of the run, so that test files are independent. */
export async function testDatabase({ pool = 10 }: { pool?: number } = {}): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL'] ?? '';
  const run = process.env['TEST_DATABASE_RUN'] ?? '';
  const name = `meldpunt_test_${run}_${randomUUID().slice(0, 8)}`;
  await onServer(
    server,
    // Copying the files writes no WAL.
    `create database ${name} template meldpunt_template_${run} strategy file_copy`,
    // Rights on the database itself are not copied.
    `revoke temporary on database ${name} from public`,
  );
  const url = new URL(server);
  url.pathname = `/${name}`;
  let statements: string[] = [];
  const appUrl = addressOfApp(url.href);
  const open = (address: string, role?: RestrictedRole) =>
    connect({
      url: address,
      pool,
      entities,
      migrations,
      onStatement: (text) => statements.push(text),
      ...(role === undefined ? {} : { role }),
    });
  const restricted = restrictedReads((role) => open(appUrl, role));
  const [orm, appOrm] = await Promise.all([open(url.href), open(appUrl)]);
  return {
    url: url.href,
    orm,
    appUrl,
    appOrm,
    restrictedReads: restricted,
    statements: () => {
      const seen = statements;
      statements = [];
      return seen;
    },
    close: async () => {
      await Promise.all([orm.close(), appOrm.close(), restricted.close()]);
      await onServer(server, `drop database if exists ${name} with (force)`);
    },
  };
}

/** Uses a lock, because only one copy of the template can be made at a time. */
async function onServer(server: string, ...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(1)');
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
