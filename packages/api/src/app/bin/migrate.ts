import { UsageError } from '../../platform/usage-error.js';
import { readDatabaseConfig } from '../../platform/config.js';
import { runCommand } from '../../run-command.js';
import { migrateDatabase } from '../open-system.js';

const usage = `npm run migrate
  Brings the database of MIGRATION_DATABASE_URL to the current schema, and gives the roles meldpunt_app and meldpunt_read
  their rights. Exit codes: 0 done, 2 called wrongly.`;

await runCommand(async () => {
  const { migrationDatabaseUrl } = readDatabaseConfig();
  if (migrationDatabaseUrl === null || process.argv.length > 2) throw new UsageError(usage);
  const applied = await migrateDatabase(migrationDatabaseUrl);
  for (const name of applied) console.log(name);
  console.log(`${applied.length} migrations applied.`);
  return 0;
});
