import { connect } from '../src/platform/database/orm.js';
import { followDatabaseTime } from '../src/platform/database/database-time.js';
import { startHeartbeat } from '../src/platform/jobs/worker-heartbeat.js';
import { entities, migrations } from '../src/app/entities.js';
import { testApi, type TestApi } from './support/api.js';
import { startTcpProxy, type TcpProxy } from './support/tcp-proxy.js';

let api: TestApi;
let line: TcpProxy;
let throughLine: string;
beforeAll(async () => {
  api = await testApi();
  const url = new URL(api.system.databaseUrl);
  line = await startTcpProxy(Number(url.port));
  url.host = `127.0.0.1:${line.port}`;
  throughLine = url.href;
});
afterAll(async () => {
  await line.stop();
  await api.close();
});

describe('a network connection to the database that stays open and forwards nothing', () => {
  it('makes a query time out, and the next query succeeds when data flows again', async () => {
    const limits = { connectTimeoutMs: 2_000, queryTimeoutMs: 1_000 };
    const orm = await connect({ url: throughLine, pool: 1, entities, migrations, limits });
    const ask = () => orm.em.fork().execute('select 1 as one');
    expect(await ask()).toEqual([{ one: 1 }]);

    line.freeze();
    await expect(ask()).rejects.toThrow(/timeout|terminated/i);
    line.unfreeze();

    await expect(ask()).resolves.toEqual([{ one: 1 }]);
    await orm.close();
  });

  it('makes a heartbeat fail', async () => {
    const heartbeat = await startHeartbeat(throughLine, { beatTimeoutMs: 1_000 });
    const lost = heartbeat.lost.catch((error: unknown) => error);

    line.freeze();
    void heartbeat.beat();

    expect(await lost).toBeInstanceOf(Error);
    line.unfreeze();
    await heartbeat.end().catch(() => {});
  });
});

describe('the time of the database', () => {
  it('is used even if the clock of this machine is changed', async () => {
    const real = Date.now;
    const time = await followDatabaseTime(api.database.orm, 300);
    Date.now = () => real() + 600_000;
    try {
      expect(Math.abs(time.clock().getTime() - real())).toBeLessThan(2_000);
      expect(time.skewSeconds()).toBeCloseTo(600, 0);
    } finally {
      Date.now = real;
      time.stop();
    }
  });

  it('is used if the clock of this machine is ahead', async () => {
    const real = Date.now;
    Date.now = () => real() + 90_000;
    try {
      const time = await followDatabaseTime(api.database.orm, 300);
      expect(time.skewSeconds()).toBeCloseTo(90, 0);
      expect(Math.abs(time.clock().getTime() - real())).toBeLessThan(2_000);
      time.stop();
    } finally {
      Date.now = real;
    }
  });

  it('prevents the start of a process if its clock differs too much', async () => {
    const real = Date.now;
    Date.now = () => real() - 400_000;
    try {
      await expect(followDatabaseTime(api.database.orm, 300)).rejects.toThrow(
        /400 seconds behind the database's, more than MAX_CLOCK_SKEW_SECONDS=300/,
      );
    } finally {
      Date.now = real;
    }
  });
});

it('a database session without heartbeats is ended by the server, which releases its lock', async () => {
  const heartbeat = await startHeartbeat(api.system.databaseUrl, { sessionTimeoutMs: 500 });
  const lost = heartbeat.lost.catch((error: unknown) => error);

  expect(await lost).toMatchObject({ code: '57P05' });

  await heartbeat.end().catch(() => {});
});
