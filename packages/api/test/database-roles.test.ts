import { defaultSecondOpinionPolicy, exposurePolicy } from '@meldpunt/domain';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { openSystem } from '../src/app/open-system.js';
import { entities, migrations } from '../src/app/entities.js';
import { readConfig } from '../src/platform/config.js';
import { appRole, readRole } from '../src/platform/database/database-roles.js';
import { excessRights } from '../src/platform/database/excess-rights.js';
import { connect, migrate } from '../src/platform/database/orm.js';
import { testDatabase, type TestDatabase } from './support/database.js';
import { emptyDatabase } from './support/empty-database.js';
import { testKeys } from './support/keys.js';

const notAllowed = { code: '42501' };

let database: TestDatabase;
let app: Client;
beforeAll(async () => {
  database = await testDatabase({ pool: 2 });
  app = new Client({ connectionString: database.appUrl });
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await database.close();
});

const entry = (columns = '', values = '') =>
  `insert into audit_entry (at, action, subject_type, subject_id, details${columns})
   values (now(), 'CASE_READ', 'CASE', gen_random_uuid(), '{}'${values})`;

describe('the role of the application', () => {
  it('can write an entry, which is chained', async () => {
    await app.query(entry());

    const { rows } = await app.query('select from audit_entry e join audit_link on entry_id = e.id');
    expect(rows).toHaveLength(1);
  });

  it.each([
    'alter table audit_entry disable trigger all',
    'alter table audit_entry disable trigger audit_entry_is_chained',
    'set session_replication_role = replica',
    `update audit_entry set action = 'CASE_CLAIMED'`,
    'delete from audit_entry',
    'truncate audit_entry',
    'truncate audit_entry, audit_link cascade',
    'drop table audit_entry',
    'alter table audit_entry add column more text',
    'drop trigger audit_entry_is_chained on audit_entry',
    'create trigger quiet before insert on audit_entry for each row execute function refuse_change()',
    'create rule quiet as on insert to audit_entry do instead nothing',
    'create or replace function chain_audit_entry() returns trigger language plpgsql as $$ begin return null; end $$',
    'create or replace function refuse_change() returns trigger language plpgsql as $$ begin return new; end $$',
    'drop function refuse_change() cascade',
    entry(', id', ', 999').replace('values', 'overriding system value values'),
    `insert into audit_link select lane, position + 1, 999, at, previous, digest, hash from audit_link`,
    'delete from audit_link',
    `select link_audit_entry(entry, 3) from audit_entry entry`,
    'update assessment set because = because',
    'delete from referral',
    'truncate hotline_case cascade',
    'create table shadow ()',
    'create schema shadow',
    'create temporary table audit_entry ()',
    'create role other superuser',
    `alter role ${appRole} superuser`,
    'set role meldpunt',
    'create policy other on graphile_worker._private_jobs using (true)',
    'insert into graphile_worker.migrations (id) values (999)',
    'delete from mikro_orm_migrations',
    `copy audit_entry to program 'cat'`,
  ])('cannot %s', async (statement) => {
    await expect(app.query(statement)).rejects.toMatchObject(notAllowed);
  });

  it('can do nothing beyond its work, in any of its tables', async () => {
    expect(await excessRights(database.appOrm)).toEqual([]);
  });

  it('can add a job, take it and finish it', async () => {
    await app.query(`select graphile_worker.add_job('nothing', '{}'::json)`);
    const { rows } = await app.query('select count(*)::int as jobs from graphile_worker._private_jobs');

    expect(rows).toEqual([{ jobs: 1 }]);
  });
});

