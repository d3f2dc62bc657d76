import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, open, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { testApi, type TestApi } from './support/api.js';
import { freePort } from './support/own-postgres.js';
import { programAt, type Ended } from './support/supervised.js';
import { testKeyFile } from './support/keys.js';

let api: TestApi;
let folder: string;
let other: Server;
let taken: number;
beforeAll(async () => {
  api = await testApi();
  folder = await mkdtemp(join(tmpdir(), 'meldpunt-programs-'));
  await testKeyFile(join(folder, 'keys.json'));
  await writeFile(join(folder, 'ranges.csv'), '192.0.2.0/24,BE,,Gent,\n');
  await writeFile(join(folder, 'newer.csv'), 'country,organisation,name\n');
  other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  taken = (other.address() as AddressInfo).port;
});
afterAll(async () => {
  other.close();
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

interface Call {
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

const start = (path: string, { args = [], env = {} }: Call): ChildProcess =>
  spawn(process.execPath, ['--no-warnings', programAt(path), ...args], {
    env: {
      LOG_LEVEL: 'silent',
      DATA_DIRECTORY: folder,
      HOST: '127.0.0.1',
      PORT: '0',
      ...env,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });

async function endOf(child: ChildProcess): Promise<Ended> {
  let said = '';
  child.stderr?.on('data', (part: Buffer) => (said += part.toString()));
  child.stdout?.resume();
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said: said.trim() };
}

const nobody = 'postgresql://nobody@127.0.0.1:9/none';
const token = 'a token of at least thirty-two characters';
const database = () => ({ DATABASE_URL: api.system.databaseUrl });
const absent = () => new URL('/nothing_of_this_name', api.system.databaseUrl).href;
const ranges = () => join(folder, 'ranges.csv');

/** An error message is a sentence, without a stack, the value of a setting or text of a driver. */
function expectSentence(said: string): void {
  expect(said).not.toMatch(/\n\s+at |node:internal|Error:|nobody@|thirty-two/);
  expect(said.length).toBeGreaterThan(0);
}

type Row = readonly [what: string, path: string, call: () => Call, code: number, words: RegExp];

const nothingListens = /No server listens at the host and port of DATABASE_URL/;
const rows: readonly Row[] = [
  ['the API without a database', 'src/main', () => ({ env: { DATABASE_URL: nobody } }), 69, nothingListens],
  [
    'the worker without a database',
    'src/worker',
    () => ({ env: { DATABASE_URL: nobody } }),
    69,
    nothingListens,
  ],
  [
    'the law review without a database',
    'src/law-review',
    () => ({ env: { DATABASE_URL: nobody } }),
    69,
    nothingListens,
  ],
  [
    'ranges:load without a database',
    'src/app/bin/ranges-load',
    () => ({ args: [ranges()], env: { DATABASE_URL: nobody } }),
    69,
    nothingListens,
  ],
  [
    'directory:diff with an unreadable file',
    'src/app/bin/directory-diff',
    () => ({ args: ['directory.csv'], env: { DATABASE_URL: nobody } }),
    2,
    /directory\.csv cannot be read/,
  ],
  [
    'the API with a database that does not exist',
    'src/main',
    () => ({ env: { DATABASE_URL: absent() } }),
    69,
    /does not exist/,
  ],
  [
    'the worker with a database that does not exist',
    'src/worker',
    () => ({ env: { DATABASE_URL: absent() } }),
    69,
    /does not exist/,
  ],
  [
    'the API with an unknown host',
    'src/main',
    () => ({ env: { DATABASE_URL: 'postgresql://db.invalid/x' } }),
    69,
    /is not known/,
  ],

  [
    'the API with a port in use',
    'src/main',
    () => ({ env: { ...database(), PORT: String(taken) } }),
    69,
    /Port \d+ on 127\.0\.0\.1 is in use/,
  ],
  [
    'the worker with a port in use',
    'src/worker',
    () => ({ env: { ...database(), WORKER_HEALTH_PORT: String(taken) } }),
    69,
    /WORKER_HEALTH_PORT=/,
  ],
  [
    'the removal agent with a port in use',
    'src/removal-agent',
    () => ({ env: { REMOVAL_AGENT_ADDRESS: `127.0.0.1:${taken}`, REMOVAL_AGENT_TOKEN: token } }),
    69,
    /REMOVAL_AGENT_ADDRESS/,
  ],
  [
    'the simulator with a port in use',
    'iccam-simulator/main',
    () => ({ args: ['--port', String(taken)] }),
    69,
    /--port/,
  ],

  [
    'the API with invalid settings',
    'src/main',
    () => ({ env: { PORT: 'x', LOG_LEVEL: 'loud' } }),
    78,
    /PORT.*LOG_LEVEL/s,
  ],
  [
    'the worker with an invalid setting',
    'src/worker',
    () => ({ env: { WORKER_CONCURRENCY: '0' } }),
    78,
    /WORKER_CONCURRENCY/,
  ],
  ['the worker without DATABASE_URL', 'src/worker', () => ({}), 78, /DATABASE_URL: missing/],
  [
    'the removal agent with an invalid setting',
    'src/removal-agent',
    () => ({ env: { REMOVAL_AGENT_ADDRESS: 'x' } }),
    78,
    /REMOVAL_AGENT/,
  ],
  [
    'the law review with an invalid setting',
    'src/law-review',
    () => ({ env: { DATABASE_POOL: '0' } }),
    78,
    /DATABASE_POOL/,
  ],
  [
    'ranges:load with an invalid setting',
    'src/app/bin/ranges-load',
    () => ({ args: [ranges()], env: { DATABASE_URL: 'mysql://x' } }),
    78,
    /DATABASE_URL/,
  ],
  [
    'directory:diff with a file that is not a directory',
    'src/app/bin/directory-diff',
    () => ({ args: [join(folder, 'newer.csv')] }),
    2,
    /\w/,
  ],
  ['the law review with an unknown option', 'src/law-review', () => ({ args: ['--quick'] }), 2, /Usage/],
  ['ranges:load without a file', 'src/app/bin/ranges-load', () => ({ env: database() }), 2, /ranges:load/],
  [
    'ranges:load with a file that does not exist',
    'src/app/bin/ranges-load',
    () => ({ args: ['none.csv'], env: database() }),
    2,
    /none\.csv cannot be read/,
  ],
  ['keys:add without a file', 'src/app/bin/keys-add', () => ({}), 2, /keys:add/],
  ['keys:rotate without a database', 'src/app/bin/keys-rotate', () => ({}), 2, /keys:rotate/],
  [
    'statistics:rebuild without a database',
    'src/app/bin/statistics-rebuild',
    () => ({}),
    2,
    /statistics:rebuild/,
  ],
  ['statistics:export without a kind', 'src/app/bin/statistics-export', () => ({}), 2, /statistics:export/],
  ['retention without a database', 'src/app/bin/retention', () => ({ args: ['--dry-run'] }), 2, /retention/],
  ['directory:diff without a file', 'src/app/bin/directory-diff', () => ({}), 2, /directory:diff/],
  ['bounces without a folder', 'corpora/bounces', () => ({}), 2, /npm run bounces/],
  [
    'bounces with a folder that does not exist',
    'corpora/bounces',
    () => ({ args: ['none'] }),
    2,
    /none cannot be read/,
  ],
  [
    'contacts with an unknown option',
    'corpora/contacts',
    () => ({ args: ['--quick'] }),
    2,
    /npm run contacts/,
  ],
  [
    'contacts with a folder that does not exist',
    'corpora/contacts',
    () => ({ args: ['none'] }),
    2,
    /none cannot be read/,
  ],
  ['the demo with an unknown option', 'demo/main', () => ({ args: ['--quick'] }), 2, /npm run demo/],
  [
    'the simulator with an invalid option value',
    'iccam-simulator/main',
    () => ({ args: ['--port', 'x'] }),
    2,
    /--port needs/,
  ],
  [
    'the simulator with an unknown option',
    'iccam-simulator/main',
    () => ({ args: ['--quick'] }),
    2,
    /--token-seconds/,
  ],
];

/** Left out of `npm test`, which tries each program once for each of its exit codes. `npm run endurance` tries them all. */
const repeated: ReadonlySet<string> = new Set([
  'the worker without a database',
  'the law review without a database',
  'ranges:load without a database',
  'the API with a database that does not exist',
  'the worker with a database that does not exist',
  'the API with an unknown host',
  'the worker with an invalid setting',
  'the law review with an invalid setting',
  'ranges:load with an invalid setting',
  'directory:diff with a file that is not a directory',
  'directory:diff without a file',
  'ranges:load without a file',
  'bounces with a folder that does not exist',
  'contacts with a folder that does not exist',
  'the simulator with an unknown option',
]);
const isThorough = process.env['EVERY_ENDING'] === '1';

describe('a program that cannot run', () => {
  it.each(rows.filter(([what]) => isThorough || !repeated.has(what)))(
    'prints the reason and exits with a documented code: %s',
    async (_what, path, call, code, words) => {
      const ended = await endOf(start(path, call()));

      expectSentence(ended.said);
      expect(ended.said).toMatch(words);
      expect(ended.code).toBe(code);
    },
  );
});

/** Programs that run until they are stopped, each with the text that it logs when it is ready. */
const running: readonly (readonly [string, string, () => Promise<Call>, RegExp])[] = [
  ['the worker', 'src/worker', async () => ({ env: database() }), /worker ready/],
  [
    'the removal agent',
    'src/removal-agent',
    async () => ({
      env: { REMOVAL_AGENT_ADDRESS: `127.0.0.1:${await freePort()}`, REMOVAL_AGENT_TOKEN: token },
    }),
    /agent ready/,
  ],
  [
    'the simulator',
    'iccam-simulator/main',
    async () => ({ args: ['--port', String(await freePort()), '--control-port', String(await freePort())] }),
    /simulator ready/,
  ],
  [
    'the API',
    'src/main',
    async () => ({
      env: {
        ...database(),
        NODE_ENV: 'production',
        RECEIPT_KEY: token,
        DATA_KEY: token,
        KEY_FILE: join(folder, 'keys.json'),
        OIDC_ISSUER: 'https://issuer.example',
        OIDC_JWKS_URL: 'https://issuer.example/keys',
      },
    }),
    /API ready/,
  ],
];
const signals = ['SIGTERM', 'SIGINT'] as const;
/** Both signals have one listener: `npm test` tries both for the API, `npm run endurance` for each program. */
const triedSignals = isThorough ? signals : (['SIGTERM'] as const);

describe('a program that receives a signal', () => {
  const stops = running.flatMap(([...program]) => signals.map((signal) => [...program, signal] as const));

  it.each(stops.filter(([what, , , , signal]) => isThorough || what === 'the API' || signal === 'SIGTERM'))(
    'exits with 0 and prints nothing: %s, %s',
    async (_what, path, call, ready, signal) => {
      const child = start(path, await call());
      const ended = endOf(child);
      let told = '';
      for await (const part of child.stdout ?? []) {
        told += String(part);
        if (ready.test(told)) break;
      }

      child.kill(signal);

      expect(await ended).toEqual({ code: 0, said: '' });
    },
  );

  it.each(triedSignals)(
    'says that it had not started and exits with 0, during start-up: %s',
    async (signal) => {
      const silent = createServer(() => {}).listen(0, '127.0.0.1');
      await once(silent, 'listening');
      const { port } = silent.address() as AddressInfo;
      const child = start('src/worker', { env: { DATABASE_URL: `postgresql://x@127.0.0.1:${port}/x` } });
      const ended = endOf(child);
      await once(silent, 'connection');

      child.kill(signal);

      expect(await ended).toEqual({ code: 0, said: 'Stopped before the start was complete.' });
      silent.close();
    },
  );

  it.each(triedSignals)('says that a command was not finished: %s', async (signal) => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const env = { DATABASE_URL: `postgresql://x@127.0.0.1:${port}/x` };
    const child = start('src/app/bin/ranges-load', { args: [ranges()], env });
    const ended = endOf(child);
    await once(silent, 'connection');

    child.kill(signal);

    expect(await ended).toEqual({ code: 75, said: 'Stopped before it was finished. Run it again.' });
    silent.close();
  });

  /** Commands that read a file of labels, here a pipe: they wait until it is closed. */
  const reading = ['corpora/bounces', 'corpora/contacts'] as const;

  it.each(reading.flatMap((path) => triedSignals.map((signal) => [path, signal] as const)))(
    'says that a command was not finished: %s, %s',
    async (path, signal) => {
      const labels = join(folder, `${path.replace('/', '-')}-${signal}`);
      await promisify(execFile)('mkfifo', [labels]);
      const child = start(path, { args: [folder, '--labels', labels] });
      const ended = endOf(child);
      // Opening it for writing waits until the command reads it.
      const pipe = await open(labels, 'w');

      child.kill(signal);
      await once(child.stderr as Readable, 'data');
      await pipe.close();

      expect(await ended).toEqual({ code: 75, said: 'Stopped before it was finished. Run it again.' });
    },
  );

  it.each(triedSignals)(
    'says that the demo was not finished, and removes its database: %s',
    async (signal) => {
      const scratch = await mkdtemp(join(folder, 'demo-'));
      // Started as root, its database runs as another user.
      for (const passed of [folder, scratch]) await chmod(passed, 0o711);
      const child = start('demo/main', { env: { PATH: process.env['PATH'], TMPDIR: scratch } });
      const ended = endOf(child);
      await once(child.stdout as Readable, 'data');

      child.kill(signal);

      expect(await ended).toEqual({ code: 75, said: 'Stopped before it was finished. Run it again.' });
      expect(await readdir(scratch)).toEqual([]);
    },
  );
});
