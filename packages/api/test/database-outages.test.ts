import { setTimeout as pause } from 'node:timers/promises';
import { perform } from './support/casework.js';
import { lostAndDuplicated, waitingHandOvers } from './support/lost-and-duplicated.js';
import { outageWorld, type OutageWorld } from './support/outage-world.js';
import { refuseAsStartingUp } from './support/own-postgres.js';
import { prepareCases, startLoad, type Fault, type OutageLoad } from './support/outage-load.js';

/** Number of cases handed over to each channel in each outage, and the minimum length. `npm run endurance` uses more. */
const each = Number(process.env['OUTAGE_CASES'] ?? 2);
const lengthMs = Number(process.env['OUTAGE_MS'] ?? 1_000);
/** If set, the maximum time until everything works again after an outage, on an otherwise idle machine. */
const recoveryMs = process.env['OUTAGE_RECOVERY_MS'];

/** A small file system for the database, which the test really fills. Without it the server only reports a full disk. */
const smallDisk = process.env['OUTAGE_SMALL_DISK'];

let world: OutageWorld;
beforeAll(async () => {
  world = await outageWorld(smallDisk);
  const hook = `http://127.0.0.1:${world.receiver.port}/`;
  const input = { url: hook, audience: 'POLICE', types: ['REFERRAL_CREATED'] };
  await perform(world.inside.api, 'registerWebhook', input, 'administrator');
  await until(isWell);
});
afterAll(() => world.stop());

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await pause(100);
}

/** The health report of a program; `null` if it does not respond. */
async function healthOf(program: 'api' | 'worker'): Promise<any> {
  const signal = AbortSignal.timeout(8_000);
  const response = await fetch(`${world.urls[program]}/health`, { signal }).catch(() => null);
  return response === null ? null : { status: response.status, ...((await response.json()) as object) };
}

async function isWell(): Promise<boolean> {
  const [api, worker] = await Promise.all([healthOf('api'), healthOf('worker')]);
  return api?.status === 200 && api.workers >= 1 && worker?.status === 200;
}

const isDelivered = async (): Promise<boolean> => (await waitingHandOvers(world)).length === 0;

/** An outage: how it begins, the condition to wait for before it ends, and how it ends. */
interface Outage {
  readonly begin: () => unknown;
  readonly isSeen: (work: OutageLoad, workerCodes: readonly (number | null)[]) => boolean | Promise<boolean>;
  readonly end: () => unknown;
  /** The health report of the API during the outage. */
  readonly health: object;
  /** Whether the API refuses requests during the outage. */
  readonly refuses: boolean;
  /** The allowed exit codes of the worker during the outage; `null` if it is killed. */
  readonly workerEnds: readonly (number | null)[];
}

const down = { status: 503, database: 'down' };
const workerHasEnded: Outage['isSeen'] = (work, codes) => work.faults.length > 0 && codes.includes(75);

function shiftClocks(api: number, worker: number): void {
  world.programs.api.shiftClock(api);
  world.programs.worker.shiftClock(worker);
}

