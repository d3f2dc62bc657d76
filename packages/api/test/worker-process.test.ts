import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passing } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { testApi, type TestApi } from './support/api.js';
import { legsOf, routedCase } from './support/journeys.js';

const program = fileURLToPath(new URL('../dist/src/worker.js', import.meta.url));

let api: TestApi;
let folder: string;
beforeAll(async () => {
  api = await testApi();
  folder = await mkdtemp(join(tmpdir(), 'meldpunt-worker-'));
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

const start = (env: NodeJS.ProcessEnv) =>
  spawn(process.execPath, [program], {
    env: { LOG_LEVEL: 'silent', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

it('sends the queued outbox messages in its own process, and exits with 0 on SIGTERM', async () => {
  const { caseId } = await routedCase(api);
  const worker = start({ DATABASE_URL: api.system.databaseUrl, DATA_DIRECTORY: folder });
  const [said] = (await once(worker.stdout, 'data')) as [Buffer];
  expect(said.toString()).toContain('Meldpunt worker ready');
  expect((await api.app.inject('/health')).json()).toMatchObject({ workers: 1 });

  let status = 'READY';
  while (status === 'READY') {
    await passing(100);
    status = (await legsOf(api, caseId))['POLICE']?.status ?? 'READY';
  }
  expect(status).toBe('SENT');

  const ended = once(worker, 'exit');
  worker.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});

it('refuses to start without a database, and names the missing setting', async () => {
  const worker = start({ DATA_DIRECTORY: folder });
  let said = '';
  worker.stderr.on('data', (part: Buffer) => (said += part.toString()));

  expect(await once(worker, 'close')).toEqual([78, null]);
  expect(said).toMatch(/^Not started\. .*DATABASE_URL=postgresql:/s);
});
