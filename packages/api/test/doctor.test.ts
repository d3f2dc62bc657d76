import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { startMailServer, type MailServer } from '../counterparts/mail-server.js';
import { runDoctor, type NamedFinding } from '../src/app/doctor/run-doctor.js';
import { addKeys } from '../src/platform/crypto/key-file.js';
import { testApi, type TestApi } from './support/api.js';
import { startIdentityProvider, type IdentityProviderProcess } from './support/identity-provider.js';
import { testKeyFile } from './support/keys.js';
import { reportWithSecrets } from './support/releases.js';

let api: TestApi;
let provider: IdentityProviderProcess;
let mail: MailServer;
let folder: string;
let good: NodeJS.ProcessEnv;
beforeAll(async () => {
  [api, provider, mail] = await Promise.all([testApi(), startIdentityProvider([]), startMailServer()]);
  folder = await mkdtemp(join(tmpdir(), 'meldpunt-doctor-'));
  await reportWithSecrets(api);
  good = {
    NODE_ENV: 'production',
    DATABASE_URL: api.system.databaseUrl,
    RECEIPT_KEY: randomBytes(32).toString('base64'),
    DATA_KEY: randomBytes(32).toString('base64'),
    KEY_FILE: await testKeyFile(join(folder, 'keys.json')),
    OIDC_ISSUER: provider.issuer,
    SMTP_URL: mail.url,
    PUBLIC_URL: 'https://hotline.example',
    NOTICE_FROM: 'notices@hotline.example',
    RDAP_BOOTSTRAP_URL: 'http://127.0.0.1:9/',
  };
});
afterAll(async () => {
  await Promise.all([api.close(), provider.close(), mail.stop()]);
  await rm(folder, { recursive: true, force: true });
});

async function statesFor(change: NodeJS.ProcessEnv = {}): Promise<Readonly<Record<string, NamedFinding>>> {
  const found: Record<string, NamedFinding> = {};
  for await (const one of runDoctor({ ...good, ...change })) found[one.name] = one;
  return found;
}
const briefly = (found: Readonly<Record<string, NamedFinding>>) =>
  Object.fromEntries(Object.values(found).map(({ name, state }) => [name, state]));

it('finds no problem in a complete installation, and says what is not used', async () => {
  expect(briefly(await statesFor())).toEqual({
    settings: 'WARNING',
    database: 'OK',
    schema: 'OK',
    'database role': 'OK',
    'restricted roles': 'OK',
    'direct connection': 'NOT_USED',
    replica: 'NOT_USED',
    clock: 'OK',
    workers: 'WARNING',
    keys: 'OK',
    'name server': 'NOT_USED',
    'identity provider': 'OK',
    'mail server': 'OK',
    exchange: 'NOT_USED',
    'removal agent': 'NOT_USED',
    'dossier certificate': 'NOT_USED',
    'audit heads': 'WARNING',
    disk: expect.stringMatching(/^(OK|WARNING)$/),
  });
  expect(mail.received).toEqual([]);
});

it('names the settings that are missing, and stops there', async () => {
  const found = await statesFor({ KEY_FILE: '', OIDC_ISSUER: '' });

  expect(briefly(found)).toEqual({ settings: 'PROBLEM' });
  expect(found['settings']?.text).toMatch(/KEY_FILE: missing[^]*OIDC_ISSUER: missing/);
});

it('finds every server that does not respond, and names its setting', async () => {
  const closed = 'http://127.0.0.1:9';
  const reached = await statesFor({
    OIDC_ISSUER: closed,
    SMTP_URL: 'smtp://127.0.0.1:9',
    ICCAM_URL: closed,
    ICCAM_USERNAME: 'hotline',
    ICCAM_PASSWORD: 'password',
    ICCAM_ANALYST: 'analyst',
    REMOVAL_AGENT_ADDRESS: '127.0.0.1:9',
    REMOVAL_AGENT_TOKEN: 'a token of at least thirty-two characters',
    DOSSIER_CERTIFICATE: join(folder, 'none.p12'),
    DOSSIER_CERTIFICATE_PASSPHRASE: 'passphrase',
    DNS_SERVERS: '127.0.0.1:9',
    RDAP_BOOTSTRAP_URL: 'https://registry.example/',
  });

  const settingOf = {
    'identity provider': 'OIDC_ISSUER',
    'mail server': 'SMTP_URL',
    exchange: 'ICCAM_URL',
    'removal agent': 'REMOVAL_AGENT_ADDRESS',
    'dossier certificate': 'DOSSIER_CERTIFICATE',
    'name server': 'DNS_SERVERS',
  };
  for (const [name, setting] of Object.entries(settingOf))
    expect(reached[name]).toMatchObject({ state: 'PROBLEM', text: expect.stringContaining(setting) });
});

it('checks where the addresses of the replica and of the direct connection lead', async () => {
  const url = api.system.databaseUrl;
  const closed = 'postgresql://127.0.0.1:9/none';
  const other = new URL(url);
  other.pathname = '/postgres';
  const same = await statesFor({ DATABASE_DIRECT_URL: url, DATABASE_READ_URL: url });
  const unreachable = await statesFor({ DATABASE_DIRECT_URL: closed, DATABASE_READ_URL: closed });
  const another = await statesFor({ DATABASE_DIRECT_URL: other.href });

  expect(same['direct connection']?.state).toBe('OK');
  expect(same['replica']).toMatchObject({
    state: 'PROBLEM',
    text: expect.stringMatching(/not a replica.*DATABASE_READ_URL/),
  });
  expect([unreachable['direct connection'], unreachable['replica']]).toMatchObject([
    { state: 'PROBLEM', text: expect.stringMatching(/cannot be reached.*DATABASE_DIRECT_URL/) },
    { state: 'PROBLEM', text: expect.stringMatching(/cannot be reached.*DATABASE_READ_URL/) },
  ]);
  expect(another['direct connection']).toMatchObject({
    state: 'PROBLEM',
    text: expect.stringContaining('another database'),
  });
});

it('names master keys that sealed rows need and that are not in the key file', async () => {
  const other = join(folder, 'other.json');
  await addKeys(other, new Date());

  expect((await statesFor({ KEY_FILE: other }))['keys']).toMatchObject({
    state: 'PROBLEM',
    text: expect.stringContaining('test-CONTACT'),
  });
});

it('says that a key file is unreadable without repeating its content', async () => {
  const broken = join(folder, 'broken.json');
  await writeFile(broken, 'canary');

  const { keys } = await statesFor({ KEY_FILE: broken });

  expect(keys).toMatchObject({ state: 'PROBLEM', text: expect.stringContaining('KEY_FILE') });
  expect(keys?.text).not.toContain('canary');
});

it('finds a database role that can do too much', async () => {
  expect((await statesFor({ DATABASE_URL: api.database.url }))['database role']).toMatchObject({
    state: 'PROBLEM',
    text: expect.stringContaining('meldpunt_app'),
  });
});

it('checks the rest also when the database does not respond', async () => {
  const found = await statesFor({ DATABASE_URL: 'postgresql://nobody@127.0.0.1:9/none' });

  expect(found['database']).toMatchObject({
    state: 'PROBLEM',
    text: expect.stringContaining('DATABASE_URL'),
  });
  expect(found['schema']?.state).toBe('NOT_TRIED');
  expect(found['identity provider']?.state).toBe('OK');
});
