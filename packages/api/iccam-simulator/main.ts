import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { simulatorRules, type SimulatorRule } from './rule-names.data.js';
import { startSimulator } from './simulator.js';

/** Ends with one sentence and a code: 2 called wrongly, 69 a port cannot be used. */
function end(text: string, code: 2 | 69): never {
  console.error(text);
  process.exit(code);
}

const options = {
  port: { type: 'string', default: '4400' },
  'control-port': { type: 'string', default: '4401' },
  'token-seconds': { type: 'string', default: '1800' },
  'monitor-delay-seconds': { type: 'string', default: '0' },
  forget: { type: 'string', multiple: true },
  'tls-key': { type: 'string' },
  'tls-cert': { type: 'string' },
  'client-ca': { type: 'string' },
} as const;

function readOptions() {
  try {
    return parseArgs({ options }).values;
  } catch {
    return end(
      `Not started. The options are: ${Object.keys(options)
        .map((name) => `--${name}`)
        .join(' ')}`,
      2,
    );
  }
}

const values = readOptions();

/** The number of an option. */
function numberOf(
  name: 'port' | 'control-port' | 'token-seconds' | 'monitor-delay-seconds',
  most: number,
): number {
  const number = Number(values[name]);
  return Number.isInteger(number) && number >= 0 && number <= most
    ? number
    : end(`Not started. --${name} needs a whole number of at most ${most}.`, 2);
}

const fileOf = (name: 'tls-key' | 'tls-cert' | 'client-ca', path: string): Promise<string> =>
  readFile(path, 'utf8').catch(() => end(`Not started. The file of --${name} cannot be read.`, 2));

const forgets = values.forget ?? [];
if (forgets.some((name) => !Object.hasOwn(simulatorRules, name)))
  end(`Not started. --forget knows ${Object.keys(simulatorRules).join(' ')}`, 2);

const { 'tls-key': key, 'tls-cert': cert, 'client-ca': clientCa } = values;
const tls =
  key === undefined || cert === undefined || clientCa === undefined
    ? null
    : {
        key: await fileOf('tls-key', key),
        cert: await fileOf('tls-cert', cert),
        clientCa: await fileOf('client-ca', clientCa),
      };

const simulator = await startSimulator({
  port: numberOf('port', 65_535),
  controlPort: numberOf('control-port', 65_535),
  tokenSeconds: numberOf('token-seconds', 86_400),
  monitorDelaySeconds: numberOf('monitor-delay-seconds', 86_400),
  forgets: forgets as SimulatorRule[],
  ...(tls === null ? {} : { tls }),
}).catch((error: unknown) => {
  const { code } = error as { readonly code?: unknown };
  if (code === 'EADDRINUSE')
    return end('Not started. A port is in use: choose others with --port and --control-port.', 69);
  throw error;
});
// Before the text that says that it is ready: a signal may follow at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void simulator.close().then(() => process.exit(0)));

/** Ten of them to a line. */
const linesOf = (names: readonly string[]): string =>
  names
    .map((name, index) => name.padEnd(8) + (index % 10 === 9 ? '\n' : ''))
    .join('')
    .replace(/^/gm, '  ');

const own = simulator.party('BE');
const control = simulator.controlUrl;

console.log(`ICCAM simulator ready at ${simulator.url}${tls === null ? '' : ' (client certificate demanded)'}
Everything in it is made up and forgotten when it stops.

Start the API or the worker against it:
  ICCAM_URL=${simulator.url} ICCAM_USERNAME=${own.username} ICCAM_PASSWORD=${own.password} ICCAM_ANALYST='${own.analysts[0]}'

Hotlines, each with the user name api.<country>.<number> and the password demo-<country>-<number>:
${linesOf(simulator.exchange.parties.map(({ username }) => username.replace('api.', '')))}

What each hotline did:     curl ${control}/effects
What is in the exchange:   curl ${control}/contents
Let something go wrong:    curl ${control}/faults -H 'content-type: application/json' -d '{"kind":"OUTAGE"}'
  kinds: OUTAGE RESET LOST_ANSWER TWICE SLOW UNAVAILABLE THROTTLED REFUSED SIGNED_OUT
  narrowed by: method, path, times, rate; also delayMs, retryAfterSeconds, status
Make it work again:        curl -X DELETE ${control}/faults
Play another hotline:      POST ${control}/hotlines/43/reports, .../contents/1/{assessment,actions,reference,move}
Ctrl-C stops it.`);
