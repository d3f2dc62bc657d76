import { tmpdir } from 'node:os';
import { readBackupConfig } from '../../platform/config.js';
import { UsageError, readCommandLine } from '../../platform/usage-error.js';
import { runCommand } from '../../run-command.js';
import { hasMasterKeys, openEnvelopeKeys } from '../open-envelope-keys.js';
import { rehearseBackup } from '../rehearse-backup.js';

const usage = `npm run backup:rehearse -- [--directory DIRECTORY]
  Rehearses a restore: copies the whole server of DATABASE_URL with a base backup, starts a new server on the copy, and
  checks it with the key file (KEY_FILE) as npm run backup:check does. Prints the time of each step. Nothing is sent, and
  the original is only read. The role of DATABASE_URL needs REPLICATION and the rights of meldpunt_read.
  --directory DIRECTORY   where the copy is made, and removed at the end; default: the folder for temporary files. It
                          needs as much space as the server, and holds all its data in the meantime.
  Exit codes: 0 no problem, 1 problems, 2 called wrongly, 69 the copy cannot be made or started.`;

await runCommand(async () => {
  const options = { directory: { type: 'string', default: tmpdir() } } as const;
  const { values } = readCommandLine({ args: process.argv.slice(2), options }, usage);
  const config = readBackupConfig();
  const { databaseUrl } = config;
  if (databaseUrl === null || !hasMasterKeys(config)) throw new UsageError(usage);
  return (await rehearseBackup(databaseUrl, await openEnvelopeKeys(config), values.directory, console.log))
    ? 1
    : 0;
});
