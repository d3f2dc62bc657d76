import { migrations } from '../../src/app/entities.js';
import { testApi } from './api.js';
import { everyMutation, send } from './every-mutation.js';
import { sqlRows } from './rows.js';
import startDatabase from './start-database.js';
import stopDatabase from './stop-database.js';

// Prints what the release writes and reads, for test/releases (npm run release:work): the rows of every table after work with
// every mutation, and the texts of all statements.
await startDatabase();
const api = await testApi();
for (const call of Object.values(await everyMutation(api))) await send(api, call);
const statements = [...new Set(api.database.statements())].filter((text) =>
  /^\s*(select|insert|update|delete|with)\b/i.test(text),
);
const tables = await sqlRows(
  api,
  `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
   and relname <> 'mikro_orm_migrations' order by relname`,
);
const rows: Record<string, unknown> = {};
for (const { name } of tables) {
  const found = await sqlRows(
    api,
    `select to_jsonb(row) as value from ${String(name)} row order by row.ctid`,
  );
  if (found.length > 0) rows[String(name)] = found.map(({ value }) => value);
}
process.stdout.write(
  `${JSON.stringify({ migrations: migrations.map(({ name }) => name), statements, rows }, null, 1)}\n`,
);
await api.close();
await stopDatabase();
