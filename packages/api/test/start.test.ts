import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start } from '../src/app/start.js';
import { readConfig, type Config } from '../src/platform/config.js';
import { startEmbeddedPostgres } from '../src/platform/database/embedded-postgres.js';
import { StartUpError } from '../src/platform/start-up-error.js';
import { testDatabase, type TestDatabase } from './support/database.js';

let directory: string;
let database: TestDatabase;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'meldpunt-start-'));
  database = await testDatabase();
});
afterAll(async () => {
  await database.close();
  await rm(directory, { recursive: true, force: true });
});

const configured = (env: NodeJS.ProcessEnv = {}): Config =>
  readConfig({
    PORT: '0',
    LOG_LEVEL: 'silent',
    DATA_DIRECTORY: directory,
    DATABASE_URL: database.url,
    ...env,
  });

it('prints its URLs, a token for each role and the next steps', async () => {
  const told: string[] = [];
  const running = await start(configured(), (line) => told.push(line));
  const greeting = running.greeting.join('\n');
  const token = /Demo liaison +(\S+)/.exec(greeting)?.[1] ?? '';
  const response = await fetch(`${running.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ viewer { roles } }' }),
  });

  expect(greeting).toContain(`${running.url}/graphql`);
  expect(greeting).toContain(`${running.url}/explorer`);
  expect(greeting).toContain('Next:');
  expect(await response.json()).toEqual({ data: { viewer: { roles: ['LIAISON'] } } });
  expect(told.at(-1)).toMatch(/^Preparing the demo: (\d+) of \1 cases$/);
  await running.stop();

  const again: string[] = [];
  const second = await start(configured(), (line) => again.push(line));
  await second.stop();
  expect(again).toEqual([]);
}, 240_000);

it('refuses to start with the number of a port that is in use', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const { port } = other.address() as { port: number };

  const starting = start(configured({ PORT: String(port) })).finally(() => other.close());

  await expect(starting).rejects.toThrow(`Port ${port} on 127.0.0.1 is in use`);
});

it('refuses data of another PostgreSQL version', async () => {
  const data = join(directory, 'older');
  await mkdir(data);
  await writeFile(join(data, 'PG_VERSION'), '15\n');

  await expect(startEmbeddedPostgres(data)).rejects.toThrow(/is of PostgreSQL 15, and this is PostgreSQL 18/);
});

it('prints the error of PostgreSQL when it does not start', async () => {
  const data = join(directory, 'broken');
  await mkdir(data);
  await writeFile(join(data, 'PG_VERSION'), '18\n');

  await expect(startEmbeddedPostgres(data)).rejects.toThrow(StartUpError);
  await expect(startEmbeddedPostgres(data)).rejects.toThrow(/did not start\.\n {2}\S/);
});
