import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { entities, migrations } from '../src/app/entities.js';
import { connect, migrate } from '../src/platform/database/orm.js';
import { testDatabase, type TestDatabase } from './support/database.js';
import { repository, textOf } from './support/documents.js';
import { emptyDatabase } from './support/empty-database.js';
import { columnsInText, storedColumns, type StoredColumn } from './support/stored-columns.js';

// Processes of the release before work on the new schema while they are replaced (CONTRIBUTING, "expand, then contract").
// test/releases has the schema of that release, and its rows and statements; `npm run release:schema` and `npm run release:work`
// print the present ones at a release.

let database: TestDatabase;
let now: ReadonlyMap<string, StoredColumn>;
let released: ReadonlyMap<string, StoredColumn>;
let release: Release;

/** What the release before wrote and asked while it did every mutation once. */
interface Release {
  readonly migrations: readonly string[];
  readonly statements: readonly string[];
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

async function releaseFile(ending: string): Promise<string> {
  const folder = 'packages/api/test/releases';
  const file = (await readdir(join(repository, folder))).find((name) => name.endsWith(ending));
  return textOf(`${folder}/${file}`);
}

const byName = (columns: readonly StoredColumn[]) => new Map(columns.map((column) => [column.name, column]));
const tableOf = (name: string): string => name.split('.')[0] ?? '';

beforeAll(async () => {
  released = byName(columnsInText(await releaseFile('.txt')));
  release = JSON.parse(await releaseFile('.json')) as Release;
  database = await testDatabase();
  const client = new Client({ connectionString: database.url });
  await client.connect();
  now = byName(await storedColumns(client));
  await client.end();
});
afterAll(() => database.close());

/** What the release before needs and does not find. */
const missing = (before: typeof released, after: typeof released): readonly string[] =>
  [...before.values()]
    .filter(({ name, type }) => after.get(name)?.type !== type)
    .map(({ name, type }) => `${name} ${type}`);

/** Columns that the release before does not write and that a row of its tables needs. */
const demanded = (before: typeof released, after: typeof released): readonly string[] => {
  const tables = new Set([...before.keys()].map(tableOf));
  return [...after.values()]
    .filter(
      ({ name, isNeeded }) => isNeeded && before.get(name)?.isNeeded !== true && tables.has(tableOf(name)),
    )
    .map(({ name }) => name);
};

it('keeps every table, view and column of the release before, with its type', () => {
  expect(released.size).toBeGreaterThan(300);
  expect(missing(released, now)).toEqual([]);
});

it('needs no value that the release before does not write', () => {
  expect(demanded(released, now)).toEqual([]);
});

it('finds a dropped, renamed or retyped column, and a new one that is needed', () => {
  const before = byName([
    { name: 'one.kept', type: 'text', isNeeded: true },
    { name: 'one.dropped', type: 'text', isNeeded: false },
    { name: 'one.retyped', type: 'integer', isNeeded: false },
    { name: 'one.stricter', type: 'text', isNeeded: false },
  ]);
  const after = byName([
    { name: 'one.kept', type: 'text', isNeeded: true },
    { name: 'one.retyped', type: 'text', isNeeded: false },
    { name: 'one.stricter', type: 'text', isNeeded: true },
    { name: 'one.added', type: 'text', isNeeded: true },
    { name: 'two.added', type: 'text', isNeeded: true },
  ]);

  expect(missing(before, after)).toEqual(['one.dropped text', 'one.retyped integer']);
  expect(demanded(before, after)).toEqual(['one.stricter', 'one.added']);
});

/** Inserts the rows of the release with its columns. Rows that a trigger has added already stay. */
async function insertRows(client: Client, except = ''): Promise<void> {
  for (const [table, rows] of Object.entries(release.rows)) {
    if (table === except) continue;
    const columns = Object.keys(rows[0] ?? {}).map((name) => `"${name}"`);
    await client.query(
      `insert into ${table} (${columns.join()}) overriding system value
       select ${columns.join()} from jsonb_populate_recordset(null::${table}, $1) on conflict do nothing`,
      [JSON.stringify(rows)],
    );
  }
}

describe('the release before, on the new schema', () => {
  let client: Client;
  beforeAll(async () => {
    client = new Client({ connectionString: database.url });
    await client.connect();
  });
  afterAll(() => client.end());

  it('can prepare every statement', async () => {
    const app = new Client({ connectionString: database.appUrl });
    await app.connect();
    const failed: string[] = [];
    for (const text of release.statements)
      await app
        .query(`prepare one as ${text}`)
        .then(() => app.query('deallocate one'))
        .catch((error: unknown) => failed.push(`${(error as Error).message}: ${text}`));
    await app.end();

    expect(release.statements.length).toBeGreaterThan(200);
    expect(failed).toEqual([]);
  });

  it('can write its rows: they meet every constraint', async () => {
    const { rows: keys } = await client.query<{ drop: string; create: string }>(
      `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
         format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as create
       from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
    );
    await client.query('begin');
    // Tables refer to each other in both directions, so the keys are checked at the end.
    for (const { drop } of keys) await client.query(drop);
    // A trigger links audit entries at the commit.
    await insertRows(client, 'audit_link');
    await client.query('set constraints all immediate');
    for (const { create } of keys) await client.query(create);
    const { rows } = await client.query('select count(*)::int as count from hotline_case');
    await client.query('rollback');

    expect(keys.length).toBeGreaterThan(30);
    expect(rows).toEqual([{ count: release.rows['hotline_case']?.length }]);
  });
});

it('migrates the rows of the release before, and changes none of them', async () => {
  const empty = await emptyDatabase();
  const orm = await connect({ url: empty.url, pool: 2, entities, migrations });
  const client = new Client({ connectionString: empty.url });
  await client.connect();
  await orm.migrator.up({ migrations: [...release.migrations] });
  await client.query('set session_replication_role = replica');
  await insertRows(client);
  await client.query('reset session_replication_role');

  const applied = await migrate(orm);

  const changed: string[] = [];
  for (const [table, before] of Object.entries(release.rows)) {
    const { rows } = await client.query<{ value: Record<string, unknown> }>(
      `select to_jsonb(row) as value from ${table} row`,
    );
    const after = new Set(
      rows.map(({ value }) =>
        JSON.stringify(Object.keys(before[0] ?? {}).map((name) => [name, value[name]])),
      ),
    );
    for (const row of before)
      if (!after.has(JSON.stringify(Object.entries(row)))) changed.push(`${table} ${JSON.stringify(row)}`);
  }
  await client.end();
  await orm.close();
  await empty.drop();
  expect(applied).toEqual(
    migrations.map(({ name }) => name).filter((name) => !release.migrations.includes(name)),
  );
  expect(changed).toEqual([]);
});

describe('the upgrade that lists dismissals of floods', () => {
  const lost = '00000000-0000-4000-8000-000000000001';
  const audited = '00000000-0000-4000-8000-000000000002';
  const later = '00000000-0000-4000-8000-000000000003';
  let empty: Awaited<ReturnType<typeof emptyDatabase>>;
  let orm: MikroORM;
  let client: Client;

  beforeAll(async () => {
    empty = await emptyDatabase();
    orm = await connect({ url: empty.url, pool: 2, entities, migrations });
    client = new Client({ connectionString: empty.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await orm.close();
    await empty.drop();
  });

  /** Writes a case as the release before does: without a row for its dismissal. */
  const setAside = (dismissal: string) =>
    client.query(
      `insert into hotline_case (id, identity_key, url, hostname, cycle, status, opened_at, status_since, queue_band,
         waiting_since, report_count, dismissal_id)
       values ($1, sha256($2), 'https://flood.example/', 'flood.example', 1, 'RECEIVED', now(), now(), 2, now(), 1, $1)`,
      [dismissal, Buffer.from(dismissal)],
    );
  const dismissals = async () =>
    (
      await client.query(
        `select id, dismissed_at is not null as "hasTime", dismissed_by is not null as "hasPerson"
         from flood_dismissal order by id`,
      )
    ).rows;

  it('keeps a case whose dismissal the audit trail has lost, and does not invent the time or the person', async () => {
    const before = migrations.filter(({ name }) => name < 'Migration20261130055300').map(({ name }) => name);
    await orm.migrator.up({ migrations: before });
    await setAside(lost);
    await setAside(audited);
    await client.query(
      `insert into account (id, subject, name, roles, first_seen_at) values ($1, 's', 's', '{}', now())`,
      [audited],
    );
    await client.query(
      `insert into audit_entry (at, action, actor_id, actor_name, actor_roles, subject_type, subject_id, case_id, details)
       values (now(), 'CASE_SET_ASIDE', $1::uuid, 's', '{}', 'CASE', $1::uuid, $1::uuid,
         jsonb_build_object('dismissalId', $1::uuid))`,
      [audited],
    );

    await migrate(orm);

    expect(await dismissals()).toEqual([
      { id: lost, hasTime: false, hasPerson: false },
      { id: audited, hasTime: true, hasPerson: true },
    ]);
    expect((await client.query('select id from hotline_case order by id')).rows).toEqual([
      { id: lost },
      { id: audited },
    ]);
  });

  it('accepts a dismissal by a process of the release before', async () => {
    await setAside(later);

    expect((await dismissals()).at(-1)).toEqual({ id: later, hasTime: true, hasPerson: false });
  });
});