const outages: Readonly<Record<string, Outage>> = {
  'the network connections stay open and forward nothing': {
    begin: () => [world.proxies.api, world.proxies.worker].forEach((line) => line.freeze()),
    isSeen: workerHasEnded,
    end: () => [world.proxies.api, world.proxies.worker].forEach((line) => line.acceptNewOnly()),
    health: down,
    refuses: true,
    workerEnds: [75, 69],
  },
  'the server has crashed': {
    begin: () => world.postgres.crash(),
    isSeen: workerHasEnded,
    end: () => world.postgres.start(),
    health: down,
    refuses: true,
    workerEnds: [75, 69],
  },
  'another server takes over and starts up': {
    begin: () => world.postgres.stop(),
    isSeen: workerHasEnded,
    end: async () => {
      await refuseAsStartingUp(world.postgres.port, 2_000);
      await world.postgres.start();
    },
    health: down,
    refuses: true,
    workerEnds: [75, 69],
  },
  'the disk of the database is full': {
    begin: () => world.disk.fill(),
    isSeen: (work) => work.faults.length > 3,
    end: async () => {
      await world.disk.free();
      await world.postgres.start();
    },
    // A server that cannot write its write-ahead log stops, and is down.
    health: smallDisk === undefined ? { status: 200, database: 'up' } : {},
    refuses: true,
    workerEnds: [75, 69],
  },
  'the clocks of the machines are 90 seconds ahead and behind': {
    begin: () => shiftClocks(90_000, -90_000),
    isSeen: isDelivered,
    end: () => shiftClocks(0, 0),
    health: { status: 200, clockSkewSeconds: expect.closeTo(90, 0) },
    refuses: false,
    workerEnds: [],
  },
  'the clocks of the machines are beyond the limit, and the worker is killed': {
    begin: () => {
      shiftClocks(400_000, -400_000);
      world.programs.worker.kill();
    },
    isSeen: (_work, codes) => codes.includes(69),
    end: () => shiftClocks(0, 0),
    health: { status: 200, clockSkewSeconds: expect.closeTo(400, 0) },
    refuses: false,
    workerEnds: [null, 69],
  },
};

/** Runs an outage while work continues. Returns how long each step of the recovery took. */
async function play(
  outage: Outage,
  work: OutageLoad,
): Promise<{ meanwhile: object; times: readonly number[] }> {
  const { worker } = world.programs;
  const before = worker.ends.length;
  await pause(lengthMs);
  await outage.begin();
  await pause(lengthMs);
  const meanwhile = await healthOf('api');
  await until(() =>
    outage.isSeen(
      work,
      worker.ends.slice(before).map(({ code }) => code),
    ),
  );
  await outage.end();
  const ended = performance.now();
  const times: number[] = [];
  for (const step of [() => until(isWell), work.finish, () => until(isDelivered)]) {
    await step();
    times.push(Math.round(performance.now() - ended));
  }
  return { meanwhile, times };
}

/** A masked fault has a code and the request id, and no detail of the cause. */
function expectMasked({ status, body, requestId }: Fault): void {
  const { data, errors } = JSON.parse(body) as { data?: object | null; errors: { extensions: object }[] };
  expect(errors[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', correlationId: requestId });
  expect(status).toBe((data ?? null) === null ? 503 : 200);
  expect(body).not.toMatch(/\bat \S+:\d+|53100|57P0|ECONN|No space|timeout/i);
}

describe('reports and hand-overs during an outage', () => {
  it.each(Object.entries(outages))(
    '%s: all of them complete, without loss or duplicates',
    async (name, outage) => {
      const prepared = await prepareCases(world, each);
      const ends = { api: world.programs.api.ends.length, worker: world.programs.worker.ends.length };
      const work = startLoad(world, prepared);

      const { meanwhile, times } = await play(outage, work);

      expect(meanwhile).toMatchObject(outage.health);
      expect(await lostAndDuplicated(world, work)).toEqual({ lost: [], duplicated: [] });
      expect(work.cases).toHaveLength(prepared.length);
      expect(work.reports.size).toBeGreaterThan(0);
      expect(work.faults.length > 0).toBe(outage.refuses);
      work.faults.forEach(expectMasked);
      for (const { code, said } of world.programs.worker.ends.slice(ends.worker)) {
        expect(outage.workerEnds).toContain(code);
        expect(said).toMatch(code === null ? /^$/ : /^(?:Stopped|Not started)\. [^\n]+\n$/);
      }
      expect(world.programs.api.ends.slice(ends.api)).toEqual([]);
      if (recoveryMs === undefined) return;
      const [well, confirmed, delivered] = times;
      process.stderr.write(
        `${name}: well after ${well} ms, ${work.reports.size} reports confirmed after ${confirmed} ms, all delivered after ${delivered} ms\n`,
      );
      expect(Math.max(...times)).toBeLessThan(Number(recoveryMs));
    },
    900_000,
  );
});
