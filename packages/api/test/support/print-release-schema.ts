import { Client } from 'pg';
import startDatabase, { templateName } from './start-database.js';
import stopDatabase from './stop-database.js';
import { columnsAsText, storedColumns } from './stored-columns.js';

// Prints the columns of the migrated schema, for test/releases (npm run release:schema).
await startDatabase();
const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
url.pathname = `/${templateName(process.env['TEST_DATABASE_RUN'] ?? '')}`;
const client = new Client({ connectionString: url.href });
await client.connect();
process.stdout.write(columnsAsText(await storedColumns(client)));
await client.end();
await stopDatabase();
