import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { conformanceRules } from './conformance/run-conformance.js';
import { startSimulator, type Simulator, type SimulatorOptions } from '../../../iccam-simulator/simulator.js';

const program = fileURLToPath(new URL('../../../dist/src/app/bin/iccam-conformance.js', import.meta.url));
let folder: string;
const opened: Simulator[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meldpunt-conformance-'));
  await writeFile(join(folder, 'password'), `${'demo-be-24'}\n`);
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(async () => void (await Promise.all(opened.splice(0).map((one) => one.close()))));

const started = async (options: SimulatorOptions = {}): Promise<Simulator> => {
  const simulator = await startSimulator(options);
  opened.push(simulator);
  return simulator;
};

const command = (...args: string[]): Promise<{ code: number; out: string; error: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { env: {} }, (failure, out, error) =>
      resolve({ code: failure === null ? 0 : Number(failure.code), out, error }),
    );
  });

const account = (): string[] => [
  ...['--username', 'api.be.24', '--analyst', 'BE analyst'],
  ...['--password-file', join(folder, 'password')],
];

it('exits with 0 and prints progress and the result of each rule', async () => {
  const simulator = await started();

  const { code, out, error } = await command(simulator.url, ...account());

  expect(code).toBe(0);
  expect(error.trim().split('\n')).toEqual(
    conformanceRules.map(({ number }) => `${number.padEnd(3)} passed`),
  );
  expect(out.trim().split('\n')).toHaveLength(conformanceRules.length);
  expect(out).not.toContain('demo-be-24');
});

it('exits with 1 and names the rule that failed', async () => {
  const simulator = await started({ forgets: ['ACTION_ONCE'] });

  const { code, out } = await command(simulator.url, ...account());

  expect(code).toBe(1);
  expect(out.split('\n').filter((line) => line.includes('FAILED'))).toEqual([
    '3a  FAILED    Each action type is accepted once per item. A second ReportedToISP was accepted; it must be refused.',
  ]);
});

it('exits with 69 when the exchange is unreachable', async () => {
  const simulator = await started();
  await simulator.inject({ kind: 'OUTAGE' });

  const { code, out } = await command(simulator.url, ...account());

  expect(code).toBe(69);
  expect(out).not.toContain('FAILED');
});

it.each([
  ['an unknown option', ['http://127.0.0.1:9/', '--nonsense'], 'nonsense'],
  ['a missing URL', [], 'Give the URL'],
  ['an invalid URL', ['exchange'], 'is not an http(s) address'],
  ['a remote exchange without --test-system', ['https://iccam.example/'], '--test-system'],
  ['a missing account', ['http://127.0.0.1:9/'], '--username'],
  [
    'a file that does not exist',
    ['http://127.0.0.1:9/', '--username', 'a', '--password-file', '/none'],
    'password-file',
  ],
  ['an invalid country', ['http://127.0.0.1:9/', '--country', 'Belgium'], '--country'],
])('exits with 2 for %s, before it sends anything', async (_title, args, says) => {
  const { code, error } = await command(...args);

  expect(code).toBe(2);
  expect(error).toContain(says);
});

it('prints in its help what it writes and its exit codes', async () => {
  const { code, out } = await command('--help');

  expect(code).toBe(0);
  expect(out).toContain('It WRITES to the exchange');
  expect(out).toContain('Exit codes: 0 every rule passed, 1 a rule failed, 69');
});
