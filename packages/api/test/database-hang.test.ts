import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect } from '../src/platform/database/orm.js';
import { followDatabaseTime } from '../src/platform/database/database-time.js';
import { startHeartbeat } from '../src/platform/jobs/worker-heartbeat.js';
import { entities, migrations } from '../src/app/entities.js';
import { testApi, type TestApi } from './support/api.js';
import { lineTo, type Line } from './support/line.js';

const program = (name: string): string => fileURLToPath(new URL(`../dist/src/${name}.js`, import.meta.url));

let api: TestApi;
let line: Line;
let throughLine: string;
let folder: string;
beforeAll(async () => {
  api = await testApi();
  folder = await mkdtemp(join(tmpdir(), 'meldpunt-hang-'));
  const url = new URL(api.system.databaseUrl);
  line = await lineTo(Number(url.port));
  url.host = `127.0.0.1:${line.port}`;
  throughLine = url.href;
});
afterAll(async () => {
  await line.stop();
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a line to the database that keeps its sockets and forwards nothing', () => {
  it('ends a statement, and the next one goes on when the line forwards again', async () => {
    const limits = { connectTimeoutMs: 2_000, queryTimeoutMs: 1_000 };
    const orm = await connect({ url: throughLine, pool: 1, entities, migrations, limits });
    const ask = () => orm.em.fork().execute('select 1 as one');
    expect(await ask()).toEqual([{ one: 1 }]);

    line.freeze();
    await expect(ask()).rejects.toThrow(/timeout|terminated/i);
    line.thaw();

    await expect(ask()).resolves.toEqual([{ one: 1 }]);
    await orm.close();
  });

  it('ends a heartbeat', async () => {
    const heartbeat = await startHeartbeat(throughLine);
    const lost = heartbeat.lost.catch((error: unknown) => error);

    line.freeze();
    void heartbeat.beat();

    expect(await lost).toBeInstanceOf(Error);
    line.thaw();
    await heartbeat.end().catch(() => {});
  });

  it('ends the worker with a sentence and a code', async () => {
    const worker = spawn(process.execPath, [program('worker')], {
      env: { LOG_LEVEL: 'silent', DATABASE_URL: throughLine, DATA_DIRECTORY: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    worker.stderr.on('data', (part: Buffer) => (said += part.toString()));
    await once(worker.stdout, 'data');

    line.freeze();
    const [code] = (await once(worker, 'close')) as [number];

    expect({ code, said }).toEqual({
      code: 75,
      said: 'Stopped. The connection to the database was lost. Start it again when the database is back.\n',
    });
    line.thaw();
  });
});

describe('a program that cannot start', () => {
  interface Ended {
    readonly code: number;
    readonly said: string;
  }
  async function ended(name: string, env: NodeJS.ProcessEnv): Promise<Ended> {
    const running = spawn(process.execPath, [program(name)], {
      env: { LOG_LEVEL: 'silent', DATA_DIRECTORY: folder, PORT: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    running.stderr.on('data', (part: Buffer) => (said += part.toString()));
    const [code] = (await once(running, 'close')) as [number];
    return { code, said };
  }

  const nobody = 'postgresql://nobody@127.0.0.1:9/none';
  const missing = () => new URL('/nothing_of_this_name', api.system.databaseUrl).href;
  const token = 'a token of at least thirty-two characters';

  it.each([
    [
      'main without a database',
      'main',
      () => ({ DATABASE_URL: nobody }),
      69,
      /Nothing listens where DATABASE_URL/,
    ],
    ['worker without a database', 'worker', () => ({ DATABASE_URL: nobody }), 69, /Nothing listens/],
    [
      'main with a database that does not exist',
      'main',
      () => ({ DATABASE_URL: missing() }),
      69,
      /does not exist/,
    ],
    [
      'worker with a database that does not exist',
      'worker',
      () => ({ DATABASE_URL: missing() }),
      69,
      /does not exist/,
    ],
    [
      'main with a host that is not known',
      'main',
      () => ({ DATABASE_URL: 'postgresql://db.invalid/x' }),
      69,
      /is not known/,
    ],
    ['main with a bad setting', 'main', () => ({ PORT: 'x', LOG_LEVEL: 'loud' }), 78, /PORT.*LOG_LEVEL/s],
    ['worker with a bad setting', 'worker', () => ({ WORKER_CONCURRENCY: '0' }), 78, /WORKER_CONCURRENCY/],
    ['worker without DATABASE_URL', 'worker', () => ({}), 78, /DATABASE_URL: missing/],
    [
      'removal-agent with a bad setting',
      'removal-agent',
      () => ({ REMOVAL_AGENT_ADDRESS: 'x' }),
      78,
      /REMOVAL_AGENT/,
    ],
  ] as const)('says why in words and ends with a documented code: %s', async (_, name, env, code, words) => {
    const { code: ending, said } = await ended(name, env());

    expect(said).toMatch(words);
    expect(said).toMatch(/^Not started\. /);
    expect(said).not.toMatch(/\n\s+at /);
    expect(ending).toBe(code);
  });

  it('says which port is in use', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as { port: number };
    const database = { DATABASE_URL: api.system.databaseUrl };

    const all = await Promise.all([
      ended('main', { ...database, HOST: '127.0.0.1', PORT: String(port) }),
      ended('worker', { ...database, HOST: '127.0.0.1', WORKER_HEALTH_PORT: String(port) }),
      ended('removal-agent', { REMOVAL_AGENT_ADDRESS: `127.0.0.1:${port}`, REMOVAL_AGENT_TOKEN: token }),
    ]);
    other.close();

    expect(all.map(({ code }) => code)).toEqual([69, 69, 69]);
    expect(all[0]?.said).toContain(`Port ${port} on 127.0.0.1 is in use`);
    expect(all[1]?.said).toContain('WORKER_HEALTH_PORT=');
    expect(all[2]?.said).toContain('REMOVAL_AGENT_ADDRESS');
    expect(all.map(({ said }) => said).join('')).not.toMatch(/\n\s+at /);
  });
});

describe('the time', () => {
  it('is the database’s, however far this machine’s clock is ahead', async () => {
    const real = Date.now;
    Date.now = () => real() + 90_000;
    try {
      const time = await followDatabaseTime(api.database.orm, 300);
      expect(time.skewSeconds()).toBeCloseTo(90, 0);
      expect(Math.abs(time.clock().getTime() - real())).toBeLessThan(2_000);
      time.stop();
    } finally {
      Date.now = real;
    }
  });

  it('keeps a process from starting whose clock is too far away', async () => {
    const real = Date.now;
    Date.now = () => real() - 400_000;
    try {
      await expect(followDatabaseTime(api.database.orm, 300)).rejects.toThrow(
        /400 seconds behind the database's, more than MAX_CLOCK_SKEW_SECONDS=300/,
      );
    } finally {
      Date.now = real;
    }
  });
});

it('a session without heartbeats is ended by the database, so that its lock is freed', async () => {
  const heartbeat = await startHeartbeat(api.system.databaseUrl, { sessionTimeoutMs: 500 });
  const lost = heartbeat.lost.catch((error: unknown) => error);

  expect(await lost).toMatchObject({ code: '57P05' });

  await heartbeat.end().catch(() => {});
});
