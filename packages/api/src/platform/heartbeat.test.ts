import { randomUUID } from 'node:crypto';
import { startHeartbeat, type WorkerHeartbeat } from './jobs/worker-heartbeat.js';
import { testDatabase, type TestDatabase } from '../../test/support/database.js';
import { sqlRows } from '../../test/support/rows.js';

let database: TestDatabase;
const running: WorkerHeartbeat[] = [];
beforeAll(async () => void (database = await testDatabase()));
afterEach(async () => {
  for (const heartbeat of running.splice(0)) await heartbeat.end();
  await sqlRows({ database }, 'delete from graphile_worker._private_jobs');
  await sqlRows({ database }, 'delete from graphile_worker._private_job_queues');
});
afterAll(() => database.close());

async function heartbeatOf(...workers: readonly string[]): Promise<WorkerHeartbeat> {
  const heartbeat = await startHeartbeat(database.url);
  running.push(heartbeat);
  for (const id of workers) heartbeat.events.emit('pool:create', { workerPool: { id } } as never);
  await heartbeat.beat();
  return heartbeat;
}

/** Ends a heartbeat as when its process dies. */
async function die(heartbeat: WorkerHeartbeat): Promise<void> {
  running.splice(running.indexOf(heartbeat), 1);
  await heartbeat.end();
}

/** A job in its own queue that a worker locked some seconds ago. */
async function takenJob(worker: string, secondsAgo = 60): Promise<void> {
  const take = (table: string) =>
    sqlRows(
      { database },
      `update graphile_worker.${table} set locked_by = ?, locked_at = now() - make_interval(secs => ?)
       where locked_by is null`,
      [worker, secondsAgo],
    );
  await sqlRows({ database }, `select graphile_worker.add_job('aTask', queue_name => ?)`, [
    `queue ${worker}`,
  ]);
  await take('_private_job_queues');
  await take('_private_jobs');
}

const takers = async (): Promise<readonly string[]> =>
  (
    await sqlRows(
      { database },
      `select distinct locked_by from graphile_worker._private_jobs where locked_by is not null`,
    )
  ).map(({ locked_by: worker }) => String(worker));

describe('the jobs of a worker', () => {
  it('stay locked while its heartbeat continues, however long they take', async () => {
    const worker = randomUUID();
    await heartbeatOf(worker);
    const other = await heartbeatOf(randomUUID());
    await takenJob(worker, 3_600);

    const freed = await other.freeJobsOfDeadWorkers();

    expect(freed).toBe(0);
    await expect(takers()).resolves.toEqual([worker]);
  });

  it('are released after its heartbeat ends', async () => {
    const worker = randomUUID();
    const heartbeat = await heartbeatOf(worker);
    const other = await heartbeatOf(randomUUID());
    await takenJob(worker);
    await die(heartbeat);

    const freed = await other.freeJobsOfDeadWorkers();

    expect(freed).toBe(1);
    await expect(takers()).resolves.toEqual([]);
  });

  it('are never released by the worker itself, which could take its own lock', async () => {
    const worker = randomUUID();
    const heartbeat = await heartbeatOf(worker);
    await takenJob(worker, 3_600);

    await expect(heartbeat.freeJobsOfDeadWorkers()).resolves.toBe(0);

    await expect(takers()).resolves.toEqual([worker]);
  });

  it('are not released in the first ten seconds, as their worker may not have its lock yet', async () => {
    const worker = randomUUID();
    const other = await heartbeatOf(randomUUID());
    await takenJob(worker, 5);

    await expect(other.freeJobsOfDeadWorkers()).resolves.toBe(0);

    await expect(takers()).resolves.toEqual([worker]);
  });

  it('are released by a check that keeps no lock of the dead worker', async () => {
    const other = await heartbeatOf(randomUUID());
    const locks = async () =>
      sqlRows(
        { database },
        `select objid from pg_locks join pg_database on pg_database.oid = pg_locks.database
         where locktype = 'advisory' and datname = current_database()`,
      );
    const before = await locks();
    await takenJob(randomUUID());

    await expect(other.freeJobsOfDeadWorkers()).resolves.toBe(1);

    expect(before).toHaveLength(1);
    await expect(locks()).resolves.toEqual(before);
  });

  it('are released with their queues, also a queue whose job is gone', async () => {
    const worker = randomUUID();
    const other = await heartbeatOf(randomUUID());
    await takenJob(worker);
    await sqlRows(
      { database },
      'update graphile_worker._private_jobs set locked_by = null, locked_at = null',
    );

    await expect(other.freeJobsOfDeadWorkers()).resolves.toBe(1);

    const queues = await sqlRows(
      { database },
      'select 1 from graphile_worker._private_job_queues where locked_by is not null',
    );
    expect(queues).toEqual([]);
  });
});
