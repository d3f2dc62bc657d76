import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { testApi, type TestApi } from './support/api.js';
import { reportedCase } from './support/casework.js';
import { sqlRows } from './support/rows.js';
import { eventsIn } from './support/streams.js';

const program = fileURLToPath(new URL('../dist/test/support/api-process.js', import.meta.url));

/** `npm run endurance` uses a thousand subscribers, six hundred changes and five kills. */
const subscribers = Number(process.env['SUBSCRIBERS'] ?? 40);
const changes = Number(process.env['LIVE_CHANGES'] ?? 60);
const kills = Number(process.env['LIVE_KILLS'] ?? 1);

let api: TestApi;
const processes = new Map<number, { readonly child: ChildProcess; readonly url: string }>();
beforeAll(async () => {
  api = await testApi();
  api.clock.now = new Date();
});
afterAll(async () => {
  for (const { child } of processes.values()) child.kill('SIGKILL');
  await api.close();
});

async function startProcess(place: number): Promise<void> {
  const child = spawn(process.execPath, [program, api.database.appUrl], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const [url] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  processes.set(place, { child, url: url.toString() });
}

const query = 'subscription ($after: String) { queueChanged(after: $after) { cursor at caseId } }';

/** A change that arrived: its case, and the number of its event, which is in its cursor. */
interface Seen {
  readonly caseId: string;
  readonly id: number;
}
const idIn = (cursor: string): number => Number(JSON.parse(Buffer.from(cursor, 'base64url').toString())[1]);

/** Follows the queue from place to place: it continues after its cursor when its process is killed. */
class Subscriber {
  readonly seen: Seen[] = [];
  readonly delays: number[] = [];
  cursor = 'NOW';
  #isStopped = false;
  #controller = new AbortController();
  readonly begun = Promise.withResolvers<void>();

  constructor(private place: number) {}

  async run(headers: Record<string, string>): Promise<void> {
    while (!this.#isStopped) {
      await this.#follow(headers).catch(() => {});
      this.place = 1 - this.place;
      if (!this.#isStopped) await pause(50);
    }
  }

  async #follow(headers: Record<string, string>): Promise<void> {
    const response = await fetch(`${processes.get(this.place)?.url}/graphql/stream`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query, variables: { after: this.cursor } }),
      signal: this.#controller.signal,
    });
    if (response.body === null || response.status !== 200) throw new Error(`status ${response.status}`);
    for await (const { data } of eventsIn(response.body)) {
      const change = data?.data?.queueChanged;
      if (change === undefined) throw new Error(JSON.stringify(data));
      this.cursor = change.cursor;
      this.begun.resolve();
      if (change.caseId === null) continue;
      this.seen.push({ caseId: change.caseId, id: idIn(change.cursor) });
      this.delays.push(Date.now() - Date.parse(change.at));
    }
  }

  stop(): void {
    this.#isStopped = true;
    this.#controller.abort();
  }
}

it('sends each change once and in order to all subscribers of two processes, of which some are killed', async () => {
  await Promise.all([startProcess(0), startProcess(1)]);
  const cases: string[] = [];
  for (let left = 5; left > 0; left -= 1) cases.push((await reportedCase(api)).caseId);
  const headers = { authorization: `Bearer ${await api.tokenOf('analyst')}` };
  const all = Array.from({ length: subscribers }, (_, index) => new Subscriber(index % 2));
  const running = all.map((subscriber) => subscriber.run(headers));
  await Promise.all(all.map(({ begun }) => begun.promise));
  const [before] = await sqlRows(api, `select coalesce(max(id), 0)::int as last from live_event`);

  let made = 0;
  const killAfter = Array.from({ length: kills }, (_, index) =>
    Math.floor(((index + 1) * changes) / (kills + 1)),
  );
  const write = async (): Promise<void> => {
    while (made < changes) {
      const number = (made += 1);
      const id = cases[number % cases.length] ?? '';
      await sqlRows(api, `update hotline_case set version = version + 1 where id = '${id}'`);
      await pause(Math.random() * 10);
    }
  };
  const killing = (async () => {
    for (const [index, after] of killAfter.entries()) {
      while (made < after) await pause(5);
      const place = index % 2;
      processes.get(place)?.child.kill('SIGKILL');
      await startProcess(place);
    }
  })();
  await Promise.all([write(), write(), killing]);
  const expected = await sqlRows(
    api,
    `select id::int, subject_id as case_id from live_event where kind = 'CASE' and id > ${before?.['last']} order by id`,
  );
  await untilAllArrived(all, expected.length);
  await pause(300);
  for (const subscriber of all) subscriber.stop();
  await Promise.all(running);

  expect(expected.length).toBeGreaterThanOrEqual(changes);
  for (const { seen } of all)
    for (const caseId of cases)
      expect(seen.filter((one) => one.caseId === caseId).map(({ id }) => id)).toEqual(
        expected.filter((row) => row['case_id'] === caseId).map((row) => row['id']),
      );
  if (process.env['SUBSCRIBERS'] !== undefined)
    report(
      expected.length,
      all.flatMap(({ delays }) => delays),
    );
}, 1_800_000);

/** Waits until each subscriber has so many changes, or until none of them has received one for two minutes. */
async function untilAllArrived(all: readonly Subscriber[], most: number): Promise<void> {
  let arrived = -1;
  for (let quietUntil = 0; all.some(({ seen }) => seen.length < most); await pause(50)) {
    const now = all.reduce((sum, { seen }) => sum + seen.length, 0);
    if (now !== arrived) quietUntil = Date.now() + 120_000;
    else if (Date.now() > quietUntil) return;
    arrived = now;
  }
}

const report = (written: number, delays: readonly number[]): void => {
  const sorted = delays.toSorted((one, other) => one - other);
  const at = (part: number): number => sorted[Math.floor(part * (sorted.length - 1))] ?? 0;
  process.stderr.write(
    `${subscribers} subscribers, ${written} changes, ${kills} kills: ${sorted.length} deliveries, delay p50 ${at(0.5)} ms, p99 ${at(0.99)} ms\n`,
  );
};
