import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { randomUUID } from 'node:crypto';
import { recordHandOver } from '../src/features/hand-overs/index.js';
import { inTransaction } from '../src/platform/database/in-transaction.js';
import { testApi, type TestApi } from './support/api.js';
import { faultyRecipient, type FaultyRecipient } from './support/faulty-recipient.js';
import { sqlRows } from './support/rows.js';
import { workContext } from './support/work.js';

const program = fileURLToPath(new URL('../dist/test/support/hand-over-worker.js', import.meta.url));

/** Number of hand-overs; `npm run endurance` uses ten thousand. */
const total = Number(process.env['HAND_OVERS'] ?? 600);
const recipients = 40;
const kills = Number(process.env['KILLS'] ?? 2);

/** A random number generator (mulberry32) that returns the same sequence for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

let api: TestApi;
let recipient: FaultyRecipient;
const workers = new Set<ChildProcess>();

beforeAll(async () => {
  api = await testApi();
  api.clock.now = new Date();
  recipient = await faultyRecipient(randomFrom(20_261_122));
});
afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL');
  await recipient.close();
  await api.close();
});

async function startWorker(): Promise<ChildProcess> {
  const worker = spawn(process.execPath, [program, api.database.url, recipient.url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  workers.add(worker);
  await once(worker.stdout as NodeJS.ReadableStream, 'data');
  return worker;
}

const nameOf = (index: number): string =>
  `${index % 50 === 7 ? 'refuse' : index % 100 === 13 ? 'unknown' : 'event'} ${index}`;

async function recordAll(): Promise<void> {
  for (let from = 0; from < total; from += 200) {
    const work = workContext(api);
    await inTransaction(work, async (em) => {
      for (let index = from; index < Math.min(from + 200, total); index += 1)
        await recordHandOver(em, work, {
          channel: 'WEBHOOK',
          recipient: `recipient ${index % recipients}`,
          event: 'TEST',
          eventKey: nameOf(index),
          subjectId: randomUUID(),
          urgent: index % 20 === 0,
        });
    });
  }
}

const pending = async (): Promise<number> => {
  const [row] = await sqlRows(api, `select count(*)::int as n from hand_over where status = 'PENDING'`);
  return Number(row?.['n']);
};

describe('many hand-overs, with faults in 30 % of the attempts and killed workers', () => {
  it('are all confirmed or have a work item, without loss or duplicates', async () => {
    await recordAll();
    let [first, second] = [await startWorker(), await startWorker()];

    for (let killed = 0; killed < kills; killed += 1) {
      await pause(1_500);
      first.kill('SIGKILL');
      await once(first, 'exit');
      workers.delete(first);
      [first, second] = [second, await startWorker()];
    }
    while ((await pending()) > 0) await pause(250);

    const rows = await sqlRows(
      api,
      'select id, event_key, status, attempts from hand_over order by sequence',
    );
    expect(rows).toHaveLength(total);
    const dead = rows.filter(({ status }) => status === 'DEAD').map(({ event_key: key }) => String(key));
    const confirmed = rows.filter(({ status }) => status === 'CONFIRMED');
    expect(dead.every((key) => /^(refuse|unknown) /.test(key))).toBe(true);
    expect(dead.length + confirmed.length).toBe(total);
    expect([...recipient.taken.keys()].sort()).toEqual(
      confirmed.map(({ event_key: key }) => String(key)).sort(),
    );
    for (const { id, event_key: key } of confirmed)
      expect([...(recipient.taken.get(String(key)) ?? [])]).toEqual([id]);
    const items = await sqlRows(
      api,
      `select hand_over_id from work_item where kind = 'HAND_OVER_FAILED' and settled_at is null`,
    );
    expect(items).toHaveLength(dead.length);
    expect(recipient.count.faults / recipient.count.requests).toBeGreaterThan(0.25);
    if (process.env['HAND_OVERS'] !== undefined) report(rows.length, confirmed.length, dead.length);
  }, 1_800_000);
});

const report = (all: number, confirmed: number, dead: number): void => {
  const { requests, faults } = recipient.count;
  process.stderr.write(
    `${all} hand-overs: ${confirmed} confirmed, ${dead} stopped with a work item, 0 lost, 0 duplicated; ${requests} attempts, ${faults} failed; ${kills} workers killed\n`,
  );
};
