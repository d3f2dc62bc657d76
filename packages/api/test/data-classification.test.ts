import { isLeafType, isObjectType, getNamedType } from 'graphql';
import { sql } from 'kysely';
import { kysely } from '../src/platform/database/kysely.js';
import { bareSchema } from './support/bare-schema.js';
import {
  columnsOf,
  classOfField,
  dataClassification,
  fieldClassKeys,
} from './support/data-classification.js';
import { columnClasses } from './support/data-classes.data.js';
import { testDatabase, type TestDatabase } from './support/database.js';
import { textOf } from './support/documents.js';

let database: TestDatabase;
beforeAll(async () => void (database = await testDatabase()));
afterAll(() => database.close());

const leafFields = Object.values(bareSchema().getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => isLeafType(getNamedType(field.type)))
      .map((field) => [type.name, field.name] as const),
  );

describe('the data classification', () => {
  it('names every column of every table once, and no other', async () => {
    const { rows } = await sql<{ name: string }>`
      select table_name || '.' || column_name as name from information_schema.columns
      join pg_tables on schemaname = table_schema and tablename = table_name
      where table_schema = 'public'
    `.execute(kysely(database.orm.em.fork()));
    const stored = rows.map(({ name }) => name).sort();
    const classified = Object.keys(columnClasses).flatMap((table) =>
      columnsOf(table).map(({ column }) => `${table}.${column}`),
    );

    expect(classified.sort()).toEqual(stored);
  });

  it('has a class for every scalar field of the schema', () => {
    const missing = leafFields.filter(([type, field]) => classOfField(type, field) === null);

    expect(missing.map((names) => names.join('.'))).toEqual([]);
  });

  it('names no type or field that is not in the schema', () => {
    const names = new Set(leafFields.flatMap(([type, field]) => [type, `${type}.${field}`]));

    expect(fieldClassKeys.filter((key) => !names.has(key))).toEqual([]);
  });

  it('is the same in the printed file as in the code', async () => {
    expect(dataClassification(bareSchema())).toBe(await textOf('docs/data-classification.md'));
  });
});
