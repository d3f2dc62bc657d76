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
      await onServer(server, `drop database ${name} with (force)`);
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
