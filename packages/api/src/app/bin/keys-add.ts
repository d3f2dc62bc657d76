import { addKeys } from '../../platform/crypto/key-file.js';
import { UsageError, readCommandLine } from '../../platform/usage-error.js';
import { runCommand } from '../../run-command.js';

const usage = `npm run keys:add -- FILE
  Adds a new random key for each purpose to a key file, or creates the file. The new keys become the current ones.
  Earlier keys stay, so that earlier data can be opened. Running programs read the file again when it changes.
  Exit codes: 0 added, 2 wrong arguments.`;

async function run(argv: readonly string[]): Promise<number> {
  const { positionals } = readCommandLine({ args: [...argv], options: {}, allowPositionals: true }, usage);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError(usage);
  for (const id of await addKeys(path, new Date())) console.log(id);
  return 0;
}

await runCommand(() => run(process.argv.slice(2)));