describe('excess rights are found', () => {
  it.each([
    ['of the owner', null, ['is a superuser', 'owns ']],
    [
      'to change entries',
      [
        `grant update, truncate on audit_entry to ${appRole}`,
        `revoke update, truncate on audit_entry from ${appRole}`,
      ],
      ['can TRUNCATE audit_entry', 'can UPDATE audit_entry'],
    ],
    [
      'to write links',
      [
        `grant insert (hash) on audit_link to ${appRole}`,
        `revoke insert (hash) on audit_link from ${appRole}`,
      ],
      ['can INSERT audit_link'],
    ],
    [
      'to create in the schema',
      [`grant create on schema public to ${appRole}`, `revoke create on schema public from ${appRole}`],
      ['can create in schema public'],
    ],
  ])('%s', async (_what, change, expected) => {
    if (change !== null)
      await database.orm.em
        .fork()
        .getConnection()
        .execute(change[0] ?? '');
    const found = await excessRights(change === null ? database.orm : database.appOrm);
    if (change !== null)
      await database.orm.em
        .fork()
        .getConnection()
        .execute(change[1] ?? '');

    for (const one of expected) expect(found).toContainEqual(expect.stringContaining(one));
    if (change !== null) expect(found).toHaveLength(expected.length);
  });
});

describe('in production', () => {
  const production = (more: NodeJS.ProcessEnv) =>
    readConfig({
      NODE_ENV: 'production',
      RECEIPT_KEY: 'a receipt key of more than 32 characters',
      DATA_KEY: 'a data key of more than thirty-two characters',
      KEY_FILE: 'keys.json',
      OIDC_ISSUER: 'https://issuer.example',
      OIDC_JWKS_URL: 'https://issuer.example/keys',
      PUBLIC_URL: 'https://hotline.example',
      ...more,
    });
  const keys = testKeys;

  it('nothing starts with the role that owns the tables', async () => {
    await expect(openSystem(production({ DATABASE_URL: database.url }), keys)).rejects.toThrow(
      /can do more than the application needs:\n {2}is .*superuser/,
    );
  });

  it('nothing starts on a database that is not migrated, and the error names the command', async () => {
    const empty = await emptyDatabase();

    await expect(openSystem(production({ DATABASE_URL: empty.url }), keys)).rejects.toThrow(
      'npm run migrate',
    );
    await empty.drop();
  });

  it('it starts as the application, and can migrate as the owner first', async () => {
    const empty = await emptyDatabase();
    const url = new URL(database.appUrl);
    url.pathname = new URL(empty.url).pathname;

    const system = await openSystem(
      production({ DATABASE_URL: url.href, MIGRATION_DATABASE_URL: empty.url }),
      keys,
    );
    const { rows } = await query(system.orm, 'select current_user::text as name');
    const { secondOpinion, exposure } = system.rulebook;
    await system.close();
    await empty.drop();

    expect(rows).toEqual([{ name: appRole }]);
    expect({ secondOpinion, exposure }).toEqual({
      secondOpinion: defaultSecondOpinionPolicy,
      exposure: exposurePolicy,
    });
  });
});

it('lets the read-only role read the trail, and change nothing', async () => {
  const reader = new Client({ connectionString: database.url });
  await reader.connect();
  await reader.query(`set role ${readRole}`);

  expect((await reader.query('select from audit_entry')).rowCount).toBeGreaterThan(0);
  for (const statement of [entry(), 'delete from report', `select graphile_worker.add_job('nothing')`])
    await expect(reader.query(statement)).rejects.toMatchObject(notAllowed);
  await reader.end();
});

it('lets a database owner migrate who is no superuser, where the roles are there', async () => {
  const empty = await emptyDatabase();
  const admin = new Client({ connectionString: empty.url });
  await admin.connect();
  const name = new URL(empty.url).pathname.slice(1);
  const owner = `owner_of_${name}`;
  await admin.query(`create role ${owner} login password 'meldpunt'`);
  await admin.query(`alter database ${name} owner to ${owner}`);
  const url = new URL(empty.url);
  url.username = owner;
  url.password = 'meldpunt';

  const orm = await connect({ url: url.href, pool: 2, entities, migrations });
  const applied = await migrate(orm);
  await orm.close();
  await admin.query(`reassign owned by ${owner} to current_user`);
  await admin.query(`drop owned by ${owner}`);
  await admin.end();
  await empty.drop();
  const server = new Client({ connectionString: process.env['TEST_DATABASE_URL'] });
  await server.connect();
  await server.query(`drop role ${owner}`);
  await server.end();

  expect(applied).toHaveLength(migrations.length);
});

const query = async (orm: MikroORM, statement: string) => ({
  rows: await orm.em.fork().getConnection().execute(statement),
});
