import { sql } from 'kysely';
import { testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { kysely } from './kysely.js';
import { statementNames } from './prepared-statements.js';

describe('the names of statements', () => {
  it('are given from the second use on, and differ', () => {
    const nameOf = statementNames();
    const texts = ['select id from a', 'select id from b', 'select id from c'];
    expect(texts.map(nameOf)).toEqual([undefined, undefined, undefined]);
    const names = texts.map(nameOf);
    expect(new Set(names).size).toBe(3);
    expect(names).not.toContain(undefined);
    expect(texts.map(nameOf)).toEqual(names);
  });

  it.each(['select * from a', 'select id from a order by id limit $1'])('are not given to %s', (text) => {
    const nameOf = statementNames();
    expect([nameOf(text), nameOf(text), nameOf(text)]).toEqual([undefined, undefined, undefined]);
  });

  it('are limited in number', () => {
    const nameOf = statementNames();
    const names = Array.from({ length: 2_000 }, (_, number) => {
      nameOf(`select ${number}`);
      return nameOf(`select ${number}`);
    });
    expect(names.filter((name) => name !== undefined).length).toBe(500);
  });
});

describe('prepared statements', () => {
  let database: TestDatabase;
  beforeEach(async () => void (database = await testDatabase({ pool: 1 })));
  afterEach(() => database.close());

  const accounts = (cast = 'text') =>
    sql<{ name: unknown }>`select name from account where ${sql.raw(`name::${cast}`)} = ${'x'}`.execute(
      kysely(database.orm.em.fork()),
    );
  const prepared = async () =>
    (
      await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(
        kysely(database.orm.em.fork()),
      )
    ).rows.map(({ statement }) => statement);

  it('are used for a text that is sent again', async () => {
    await accounts();
    expect(await prepared()).not.toContainEqual(expect.stringContaining('from account'));
    await accounts();
    expect(await prepared()).toContainEqual(expect.stringContaining('from account'));
  });

  it('still work after a migration adds a column', async () => {
    for (let time = 0; time < 3; time += 1) await accounts();
    await sql`alter table account add column nickname text`.execute(kysely(database.orm.em.fork()));
    expect((await accounts()).rows).toEqual([]);
  });

  it('fail once, and not again, after a migration changes the type of a column', async () => {
    for (let time = 0; time < 3; time += 1) await accounts();
    await sql`alter table account alter column name type varchar(90)`.execute(kysely(database.orm.em.fork()));
    await expect(accounts()).rejects.toThrow('cached plan must not change result type');
    expect((await accounts()).rows).toEqual([]);
  });
});
