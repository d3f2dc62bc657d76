import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseCountryCode, type CountryCode } from '@meldpunt/domain';
import { ExitCode } from '../../exit-codes.js';
import { iccamRequest, runConformance, type ConformanceRow } from '../../features/iccam/index.js';
import { systemClock } from '../../platform/clock.js';
import { UsageError, readCommandLine } from '../../platform/usage-error.js';
import { readConfig } from '../../platform/config.js';
import { createOutbound } from '../../platform/outbound/outbound.js';
import { belgianRulebook } from '../../platform/rulebook.js';
import { runCommand } from '../../run-command.js';
import { certificatesFrom } from '../open-iccam.js';

const usage = `npm run iccam:conformance -- URL [options]
  Checks an exchange against every rule of the interface, with the adapter of this system, and prints a table.

  It WRITES to the exchange: about twenty reports of addresses under conformance.example (which do not exist), with
  assessments, actions and moves of them. It changes nothing else. Use it on a test system only: without --test-system
  it connects only to an exchange on this machine.

  --username NAME         the hotline's account
  --password-file FILE    a file with its password
  --analyst NAME          one of the hotline's analysts in the exchange
  --client-cert FILE --client-key FILE --ca FILE   PEM files for TLS
  --country CODE          the hotline's country (${belgianRulebook.home})
  --takes-orphans         the hotline has a mandate for content of countries without a hotline
  --later-run SECONDS     how long the exchange delays actions after a report was completed (0)
  --test-system           the exchange at URL is a test system
  Missing options are read from ICCAM_USERNAME, ICCAM_PASSWORD and so on, if ICCAM_URL is set.

  While it runs it writes one line per rule to standard error. It writes the table to standard output.
  Exit codes: 0 every rule passed, 1 a rule failed, 69 no rule failed but some could not be tried (the exchange cannot
  be reached, or refuses the account), 70 a fault of this program, 2 wrong arguments.`;

const options = {
  username: { type: 'string' },
  'password-file': { type: 'string' },
  analyst: { type: 'string' },
  'client-cert': { type: 'string' },
  'client-key': { type: 'string' },
  ca: { type: 'string' },
  country: { type: 'string', default: belgianRulebook.home },
  'takes-orphans': { type: 'boolean', default: false },
  'later-run': { type: 'string', default: '0' },
  'test-system': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const ruleFailed = 1;

/** An error about the arguments, with a hint to `--help`. */
const calledWrongly = (message: string): UsageError =>
  new UsageError(`${message}
Run npm run iccam:conformance -- --help for all options.`);

function needed<T>(value: T | null | undefined, message: string): T {
  if (value === undefined || value === null) throw calledWrongly(message);
  return value;
}

const passwordIn = async (path: string): Promise<string> =>
  (
    await readFile(path, 'utf8').catch(() => {
      throw calledWrongly('The file in --password-file cannot be read.');
    })
  ).trim();

function exchangeAt(text: string, isTestSystem: boolean): URL {
  if (!/^https?:/.test(text) || !URL.canParse(text)) throw calledWrongly('URL is not an http(s) address.');
  const url = new URL(text.endsWith('/') ? text : `${text}/`);
  const isHere = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  if (!isHere && !isTestSystem)
    throw calledWrongly(
      'The exchange is not on this machine: confirm with --test-system that it is a test system.',
    );
  return url;
}

async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readCommandLine(
    { args: [...argv], options, allowPositionals: true },
    usage,
  );
  if (values.help) {
    console.log(usage);
    return ExitCode.STOPPED;
  }
  const [address, ...more] = positionals;
  if (address === undefined || more.length > 0) throw calledWrongly('Give the URL of one exchange.');
  const url = exchangeAt(address, values['test-system']);
  const { iccam } = readConfig();
  const file = values['password-file'];
  const seconds = Number(values['later-run']);
  if (!(seconds >= 0)) throw calledWrongly('--later-run must be a number of seconds.');
  const home: CountryCode = needed(parseCountryCode(values.country), '--country is not a country code.');
  const certificates = await certificatesFrom({
    clientCert: values['client-cert'] ?? iccam?.files.clientCert ?? null,
    clientKey: values['client-key'] ?? iccam?.files.clientKey ?? null,
    ca: values.ca ?? iccam?.files.ca ?? null,
  });
  const settings = {
    url: url.href,
    username: needed(values.username ?? iccam?.username, 'Give --username.'),
    password: needed(file === undefined ? iccam?.password : await passwordIn(file), 'Give --password-file.'),
    analyst: needed(values.analyst ?? iccam?.analyst, 'Give --analyst.'),
  };
  const outbound = createOutbound({
    mode: 'live',
    configuredHosts: new Set([url.hostname.replace(/^\[|\]$/g, '')]),
  });
  try {
    const rows = await runConformance(
      {
        settings,
        request: iccamRequest(outbound, certificates),
        clock: systemClock,
        newId: randomUUID,
        sleep: (ms) => sleep(ms),
        home,
        takesOrphans: values['takes-orphans'],
        laterRunSeconds: seconds,
      },
      ({ number, outcome }) => console.error(`${number.padEnd(3)} ${words[outcome]}`),
    );
    for (const row of rows) console.log(line(row));
    return exitCodeOf(rows);
  } finally {
    await outbound.close();
  }
}

const words = { PASSED: 'passed', FAILED: 'FAILED', NOT_TRIED: 'not tried' } as const;

const line = ({ number, says, outcome, because }: ConformanceRow): string =>
  `${number.padEnd(3)} ${words[outcome].padEnd(9)} ${says}. ${because}`;

function exitCodeOf(rows: readonly ConformanceRow[]): number {
  if (rows.some(({ outcome }) => outcome === 'FAILED')) return ruleFailed;
  return rows.every(({ outcome }) => outcome === 'PASSED') ? ExitCode.STOPPED : ExitCode.UNAVAILABLE;
}

await runCommand(() => run(process.argv.slice(2)));
