import { Pool } from 'pg';
import { run, type JobHelpers, type TaskList } from 'graphile-worker';
import type { Logger } from 'pino';
import type { Schedule, Tasks, WorkContext } from '../work-context.js';
import { destroyWhenTimedOut, driverSettings, usualConnectionLimits } from '../database/connection-limits.js';
import { jobFaultOf } from '../logging/fault.js';
import { jobLogger } from './job-logger.js';
import { startHeartbeat } from './worker-heartbeat.js';

/** What a worker is made of. */
export interface WorkerParts {
  readonly connectionString: string;
  /** Jobs done side by side. */
  readonly concurrency: number;
  readonly tasks: Tasks;
  readonly schedule: Schedule;
  /** Makes the context of one job. */
  readonly workContext: (signal: AbortSignal) => WorkContext;
  readonly logger: Logger;
  /** How often the scheduled work is done; a minute when absent. */
  readonly tickMs?: number;
}

export interface RunningWorker {
  /** Takes no further jobs, lets those under way end, and stops. */
  readonly stop: () => Promise<void>;
  /** Ends in an error when the worker cannot go on, as when the database session is lost. */
  readonly failed: Promise<never>;
}

const sweepMs = 5_000;

/**
 * Does the jobs that are due, beside any number of other workers on the same database. What a killed worker had taken
 * is taken over within seconds.
 */
export async function runWorker(parts: WorkerParts): Promise<RunningWorker> {
  const { connectionString, concurrency, logger, schedule, tickMs = 60_000 } = parts;
  const stopping = new AbortController();
  const heartbeat = await startHeartbeat(connectionString);
  const pool = workerPool(connectionString, concurrency);
  const runner = await run({
    pgPool: pool,
    concurrency,
    pollInterval: 1_000,
    noHandleSignals: true,
    taskList: taskList(parts, stopping.signal),
    parsedCronItems: [],
    logger: jobLogger(logger),
    events: heartbeat.events,
  });
  const sweep = repeat(sweepMs, logger, async () => {
    await heartbeat.beat();
    const freed = await heartbeat.freeJobsOfDeadWorkers();
    if (freed > 0) logger.warn({ workers: freed }, 'took over the jobs of workers without a heartbeat');
  });
  const ticks = Object.entries(schedule).map(([name, tick]) =>
    repeat(tickMs, logger.child({ tick: name }), () => tick(parts.workContext(stopping.signal))),
  );
  return {
    failed: Promise.race([heartbeat.lost, runner.promise.then(() => new Promise<never>(() => {}))]),
    stop: async () => {
      await Promise.all([sweep, ...ticks].map((repeated) => repeated.stop()));
      stopping.abort();
      await runner.stop();
      await pool.end();
      await heartbeat.end();
    },
  };
}

/** A worker that cannot reach the database is ended by its heartbeat, so its own connections wait without a limit. */
const workerLimits = { ...usualConnectionLimits, connectTimeoutMs: 0 };

/** The connections on which the worker library takes jobs. One that is silent is closed, and its job is taken again. */
function workerPool(connectionString: string, concurrency: number): Pool {
  const pool = new Pool({ connectionString, max: concurrency + 4, ...driverSettings(workerLimits) });
  pool.on('connect', (client) => {
    destroyWhenTimedOut(client);
    client.on('error', () => {});
  });
  pool.on('error', () => {});
  return pool;
}

/** A job that fails logs its task, its id and the fault, and nothing of what it worked on. */
const taskList = ({ tasks, workContext, logger }: WorkerParts, signal: AbortSignal): TaskList =>
  Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      async (payload: unknown, { job }: JobHelpers) => {
        try {
          await task(payload, workContext(signal));
        } catch (error) {
          const { id, attempts, max_attempts: maxAttempts } = job;
          const ending =
            attempts < maxAttempts ? 'job failed and is retried' : 'job failed for the last time';
          logger.error({ task: name, job: id, attempts, maxAttempts, fault: jobFaultOf(error) }, ending);
          throw new Error(`${name}: ${jobFaultOf(error).name}`);
        }
      },
    ]),
  );

/** Does something now and then every so often, one after the other, whatever becomes of each. */
function repeat(everyMs: number, logger: Logger, work: () => Promise<void>): { stop: () => Promise<void> } {
  let isStopped = false;
  let wake = (): void => {};
  const done = (async () => {
    while (!isStopped) {
      await work().catch((error: unknown) =>
        logger.error({ fault: jobFaultOf(error) }, 'scheduled work failed'),
      );
      if (!isStopped)
        await new Promise<void>((next) => {
          const timer = setTimeout(next, everyMs);
          wake = () => (clearTimeout(timer), next());
        });
    }
  })();
  return {
    stop: async () => {
      isStopped = true;
      wake();
      await done;
    },
  };
}
