import { setTimeout as pause } from 'node:timers/promises';
import { perform } from './support/casework.js';
import { accountOf, waitingHandOvers } from './support/outage-account.js';
import { outageWorld, type OutageWorld } from './support/outage-world.js';
import { refuseAsStartingUp } from './support/own-postgres.js';
import { prepareCases, workSteadily, type Fault, type SteadyWork } from './support/steady-work.js';

/** Cases handed over to each channel in each outage, and the least time that it takes; more in `npm run endurance`. */
const each = Number(process.env['OUTAGE_CASES'] ?? 2);
const lengthMs = Number(process.env['OUTAGE_MS'] ?? 1_000);
/** Where set, everything must go on within this time after an outage, on a machine that does nothing else. */
const recoveryMs = process.env['OUTAGE_RECOVERY_MS'];

/** A small file system for the data of the database, to be filled in truth; without it the server says that it is full. */
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

/** What a program says of itself; `null` when it says nothing. */
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

/** An outage: how it begins, what must be seen of it before it ends, and how it ends. */
interface Outage {
  readonly begin: () => unknown;
  readonly isSeen: (work: SteadyWork, workerCodes: readonly (number | null)[]) => boolean | Promise<boolean>;
  readonly end: () => unknown;
  /** What the API says of itself meanwhile. */
  readonly health: object;
  /** Whether requests cannot be served meanwhile. */
  readonly refuses: boolean;
  /** How the worker may end meanwhile; `null` where it is killed. */
  readonly workerEnds: readonly (number | null)[];
}

const down = { status: 503, database: 'down' };
const workerHasEnded: Outage['isSeen'] = (work, codes) => work.faults.length > 0 && codes.includes(75);

function shiftClocks(api: number, worker: number): void {
  world.programs.api.shiftClock(api);
  world.programs.worker.shiftClock(worker);
}

const outages: Readonly<Record<string, Outage>> = {
  'the lines keep their sockets and forward nothing': {
    begin: () => [world.lines.api, world.lines.worker].forEach((line) => line.freeze()),
    isSeen: workerHasEnded,
    end: () => [world.lines.api, world.lines.worker].forEach((line) => line.leaveSilent()),
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
    // A server that cannot write its log of changes stops, and is down.
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

/** Plays an outage while work goes on, and tells how long each thing took after it. */
async function play(
  outage: Outage,
  work: SteadyWork,
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

/** A masked fault: typed, with the number of the request, and nothing of what happened. */
function expectMasked({ status, body, requestId }: Fault): void {
  const { data, errors } = JSON.parse(body) as { data?: object | null; errors: { extensions: object }[] };
  expect(errors[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', correlationId: requestId });
  expect(status).toBe((data ?? null) === null ? 503 : 200);
  expect(body).not.toMatch(/\bat \S+:\d+|53100|57P0|ECONN|No space|timeout/i);
}

describe('while reports come in and cases are handed over', () => {
  it.each(Object.entries(outages))(
    '%s: all of it goes on, nothing is lost and nothing doubled',
    async (name, outage) => {
      const prepared = await prepareCases(world, each);
      const ends = { api: world.programs.api.ends.length, worker: world.programs.worker.ends.length };
      const work = workSteadily(world, prepared);

      const { meanwhile, times } = await play(outage, work);

      expect(meanwhile).toMatchObject(outage.health);
      expect(await accountOf(world, work)).toEqual({ lost: [], doubled: [] });
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
