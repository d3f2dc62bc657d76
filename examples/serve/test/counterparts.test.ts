import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@meldpunt/api/dist/src/platform/config.js';
import { needsCounterparts, passTimeOf, startCounterparts } from '../demo/counterparts.js';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'meldpunt-test-'))));
afterAll(() => rm(folder, { recursive: true }));

const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://127.0.0.1/none',
  RECEIPT_KEY: randomBytes(32).toString('base64'),
  DATA_KEY: randomBytes(32).toString('base64'),
  KEY_FILE: '/none',
  OIDC_ISSUER: 'https://id.hotline.example',
};
const sender = { NOTICE_FROM: 'a@hotline.example', PUBLIC_URL: 'https://hotline.example' };

it.each([
  ['in a demo', {}, true],
  ['never in production', production, false],
  ['not in live mode', { DELIVERY_MODE: 'live' }, false],
  ['not beside a mail server of the operator', { SMTP_URL: 'smtp://127.0.0.1:25', ...sender }, false],
])('starts counterparts %s', (_, env, isNeeded) => {
  expect(needsCounterparts(readConfig(env))).toBe(isNeeded);
});

it.each([
  ['in the embedded database of a demo', {}, true],
  ['never in production', production, false],
  ['not in a database of the operator', { DATABASE_URL: 'postgres://127.0.0.1/none' }, false],
])('lets time pass %s', (_, env, isPossible) => {
  expect(passTimeOf(readConfig(env), 'postgres://127.0.0.1/none') !== null).toBe(isPossible);
});

it('gives the system their addresses, keeps what the operator has set, and stops them', async () => {
  const env = { PORT: '0', HOTLINE_NAME: 'Ours', DATA_DIRECTORY: folder };
  const { config, outside, stop } = await startCounterparts(readConfig(env), env);

  expect(config.iccam?.url).toBe(outside.exchange.url);
  expect(config.notices.smtp?.url).toBe(outside.mail.url);
  expect(config.notices.organisation).toBe('Ours');
  expect(config.dataDirectory).toBe(folder);
  expect(config.port).toBeGreaterThan(0);
  expect(config.notices.publicUrl).toBe(`http://127.0.0.1:${config.port}`);
  await stop();
  await expect(fetch(outside.exchange.url)).rejects.toThrow('fetch failed');
});
