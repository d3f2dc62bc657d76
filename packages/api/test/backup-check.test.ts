import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addKeys } from '../src/platform/crypto/key-file.js';
import { testApi, type TestApi } from './support/api.js';
import { routedCase } from './support/journeys.js';
import { testKeyFile } from './support/keys.js';
import { reportWithSecrets } from './support/releases.js';
import { sqlRows } from './support/rows.js';
import { programAt } from './support/supervised.js';

let api: TestApi;
let folder: string;
let keyFile: string;
beforeAll(async () => {
  api = await testApi();
  // The command compares dates of entries with the clock of the database.
  api.clock.now = new Date();
  folder = await mkdtemp(join(tmpdir(), 'meldpunt-backup-'));
  keyFile = await testKeyFile(join(folder, 'keys.json'));
  await routedCase(api);
  await reportWithSecrets(api);
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

const check = (keys = keyFile): Promise<{ readonly code: number; readonly lines: readonly string[] }> =>
  new Promise((done) => {
    execFile(
      process.execPath,
      ['--no-warnings', programAt('src/app/bin/backup-check')],
      { env: { DATABASE_URL: api.system.databaseUrl, KEY_FILE: keys } },
      (error, said) => done({ code: Number(error?.code ?? 0), lines: said.trim().split('\n') }),
    );
  });

it('finds no problem in a complete restore, and lists what a worker will send', async () => {
  const { code, lines } = await check();

  expect(lines).toContain('MIGRATIONS\t0 are missing');
  expect(lines.find((line) => line.startsWith('AUDIT'))).toMatch(/^AUDIT\t[1-9]\d* entries, 0 faults$/);
  expect(lines).toContain('KEYS\t0 master keys are missing');
  expect(lines.filter((line) => line.startsWith('OUTBOX')).join()).toMatch(
    /[1-9]\d* will be sent, 0 of them/,
  );
  expect(code).toBe(0);
});

it('names the master keys that were not restored', async () => {
  const other = join(folder, 'other.json');
  await addKeys(other, new Date());

  const { code, lines } = await check(other);

  expect(lines.find((line) => line.startsWith('KEYS'))).toContain('test-CONTACT');
  expect(code).toBe(1);
});

it('finds an audit trail that was changed', async () => {
  await sqlRows(
    api,
    "do $$ begin set local session_replication_role = replica; update audit_entry set action = 'CASE_CLOSED' where id = (select min(id) from audit_entry); end $$",
  );

  const { code, lines } = await check();

  expect(lines.find((line) => line.startsWith('AUDIT'))).toMatch(/ [1-9]\d* faults$/);
  expect(code).toBe(1);
});
