import { Client } from 'pg';
import { keepForReuse, reusableDatabase, type TestDatabase } from './support/database.js';
import { everyRow, sqlRows } from './support/rows.js';

/** The database that the next test gets after this one was used and returned. */
async function nextAfter(use: (database: TestDatabase) => Promise<unknown>): Promise<string> {
  const used = await reusableDatabase();
  await use(used);
  keepForReuse(used);
  const next = await reusableDatabase();
  const filled = Object.entries(await everyRow({ database: next })).filter(([, rows]) => rows.length > 0);
  keepForReuse(next);
  expect(filled.map(([table]) => table)).toEqual(['mikro_orm_migrations']);
  return next.url === used.url ? 'THE SAME' : 'ANOTHER';
}

const run = (database: TestDatabase, statement: string) => sqlRows({ database }, statement);
const addRow = (database: TestDatabase) =>
  run(database, `insert into statistics_stale_case (case_id) values (gen_random_uuid())`);

it('is used again without its rows, and numbers start again', async () => {
  const ids: unknown[] = [];
  const add = async (database: TestDatabase) => {
    await addRow(database);
    ids.push(...(await run(database, 'select id from statistics_stale_case')));
  };

  expect([await nextAfter(add), await nextAfter(add)]).toEqual(['THE SAME', 'THE SAME']);
  expect(ids[0]).toEqual(ids[1]);
});

it.each([
  ['a column is added', 'alter table account add column nickname text'],
  ['a right is granted', 'grant delete on audit_entry to public'],
  ['a trigger is switched off', 'alter table audit_entry disable trigger user'],
  ['a function is made', 'create function one() returns int language sql return 1'],
])('is not used again when %s', async (_, statement) => {
  expect(await nextAfter((database) => run(database, statement))).toBe('ANOTHER');
});

it('is not used again while a session is in a transaction or has a lock, nor when it was dropped', async () => {
  const session = async (database: TestDatabase, statement: string) => {
    const client = new Client({ connectionString: database.url });
    client.on('error', () => {});
    await client.connect();
    await client.query(statement);
  };

  expect(await nextAfter((database) => session(database, 'begin'))).toBe('ANOTHER');
  expect(await nextAfter((database) => session(database, 'select pg_advisory_lock(7)'))).toBe('ANOTHER');
  expect(await nextAfter((database) => database.close())).toBe('ANOTHER');
});
