import Fastify from 'fastify';
import { pino } from 'pino';
import { serveHealth } from './health.js';
import { runWorker, type RunningWorker } from '../jobs/run-worker.js';
import { testApi, type TestApi } from '../../../test/support/api.js';
import { sqlRows } from '../../../test/support/rows.js';
import { followStoppedJobs } from '../../features/work-items/index.js';
import { perform } from '../../../test/support/casework.js';
import { stoppedJob } from '../../../test/support/hand-overs.js';
import { workContext } from '../../../test/support/work.js';

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

it('reports the number of running workers', async () => {
  expect(await health()).toEqual({
    database: 'up',
    workers: 0,
    longestWaitSeconds: 0,
    stoppedJobs: 0,
    clockSkewSeconds: 0,
    identityProvider: 'up',
    masterKeys: 'up',
  });

  const workers = await Promise.all([idleWorker(), idleWorker()]);
  expect(await health()).toMatchObject({ workers: 2 });

  await Promise.all(workers.map((worker) => worker.stop()));
  expect(await health()).toMatchObject({ workers: 0 });
});

it('reports how long the oldest due job has waited', async () => {
  await sqlRows(
    api,
    `select graphile_worker.add_job('nobodyDoesThis', run_at => now() + make_interval(secs => seconds))
     from unnest(array[-90, -30, 300]) as seconds`,
  );

  expect((await health()).longestWaitSeconds).toBeGreaterThanOrEqual(90);
});

it('ignores jobs that are not due', async () => {
  await sqlRows(api, 'delete from graphile_worker._private_jobs');
  await sqlRows(api, "select graphile_worker.add_job('nobodyDoesThis', run_at => now() + interval '1 hour')");

  expect((await health()).longestWaitSeconds).toBe(0);
});

it('ignores jobs that a worker has taken', async () => {
  await sqlRows(api, 'delete from graphile_worker._private_jobs');
  await sqlRows(api, "select graphile_worker.add_job('nobodyDoesThis', run_at => now() - interval '1 hour')");
  expect((await health()).longestWaitSeconds).toBeGreaterThanOrEqual(3_600);

  await sqlRows(api, "update graphile_worker._private_jobs set locked_at = now(), locked_by = 'a worker'");

  expect((await health()).longestWaitSeconds).toBe(0);
});

it('counts jobs without attempts left separately, and opens one work item for each', async () => {
  await sqlRows(api, 'delete from graphile_worker._private_jobs');
  const stopped = await stoppedJob(api);

  expect(await health()).toMatchObject({ longestWaitSeconds: 0, stoppedJobs: 1 });
  await stoppedJob(api, 2);
  expect(await health()).toMatchObject({ stoppedJobs: 1 });
  await followStoppedJobs(workContext(api));
  await followStoppedJobs(workContext(api));

  const { data } = await api.send(
    '{ workItems(filter: { kind: [JOB_STOPPED], isOpen: true }) { nodes { id explanation } } }',
    {},
    'administrator',
  );
  expect(data.workItems.nodes).toHaveLength(1);
  const [{ id: workItemId, explanation }] = data.workItems.nodes;
  expect(explanation).toContain('retry the job');
  expect(await perform(api, 'retryJob', { workItemId }, 'administrator')).toMatchObject({
    __typename: 'RetryJobSuccess',
    workItem: { resolution: 'DONE' },
  });
  expect(await health()).toMatchObject({ stoppedJobs: 0 });
  expect(
    await sqlRows(api, 'select attempts from graphile_worker._private_jobs where id::text = ?', [stopped]),
  ).toEqual([{ attempts: 0 }]);
  expect(await perform(api, 'retryJob', { workItemId }, 'administrator')).toMatchObject({
    code: 'TRANSITION_NOT_ALLOWED',
  });
});

it('closes the work item of a stopped job that no longer exists', async () => {
  await sqlRows(api, 'delete from graphile_worker._private_jobs');
  await stoppedJob(api);
  await followStoppedJobs(workContext(api));
  await sqlRows(api, 'delete from graphile_worker._private_jobs');

  await followStoppedJobs(workContext(api));

  expect(
    await sqlRows(api, "select 1 from work_item where kind = 'JOB_STOPPED' and settled_at is null"),
  ).toEqual([]);
});

it('says that the process is alive and ready, and names each dependency', async () => {
  expect((await api.app.inject('/health/live')).json()).toEqual({ isLive: true });

  const ready = await api.app.inject('/health/ready');

  expect(ready.statusCode).toBe(200);
  expect(ready.json()).toEqual({
    isReady: true,
    dependencies: { database: 'up', workers: 'down', identityProvider: 'up', masterKeys: 'up' },
  });
});

it('is alive but not ready while the database does not respond', async () => {
  const app = Fastify();
  serveHealth(app, { orm: { em: { fork: () => ({}) } } as unknown as typeof api.system.orm });

  expect((await app.inject('/health/live')).statusCode).toBe(200);
  const ready = await app.inject('/health/ready');
  await app.close();

  expect(ready.statusCode).toBe(503);
  expect(ready.json()).toEqual({
    isReady: false,
    dependencies: { database: 'down', workers: 'down', identityProvider: 'unused', masterKeys: 'unused' },
  });
});
