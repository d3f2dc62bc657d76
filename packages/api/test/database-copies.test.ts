import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { pino } from 'pino';
import { entities, migrations } from '../src/app/entities.js';
import { connect } from '../src/platform/database/orm.js';
import {
  replicaConnectionLimits as limits,
  replicaReads,
  type ReplicaReads,
} from '../src/platform/database/replica-reads.js';
import { restrictedReads } from '../src/platform/database/restricted-reads.js';
import { testApi, type TestApi } from './support/api.js';
import { perform, reportedCase } from './support/casework.js';
import { ownPostgres, type OwnPostgres } from './support/own-postgres.js';
import { replicaOf, type Replica } from './support/replica.js';
import { sqlRows } from './support/rows.js';
import { programAt } from './support/supervised.js';
import { memoryFolder } from './support/memory-folder.js';
import { reportWithSecrets } from './support/releases.js';
import { routedCase } from './support/journeys.js';
import { startWebhookPartner } from './support/webhook-partner.js';
import { workUntilIdle } from './support/work.js';
import { addKeys } from '../src/platform/crypto/key-file.js';
import { restoreCopy } from '../src/app/rehearse-backup.js';

let postgres: OwnPostgres;
let replica: Replica;
let api: TestApi;
let good: ReplicaReads;
/** The statements of each role on the replica. */
const sent: { readonly role: string; readonly text: string }[] = [];
let reads: ReplicaReads | null = null;

/** The reads of the API under test, which each test can replace. */
const through: ReplicaReads = {
  open: async (leader, rows) => reads?.open(leader, rows) ?? null,
  close: async () => {},
};

async function readsAt(url: string): Promise<ReplicaReads> {
  const open = (role?: 'meldpunt_liaison' | 'meldpunt_public') =>
    connect({
      url,
      pool: 2,
      entities,
      migrations,
      limits,
      onStatement: (text) => sent.push({ role: role ?? 'application', text }),
      ...(role === undefined ? {} : { role }),
    });
  const all = await open();
  const restricted = restrictedReads(open);
  return replicaReads({
    newEm: async (rows): Promise<EntityManager> => (await restricted.of(rows)) ?? all.em.fork(),
    close: async () => {
      await restricted.close();
      await all.close();
    },
    logger: pino({ level: 'silent' }),
  });
}

const readBy = (role: string): number =>
  sent.filter((one) => one.role === role && one.text.includes('hotline_case')).length;
const audited = async (list: string): Promise<number> => {
  const rows = await sqlRows(
    api,
    `select at from audit_entry where action = 'LIST_READ' and details ->> 'list' = ?`,
    [list],
  );
  return rows.length;
};

async function onReplica(statement: string): Promise<void> {
  const client = new Client({ connectionString: replica.urlOf(api.database.url) });
  await client.connect();
  await client.query(statement);
  await client.end();
}

beforeAll(async () => {
  postgres = await ownPostgres();
  api = await testApi({ replicaReads: through });
  // The audit trail is checked against the clock of the database.
  api.clock.now = new Date();
  replica = await replicaOf(api.database.url);
  good = await readsAt(replica.urlOf(api.database.appUrl));
});
beforeEach(() => {
  reads = good;
  sent.length = 0;
});
afterAll(async () => {
  await good.close();
  await replica.stop();
  await api.close();
  await postgres.remove();
});

const search = 'query ($text: String!) { search(text: $text) { hits { __typename } } }';
const found = async (text: string, as: 'analyst' | 'liaison' = 'analyst'): Promise<unknown[]> => {
  const { data, errors } = await api.send(search, { text }, as);
  expect(errors).toEqual([]);
  return data.search.hits;
};

