import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { testDatabase, type TestDatabase } from './support/database.js';
import { repository, textOf } from './support/documents.js';
import { columnsInText, storedColumns, type StoredColumn } from './support/stored-columns.js';

// Processes of the release before work on the new schema while they are replaced (CONTRIBUTING, "expand, then contract").
// test/releases has the schema of that release; `npm run release:schema` prints the present one at a release.

let database: TestDatabase;
let now: ReadonlyMap<string, StoredColumn>;
let released: ReadonlyMap<string, StoredColumn>;
const byName = (columns: readonly StoredColumn[]) => new Map(columns.map((column) => [column.name, column]));
const tableOf = (name: string): string => name.split('.')[0] ?? '';

beforeAll(async () => {
  const folder = 'packages/api/test/releases';
  const [file] = await readdir(join(repository, folder));
  released = byName(columnsInText(await textOf(`${folder}/${file}`)));
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
