import { sql } from 'kysely';
import { kysely } from '../src/platform/database/kysely.js';
import { testApi, type TestApi } from './support/api.js';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
});

const forked = () => api.database.orm.em.fork();

describe('rows by the names of properties', () => {
  it('have the names of the entity, for every column of every entity', async () => {
    const em = forked();
    for (const { tableName, props } of em.getMetadata()) {
      const columns = props.map(({ fieldNames }) => sql`null as ${sql.raw(`"${fieldNames[0]}"`)}`);
      const { rows } = await sql<object>`select ${sql.join(columns)}`.execute(kysely(em));

      expect({ [tableName]: Object.keys(rows[0] ?? {}) }).toEqual({
        [tableName]: props.map(({ name }) => name),
      });
    }
  });

  it('are asked for by the names of the entity, for every column of every entity', async () => {
    const em = forked();
    for (const { tableName, props } of em.getMetadata()) {
      const columns = props.map(({ name }) => sql.ref(`${tableName}.${name}`));
      const { sql: text } = sql`select ${sql.join(columns)}`.compile(kysely(em));
      const names = props.map(({ fieldNames }) => `"${tableName}"."${fieldNames[0]}"`);

      expect(text).toBe(`select ${names.join(', ')}`);
    }
  });

  it('keep the keys inside JSON, and their values', async () => {
    const at = new Date('2026-11-29T12:00:00.000Z');
    const { rows } = await sql<object>`
      select ${at}::timestamptz as seen_at, '{"some_key": [{"other_key": 1}]}'::jsonb as a_document,
        '{a_b,c}'::text[] as some_codes, null as nothing_known
    `.execute(kysely(forked()));

    expect(rows).toEqual([
      {
        seenAt: at,
        aDocument: { some_key: [{ other_key: 1 }] },
        someCodes: ['a_b', 'c'],
        nothingKnown: null,
      },
    ]);
  });

  it('are told apart by their columns, also when there are none', async () => {
    const db = kysely(forked());
    const first = await sql`select 1 as a_b, 2 as c`.execute(db);
    const second = await sql`select 3 as c, 4 as a_b union all select 5, 6`.execute(db);
    const none = await sql`select 1 as a_b where false`.execute(db);

    expect([first.rows, second.rows, none.rows]).toEqual([
      [{ aB: 1, c: 2 }],
      [
        { c: 3, aB: 4 },
        { c: 5, aB: 6 },
      ],
      [],
    ]);
  });
});