describe('a replica', () => {
  it('finds on the replica what was written just before, and writes the audit entry on the leader', async () => {
    let searches = 0;
    // While the machine is busy the replica can be behind, and then the leader is read.
    while (searches < 3 || readBy('application') === 0) {
      const host = `written-${++searches}.example`;
      await reportedCase(api, `https://${host}/page`);
      expect(await found(host)).toHaveLength(1);
    }

    expect(await audited('search')).toBe(searches);
  });

  it('reads with the restricted role of the liaison', async () => {
    await reportedCase(api, 'https://not-for-police.example/page');

    while (!sent.some(({ role, text }) => role === 'meldpunt_liaison' && text.includes(' from '))) {
      expect(await found('not-for-police.example', 'liaison')).toEqual([]);
      await pause(100);
    }
    expect(readBy('application')).toBe(0);
  });

  it('reads the queue and one case from the leader', async () => {
    const { caseId } = await reportedCase(api, 'https://queue.example/page');

    const { errors } = await api.send(
      'query ($id: ID!) { case(id: $id) { id } cases { nodes { id } } }',
      { id: caseId },
      'analyst',
    );

    expect(errors).toEqual([]);
    expect(sent).toEqual([]);
  });

  it('reads from the leader while the replica is behind', async () => {
    await onReplica('select pg_wal_replay_pause()');
    try {
      await reportedCase(api, 'https://behind.example/page');

      expect(await found('behind.example')).toHaveLength(1);
      expect(readBy('application')).toBe(0);
    } finally {
      await onReplica('select pg_wal_replay_resume()');
    }
  });

  it('executes a query again on the leader when it fails on the replica, with one audit entry', async () => {
    const before = await audited('statistics');
    const failing = new Proxy({} as EntityManager, {
      get: () => () => {
        throw new Error('Connection terminated unexpectedly');
      },
    });
    reads = { ...good, open: async () => ({ em: failing, end: async () => {} }) };

    const { data, errors } = await api.send(
      '{ statistics(from: "2026-01-01", to: "2026-01-31") { __typename } }',
      {},
      'supervisor',
    );

    expect(errors).toEqual([]);
    expect(data.statistics).not.toBeNull();
    expect(await audited('statistics')).toBe(before + 1);
  });
});

it.each([
  ['not-a-replica', () => api.database.appUrl],
  ['not-there', () => 'postgresql://meldpunt_app:none@127.0.0.1:9/meldpunt'],
])('reads from the leader when the server of DATABASE_READ_URL is %s', async (host, url) => {
  reads = await readsAt(url());
  await reportedCase(api, `https://${host}.example/page`);

  expect(await found(`${host}.example`)).toHaveLength(1);
  expect(readBy('application')).toBe(0);
  await reads.close();
});

describe('a restored base backup', () => {
  it('sends what was sent after the backup again, with the same id', async () => {
    const partner = await startWebhookPartner();
    const input = { url: `http://127.0.0.1:${partner.port}/`, audience: 'CASEWORK', types: ['CASE_ROUTED'] };
    await perform(api, 'registerWebhook', input, 'administrator');
    await routedCase(api);

    const copy = await restoreCopy(api.database.url, memoryFolder());
    const orm = await connect({ url: copy.url, pool: 4, entities, migrations });
    await workUntilIdle(api);
    const sentOnce = [...partner.taken];
    await workUntilIdle({ ...api, system: { ...api.system, orm, databaseUrl: copy.url } });
    await orm.close();
    await copy.stop();
    await partner.stop();

    expect(sentOnce.length).toBeGreaterThan(0);
    expect(partner.taken).toHaveLength(2 * sentOnce.length);
    expect(new Set(partner.taken)).toEqual(new Set(sentOnce));
  });

  it('is rehearsed by a command, which verifies the audit trail and names missing master keys', async () => {
    await reportWithSecrets(api);
    await routedCase(api);
    const folder = await mkdtemp(join(tmpdir(), 'meldpunt-rehearsal-test-'));
    await chmod(folder, 0o755);
    await addKeys(join(folder, 'keys.json'), new Date());

    const { code, lines } = await rehearse(
      { DATABASE_URL: api.database.url, KEY_FILE: join(folder, 'keys.json') },
      folder,
    );

    expect(lines.map((line) => line.split('\t')[0])).toEqual(
      expect.arrayContaining(['COPIED', 'STARTED', 'MIGRATIONS', 'AUDIT', 'KEYS', 'OUTBOX', 'CHECKED']),
    );
    expect(lines.find((line) => line.startsWith('AUDIT'))).toMatch(/^AUDIT\t[1-9]\d* entries, 0 faults$/);
    expect(lines.find((line) => line.startsWith('KEYS'))).toContain('test-CONTACT');
    expect(code).toBe(1);
    expect(await readdir(folder)).toEqual(['keys.json']);
    await rm(folder, { recursive: true });
    // The program copies and starts a whole server.
  }, 180_000);
});

/** Runs `npm run backup:rehearse` with its copy in a folder. */
const rehearse = (env: NodeJS.ProcessEnv, folder: string) =>
  new Promise<{ readonly code: number; readonly lines: readonly string[] }>((done) => {
    const program = programAt('src/app/bin/backup-rehearse');
    execFile(process.execPath, ['--no-warnings', program, '--directory', folder], { env }, (error, said) =>
      done({ code: Number(error?.code ?? 0), lines: said.trim().split('\n') }),
    );
  });
