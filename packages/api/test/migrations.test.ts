import type { MikroORM } from '@mikro-orm/postgresql';
import { entities, migrations } from '../src/app/entities.js';
import { features } from '../src/app/features.js';
import { connect, migrate } from '../src/platform/database/orm.js';
import { emptyDatabase } from './support/empty-database.js';

let database: Awaited<ReturnType<typeof emptyDatabase>>;
const connected: MikroORM[] = [];
beforeEach(async () => void (database = await emptyDatabase()));
afterEach(async () => {
  for (const orm of connected.splice(0)) await orm.close();
  await database.drop();
});

it('migrates an empty database up', async () => {
  const orm = await connection();

  const applied = await migrate(orm);

  expect(applied).toEqual(migrations.map(({ name }) => name));
  expect(Object.keys(await columnsOf(orm))).toEqual(expect.arrayContaining(tablesOf(orm)));
});

it('changes nothing when it runs again', async () => {
  const orm = await connection();
  await migrate(orm);
  const before = await columnsOf(orm);

  const applied = await migrate(orm);

  expect(applied).toEqual([]);
  expect(await columnsOf(orm)).toEqual(before);
});

it('runs once when several processes start at the same time', async () => {
  const processes = [await connection(), await connection(), await connection()];

  const applied = await Promise.all(processes.map(migrate));

  expect(applied.flat()).toEqual(migrations.map(({ name }) => name));
});

it('creates exactly the columns of the entities, with their types', async () => {
  const orm = await connection();
  await migrate(orm);

  const inDatabase = await columnsOf(orm);

  const { mikro_orm_migrations: _own, rate_count: counts, live_event: events, ...ours } = inDatabase;
  expect(counts).toEqual({ key: 'character varying', points: 'integer', expire: 'bigint null' });
  expect(events).toEqual({
    id: 'bigint',
    transaction: 'xid8',
    kind: 'text',
    subject_id: 'uuid',
    case_id: 'uuid null',
    at: 'timestamp with time zone',
  });
  expect(ours).toEqual(columnsOfEntities(orm));
});

it('makes the views that the features name, of their columns, and no others', async () => {
  const orm = await connection();
  await migrate(orm);

  const rows = await orm.em.getConnection().execute<{ view: string; columns: string[] }[]>(`
    select table_name as view, array_agg(column_name::text order by ordinal_position) as columns
    from information_schema.columns join information_schema.views using (table_schema, table_name)
    where table_schema = 'public' group by table_name`);

  expect(Object.fromEntries(rows.map(({ view, columns }) => [view, columns.map(propertyOf)]))).toEqual(
    Object.assign({}, ...features.map(({ views }) => views)),
  );
});

const propertyOf = (column: string): string =>
  column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

async function connection(): Promise<MikroORM> {
  const orm = await connect({ url: database.url, pool: 2, entities, migrations });
  connected.push(orm);
  return orm;
}

type Columns = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Every column of every table, as `type` or `type null`. */
async function columnsOf(orm: MikroORM): Promise<Columns> {
  const rows = await orm.em.getConnection().execute<{ table: string; name: string; type: string }[]>(`
    select c.relname as "table", a.attname as name,
      format_type(a.atttypid, null) || case when a.attnotnull then '' else ' null' end as type
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    order by c.relname, a.attnum`);
  return grouped(rows);
}

const written: Readonly<Record<string, string>> = {
  int: 'integer',
  bigserial: 'bigint',
  timestamptz: 'timestamp with time zone',
};

function columnsOfEntities(orm: MikroORM): Columns {
  const rows = metadataOf(orm).flatMap(({ tableName, props }) =>
    props.flatMap(({ fieldNames, columnTypes, nullable }) =>
      fieldNames.map((name, index) => {
        const type = (columnTypes[index] ?? '').replace(/\(.*\)/, '');
        return { table: tableName, name, type: `${written[type] ?? type}${nullable ? ' null' : ''}` };
      }),
    ),
  );
  return grouped(rows);
}

const metadataOf = (orm: MikroORM) => [...orm.getMetadata().getAll().values()];
const tablesOf = (orm: MikroORM): readonly string[] => metadataOf(orm).map(({ tableName }) => tableName);

function grouped(rows: readonly { table: string; name: string; type: string }[]): Columns {
  const byTable = Map.groupBy(rows, ({ table }) => table);
  return Object.fromEntries(
    [...byTable].map(([table, columns]) => [
      table,
      Object.fromEntries(columns.map(({ name, type }) => [name, type])),
    ]),
  );
}
