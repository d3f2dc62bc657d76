import fc from 'fast-check';
import { sql } from 'kysely';
import { testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { hasIdAmong } from './is-any-of.js';
import { statement } from './statement.js';

interface Tables {
  readonly account: { readonly id: string; readonly firstSeenAt: Date };
}

let database: TestDatabase;
beforeAll(async () => void (database = await testDatabase({ pool: 2 })));
afterAll(() => database.close());

const fork = () => database.orm.em.fork();

describe('a statement that is compiled once', () => {
  it('has its own parameters at each use, wherever they stand in the text', async () => {
    const swapped = statement()(
      (_tables, one: number, other: string) =>
        sql<{ asked: string }>`select ${other}::text || ' ' || ${one}::int || ' ' || ${other}::text as asked`,
    );

    expect(await swapped(fork(), 1, 'a')).toEqual([{ asked: 'a 1 a' }]);
    expect(await swapped(fork(), 2, 'b')).toEqual([{ asked: 'b 2 b' }]);
  });

  it('keeps the values that are no parameters', async () => {
    const added = statement()((_tables, value: number) => sql`select ${value}::int + ${40}::int as sum`);

    expect(await added(fork(), 1)).toEqual([{ sum: 41 }]);
    expect(await added(fork(), 2)).toEqual([{ sum: 42 }]);
  });

  it('returns the columns under the names of the properties', async () => {
    const accounts = statement<Tables>()((tables, ids: readonly string[]) =>
      tables.selectFrom('account').select(['id', 'firstSeenAt']).where(hasIdAmong('id', ids)),
    );
    const id = '00000000-0000-4000-8000-00000000000a';
    const add = statement()(
      (_tables, key: string, at: Date) =>
        sql`insert into account (id, subject, name, roles, first_seen_at, is_machine) values (${key}, ${key}, 'x', '{}', ${at}, false)`,
    );
    const at = new Date('2026-11-20T09:00:00.123Z');
    await add(fork(), id, at);

    expect(await accounts(fork(), [id])).toEqual([{ id, firstSeenAt: at }]);
    expect(await accounts(fork(), [])).toEqual([]);
  });

  it('runs in the transaction of the unit of work', async () => {
    const transaction = statement()(() => sql<{ id: string }>`select pg_current_xact_id()::text as id`);
    const [outside] = await transaction(fork());

    const inside = await fork().transactional(async (em) => [await transaction(em), await transaction(em)]);

    expect(inside[0]).toEqual(inside[1]);
    expect(inside[0]).not.toEqual([outside]);
  });
});

describe('an array of texts', () => {
  const same = statement()(
    (_tables, texts: readonly (string | null)[]) =>
      sql<{ texts: (string | null)[] }>`select ${texts}::text[] as texts`,
  );

  it('is read as it was stored', async () => {
    const texts = fc.oneof(
      fc.constantFrom('', 'NULL', 'null', 'a b', '{}', '"', '\\', ',', 'ANULLED', 'é', ' a '),
      fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed() && !text.includes('\0')),
      fc.constant(null),
    );

    await fc.assert(
      fc.asyncProperty(fc.array(texts, { maxLength: 5 }), async (stored) => {
        expect(await same(fork(), stored)).toEqual([{ texts: stored }]);
      }),
      { numRuns: 150 },
    );
  });
});
