import { UsageError } from '../../platform/usage-error.js';
import { runCommand } from '../../run-command.js';
import { runDoctor, type NamedFinding } from '../doctor/run-doctor.js';

const usage = `npm run doctor
  Checks the installation of the settings in the environment: settings, database and its roles, keys, clock, name server,
  identity provider, mail server, exchange, removal agent, certificate and disk. Changes nothing, and sends no message.
  Prints one line for each check, with what to do.
  Exit codes: 0 no problem, 1 problems, 2 called wrongly.`;

const words: Readonly<Record<NamedFinding['state'], string>> = {
  OK: 'ok',
  WARNING: 'WARNING',
  PROBLEM: 'PROBLEM',
  NOT_USED: 'not used',
  NOT_TRIED: 'not tried',
};

await runCommand(async () => {
  if (process.argv.length > 2) throw new UsageError(usage);
  let problems = 0;
  for await (const { name, state, text } of runDoctor()) {
    console.log(`${words[state].padEnd(9)} ${name}: ${text.replaceAll('\n', '\n          ')}`);
    if (state === 'PROBLEM') problems += 1;
  }
  return problems === 0 ? 0 : 1;
});
