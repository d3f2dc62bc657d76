import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabase, type TestDatabase } from './support/database.js';
import { testKeyFile } from './support/keys.js';
import { freePort } from './support/own-postgres.js';
import { programAt } from './support/supervised.js';

const secret = 'a secret of at least thirty-two characters';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'meldpunt-image-'));
  await testKeyFile(join(folder, 'keys.json'));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

/** Starts a program with what the image holds and nothing else. */
const start = (program: string, env: NodeJS.ProcessEnv) =>
  spawn(
    process.execPath,
    ['--no-warnings', '--import', programAt('test/support/only-in-image'), programAt(program)],
    { env: { LOG_LEVEL: 'silent', HOST: '127.0.0.1', PORT: '0', ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );

async function told(child: ReturnType<typeof start>, words: RegExp): Promise<string> {
  let text = '';
  child.stderr.on('data', (part: Buffer) => (text += part.toString()));
  for await (const part of child.stdout) {
    text += String(part);
    if (words.test(text)) return text;
  }
  throw new Error(`ended: ${text}`);
}

const stopped = async (child: ReturnType<typeof start>): Promise<unknown> => {
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  return exit;
};

const production = () => ({
  NODE_ENV: 'production',
  DATABASE_URL: database.appUrl,
  RECEIPT_KEY: secret,
  DATA_KEY: secret,
  KEY_FILE: join(folder, 'keys.json'),
  OIDC_ISSUER: 'https://issuer.example',
  OIDC_JWKS_URL: 'https://issuer.example/keys',
});

describe('with what the image holds', () => {
  it('the API starts on a database of the operator, and returns its health', async () => {
    const port = String(await freePort());
    const api = start('src/main', { ...production(), PORT: port });
    await told(api, /API ready/);

    const health = await fetch(`http://127.0.0.1:${port}/health`);
    const asked = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ viewer { name } }' }),
    });

    expect(health.status).toBe(200);
    expect(await asked.json()).toEqual({ data: { viewer: null } });
    expect(await stopped(api)).toEqual([0, null]);
  });

  it('the worker starts on the same database', async () => {
    const worker = start('src/worker', { ...production(), WORKER_HEALTH_PORT: String(await freePort()) });

    expect(await told(worker, /worker ready/)).toContain('worker ready');
    expect(await stopped(worker)).toEqual([0, null]);
  });

  it.each([
    ['embedded database', () => ({ DATA_DIRECTORY: join(folder, 'data') }), 'Set DATABASE_URL'],
    ['demo', () => ({ DATABASE_URL: database.url, EXPLORER: '0' }), 'set NODE_ENV=production'],
    ['explorer', () => ({ ...production(), EXPLORER: '1' }), 'set EXPLORER=0'],
  ])('there is no %s, and the API says so', async (_what, env, words) => {
    const api = start('src/main', env());

    await expect(told(api, /API ready/)).rejects.toThrow(words);
  });
});
