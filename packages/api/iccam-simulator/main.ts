import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { simulatorRules, type SimulatorRule } from './rule-names.data.js';
import { startSimulator } from './simulator.js';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4400' },
    'control-port': { type: 'string', default: '4401' },
    'token-seconds': { type: 'string', default: '1800' },
    'monitor-delay-seconds': { type: 'string', default: '0' },
    forget: { type: 'string', multiple: true, default: [] },
    'tls-key': { type: 'string' },
    'tls-cert': { type: 'string' },
    'client-ca': { type: 'string' },
  },
});

const unknown = values.forget.filter((name) => !Object.hasOwn(simulatorRules, name));
if (unknown.length > 0) {
  console.error(`--forget knows ${Object.keys(simulatorRules).join(' ')}`);
  process.exit(2);
}

const { 'tls-key': key, 'tls-cert': cert, 'client-ca': clientCa } = values;
const tls =
  key === undefined || cert === undefined || clientCa === undefined
    ? null
    : {
        key: await readFile(key, 'utf8'),
        cert: await readFile(cert, 'utf8'),
        clientCa: await readFile(clientCa, 'utf8'),
      };

const simulator = await startSimulator({
  port: Number(values.port),
  controlPort: Number(values['control-port']),
  tokenSeconds: Number(values['token-seconds']),
  monitorDelaySeconds: Number(values['monitor-delay-seconds']),
  forgets: values.forget as SimulatorRule[],
  ...(tls === null ? {} : { tls }),
});
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

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void simulator.close().then(() => process.exit(0)));
