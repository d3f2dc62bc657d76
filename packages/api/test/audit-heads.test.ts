import { execFile } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { toFile, toWebhook } from '../src/app/audit-heads.js';
import { publishHead, type HeadSettings } from '../src/features/audit/chain/publish-head.js';
import { verifiedHead, type SignedHead } from '../src/features/audit/chain/head.js';
import { readHeads } from '../src/features/audit/chain/read-heads.js';
import { createOutbound } from '../src/platform/outbound/outbound.js';
import { testApi, type TestApi } from './support/api.js';
import { repository } from './support/documents.js';
import { reportedCase } from './support/casework.js';
import { later } from './support/journeys.js';
import { sqlRows } from './support/rows.js';
import { runTick, workUntilIdle } from './support/work.js';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const outbound = createOutbound({ mode: 'test', configuredHosts: new Set() });

let api: TestApi;
let folder: string;
let receiver: Server;
let received: SignedHead[];
let settings: HeadSettings;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meldpunt-heads-'));
  received = [];
  receiver = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      received.push(JSON.parse(Buffer.concat(parts).toString()) as SignedHead);
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
  const { port } = receiver.address() as AddressInfo;
  settings = {
    key: privateKey,
    everyMinutes: 15,
    destinations: {
      FILE: toFile(join(folder, 'heads.jsonl')),
      WEBHOOK: toWebhook(`http://127.0.0.1:${port}/`, outbound),
    },
  };
  api = await testApi({ auditHeads: settings });
  await writeFile(join(folder, 'key.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
});
afterEach(async () => {
  await api.close();
  receiver.close();
  await rm(folder, { recursive: true });
});
afterAll(() => outbound.close());

const publish = async () => {
  await runTick(api, publishHead(settings));
  await workUntilIdle(api);
};
const kept = async () => readHeads(await readFile(join(folder, 'heads.jsonl'), 'utf8'), publicKey);

/** Runs `npm run audit:verify` with the kept heads. */
async function verify(...more: readonly string[]): Promise<{ code: number; lines: readonly string[] }> {
  const program = join(repository, 'packages/api/dist/src/app/bin/audit-verify.js');
  const heads = ['--heads', join(folder, 'heads.jsonl'), '--key', join(folder, 'key.pem')];
  const env = { ...process.env, DATABASE_URL: api.database.url };
  const { stdout, code } = await promisify(execFile)(process.execPath, [program, ...heads, ...more], { env })
    .then(({ stdout: text }) => ({ stdout: text, code: 0 }))
    .catch((error: { readonly stdout: string; readonly code: number }) => error);
  return { code, lines: stdout.split('\n').filter((line) => line !== '') };
}

it('sends a signed head to every destination, once in the set time and only if something was written', async () => {
  await reportedCase(api);
  await publish();
  await reportedCase(api);
  await publish();
  expect(received).toHaveLength(1);

  later(api, 16);
  await publish();
  later(api, 16);
  await publish();

  expect(received.map((head) => verifiedHead(head, publicKey)?.number)).toEqual([1, 2]);
  expect(await kept()).toEqual({
    heads: received.map(({ body }) => JSON.parse(body)),
    faults: [],
  });
});

it('signs one head when several workers are there', async () => {
  await reportedCase(api);
  await Promise.all(Array.from({ length: 5 }, () => runTick(api, publishHead(settings))));

  expect(await sqlRows(api, 'select number::int from audit_head')).toEqual([{ number: 1 }]);
});

it('fails the job, which is then tried again, when a destination does not accept a head', async () => {
  receiver.removeAllListeners('request').on('request', (_request, response) => response.writeHead(500).end());
  await reportedCase(api);

  await expect(publish()).rejects.toThrow('did not accept an audit head');
});

it('finds faults in a file of heads: another signature, a missing number, two heads of one number', async () => {
  await reportedCase(api);
  await publish();
  for (let count = 0; count < 2; count += 1) {
    later(api, 16);
    await reportedCase(api);
    await publish();
  }
  const [first = '', second = '', third = ''] = (await readFile(join(folder, 'heads.jsonl'), 'utf8')).split(
    '\n',
  );

  expect(readHeads([third, first, first].join('\n'), publicKey).faults).toEqual([
    { fault: 'MISSING', where: 2 },
  ]);
  expect(readHeads([first, second.replace('"number', '"Number'), 'x'].join('\n'), publicKey).faults).toEqual([
    { fault: 'NOT_SIGNED', where: 2 },
    { fault: 'UNREADABLE', where: 3 },
  ]);
});

it('the command finds nothing in a trail that was not touched, and the trail says that it was checked', async () => {
  await reportedCase(api);
  await publish();
  const [{ entries } = {}] = await sqlRows(api, 'select count(*)::int as entries from audit_entry');

  const found = await verify('--any-dates');

  const [last] = await sqlRows(
    api,
    'select action, actor_id, subject_type, details from audit_entry order by id desc limit 1',
  );
  expect(found).toEqual({ code: 0, lines: [] });
  expect(last).toEqual({
    action: 'COMMAND_READ',
    actor_id: null,
    subject_type: 'COMMAND',
    details: {
      command: 'audit:verify',
      count: 0,
      entries,
      heads: 1,
      sha256: createHash('sha256').update('').digest('hex'),
      login: expect.stringMatching(/^\w+$/),
      operator: expect.stringMatching(/./),
    },
  });
  expect(await verify('--any-dates')).toEqual({ code: 0, lines: [] });
});

it('the command prints what it found also on a database that accepts no writes, and says that', async () => {
  await reportedCase(api);
  await publish();
  const [{ entries } = {}] = await sqlRows(api, 'select count(*)::int as entries from audit_entry');

  process.env['PGOPTIONS'] = '-c default_transaction_read_only=on';

  const found = await verify('--any-dates').finally(() => delete process.env['PGOPTIONS']);

  expect(found).toEqual({ code: 0, lines: [] });
  expect(await sqlRows(api, 'select count(*)::int as entries from audit_entry')).toEqual([{ entries }]);
});

it('the command names what was cut off', async () => {
  await reportedCase(api);
  await publish();
  const [last] = await sqlRows(
    api,
    'select lane, position::int, entry_id from audit_link order by entry_id desc limit 1',
  );
  await sqlRows(
    api,
    `do $$ begin
       set local session_replication_role = replica;
       delete from audit_entry where id = ${last?.['entry_id']};
       delete from audit_link where entry_id = ${last?.['entry_id']};
     end $$`,
  );
  const after = await verify('--any-dates');

  expect(after).toEqual({
    code: 1,
    lines: [['FAULT', 'CUT_OFF', last?.['lane'], last?.['position'], last?.['position'], '-'].join('\t')],
  });
});

it('the command compares dates with the clock of the database, unless told not to', async () => {
  await reportedCase(api);
  await publish();

  const { code, lines } = await verify();

  expect(code).toBe(1);
  expect(lines.every((line) => /^FAULT\t(BACK|POST)_DATED\t/.test(line))).toBe(true);
});

it('is called wrongly with heads and no key', async () => {
  const { code } = await verify('--key').catch(() => ({ code: -1 }));

  expect(code).toBe(2);
});
