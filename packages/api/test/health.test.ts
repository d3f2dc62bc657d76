import { pino } from 'pino';
import { runWorker, type RunningWorker } from '../src/platform/jobs/run-worker.js';
import { testApi, type TestApi } from './support/api.js';
import { sqlRows } from './support/rows.js';
import { workContext } from './support/work.js';

let api: TestApi;
beforeAll(async () => void (api = await testApi()));
afterAll(() => api.close());

const health = async (): Promise<any> => (await api.app.inject('/health')).json();

const idleWorker = (): Promise<RunningWorker> =>
  runWorker({
    connectionString: api.system.databaseUrl,
    concurrency: 1,
    tasks: {},
    schedule: {},
    workContext: () => workContext(api),
    logger: pino({ level: 'silent' }),
  });

it('says how many workers are alive, so that their absence is seen', async () => {
  expect(await health()).toEqual({ database: 'up', workers: 0, longestWaitSeconds: 0 });

  const workers = await Promise.all([idleWorker(), idleWorker()]);
  expect(await health()).toMatchObject({ workers: 2 });

  await Promise.all(workers.map((worker) => worker.stop()));
  expect(await health()).toMatchObject({ workers: 0 });
});

it('says how long work has waited that nobody takes', async () => {
  await sqlRows(
    api,
    `select graphile_worker.add_job('nobodyDoesThis', run_at => now() + make_interval(secs => seconds))
     from unnest(array[-90, -30, 300]) as seconds`,
  );

  expect((await health()).longestWaitSeconds).toBeGreaterThanOrEqual(90);
});
