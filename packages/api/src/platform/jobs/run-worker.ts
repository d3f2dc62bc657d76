import { Pool } from 'pg';
import { run, type JobHelpers, type TaskList } from 'graphile-worker';
import type { Logger } from 'pino';
import type { Schedule, Tasks, WorkContext } from '../work-context.js';
import {
  destroyWhenTimedOut,
  driverSettings,
  defaultConnectionLimits,
} from '../database/connection-limits.js';
import { jobFaultOf } from '../logging/fault.js';
import { jobLogger } from './job-logger.js';
import { inSpan } from '../tracing/spans.js';
import { startHeartbeat } from './worker-heartbeat.js';

/** The parts of a worker. */
export interface WorkerParts {
  readonly connectionString: string;
  /** Max number of jobs at the same time. */
  readonly concurrency: number;
  readonly tasks: Tasks;
  readonly schedule: Schedule;
  /** Creates the context of one job. */
  readonly workContext: (signal: AbortSignal) => WorkContext;
  readonly logger: Logger;
  /** Interval of the scheduled tasks; default one minute. */
  readonly tickMs?: number;
}

export interface RunningWorker {
  /** Starts no more jobs, waits until running jobs have ended, and stops. */
  readonly stop: () => Promise<void>;
  /** Rejects when the worker cannot continue, for example when the database session is lost. */
  readonly failed: Promise<never>;
}

const sweepMs = 5_000;

/**
 * Runs due jobs. Any number of workers can use the same database. The jobs of a killed worker are taken over within
 * seconds.
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
    repeat(tickMs, logger.child({ tick: name }), () =>
      inSpan(`tick ${name}`, {}, () => tick(parts.workContext(stopping.signal))),
    ),
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

/** No connect timeout: the heartbeat ends a worker that cannot reach the database. */
const workerLimits = { ...defaultConnectionLimits, connectTimeoutMs: 0 };

/** The connections of the worker library. An unresponsive connection is closed, and its job is run again. */
function workerPool(connectionString: string, concurrency: number): Pool {
  const pool = new Pool({ connectionString, max: concurrency + 4, ...driverSettings(workerLimits) });
  pool.on('connect', (client) => {
    destroyWhenTimedOut(client);
    client.on('error', () => {});
  });
  pool.on('error', () => {});
  return pool;
}

/** Wraps the tasks: a failed job is logged with its task, id and fault, without its payload. */
const taskList = ({ tasks, workContext, logger }: WorkerParts, signal: AbortSignal): TaskList =>
  Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      async (payload: unknown, { job }: JobHelpers) => {
        try {
          await inSpan(`job ${name}`, {}, () => task(payload, workContext(signal)));
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

/** Runs `work` now and then at the interval, never twice at the same time. Failures are logged and do not end it. */
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
