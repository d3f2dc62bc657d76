import fc from 'fast-check';
import { sql, type RawBuilder } from 'kysely';
import { reusableDatabase, type TestDatabase } from '../../../test/support/database.js';
import { findPage, type Conditions, type PageOrder } from './find-page.js';
import { hasRowIn } from './has-row-in.js';
import { kysely } from './kysely.js';

interface Row {
  readonly id: string;
  readonly queueBand: number;
  readonly openedAt: Date;
  readonly size: number;
}

const columns = ['id', 'queueBand', 'openedAt', 'size'] as const;
const byBand: PageOrder = { isDescending: false, columns: ['queueBand', 'openedAt', 'id'] };
const newestFirst: PageOrder = { isDescending: true, columns: ['openedAt', 'id'] };

let database: TestDatabase;
const run = <Found>(statement: RawBuilder<Found>) => statement.execute(kysely(database.orm.em.fork()));

/** Thousands of rows, then a hundred of the sizes 1 to 10, several of one instant. Every third has a rare mark. */
beforeAll(async () => {
  database = await reusableDatabase();
  await run(
    sql`create table walked (id uuid primary key, queue_band smallint, opened_at timestamptz, size int)`,
  );
  await run(sql`create table mark (walked_id uuid, kind text)`);
  await run(sql`
    insert into walked select gen_random_uuid(), 1, '2026-01-01', 0 from generate_series(1, 20000)
    union all select gen_random_uuid(), n % 2, '2026-02-01'::timestamptz + n / 4 * interval '1 hour', 1 + n % 10
    from generate_series(1, 100) n`);
  await run(sql`create index on walked (queue_band, opened_at, id) include (size)`);
  await run(sql`create index on walked (opened_at, id) include (size)`);
  await run(sql`create index on mark (walked_id, kind)`);
  await run(sql`insert into mark select id, 'RARE' from walked where size % 3 = 1`);
  await run(sql`insert into mark select id, 'OFTEN' from walked`);
  await run(sql`analyze walked, mark`);
});
afterAll(() => database.close());

const marked = (kind: string) =>
  hasRowIn(
    {
      table: sql`mark`,
      key: sql`mark.walked_id`,
      of: sql`walked.id`,
      conditions: sql`mark.kind = ${kind}`,
    },
    database.orm.em.fork(),
  );

/** Reads the whole list page by page. */
async function listOf(order: PageOrder, limit: number, indexed: Conditions, kind: 'RARE' | 'OFTEN' | null) {
  const other = kind === null ? null : await marked(kind);
  const found: Row[] = [];
  for (let page: readonly Row[] | null = null; page === null || page.length === limit;) {
    const last = found.at(-1);
    page = await findPage<Row>(
      {
        table: 'walked',
        columns,
        order,
        conditions: {
          indexed,
          others: other === null ? [] : [other.condition],
          nameIds: other?.nameIds ?? false,
        },
        after: last === undefined ? null : [last.queueBand, last.openedAt, last.id],
        limit,
        isFiltered: true,
      },
      database.orm.em.fork(),
    );
    found.push(...page);
  }
  return found;
}

it('continues each page after the one before, for any filter and order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(
        { order: byBand, sorted: sql`queue_band, opened_at, id` },
        { order: newestFirst, sorted: sql`opened_at desc, id desc` },
      ),
      fc.integer({ min: 7, max: 60 }),
      fc.integer({ min: 1, max: 11 }),
      fc.constantFrom('RARE', 'OFTEN', null),
      async ({ order, sorted }, limit, minSize, kind) => {
        const list = await listOf(order, limit, [sql<boolean>`size >= ${minSize}`], kind);

        const expected = await run(sql<Pick<Row, 'id'>>`
          select id from walked where size >= ${minSize} and (size % 3 = 1 or ${kind !== 'RARE'}) order by ${sorted}`);
        expect(list.map(({ id }) => ({ id }))).toEqual(expected.rows);
      },
    ),
    { numRuns: 40 },
  );
});

it('finds rows that a walk does not come to, behind thousands that do not match', async () => {
  await run(sql`insert into mark select id, 'LATE' from walked where size = 10`);
  const late = await marked('LATE');
  const conditions = { indexed: [], others: [late.condition], nameIds: false };

  const found = await findPage<Row>(
    { table: 'walked', columns, order: byBand, conditions, after: null, limit: 51, isFiltered: true },
    database.orm.em.fork(),
  );

  expect(found.map(({ size }) => size)).toEqual(Array<number>(10).fill(10));
});

it('names the ids only where few rows of the other table match', async () => {
  expect([(await marked('RARE')).nameIds, (await marked('OFTEN')).nameIds]).toEqual([true, false]);
});
