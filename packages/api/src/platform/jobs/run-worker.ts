import { run, type JobHelpers, type TaskList } from 'graphile-worker';
import type { Logger } from 'pino';
import type { Schedule, Tasks, WorkContext } from '../work-context.js';
import { jobFaultOf } from '../logging/fault.js';
import { jobLogger } from './job-logger.js';
import { beginLife } from './lives.js';

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
  const life = await beginLife(connectionString);
  const runner = await run({
    connectionString,
    concurrency,
    pollInterval: 1_000,
    noHandleSignals: true,
    taskList: taskList(parts, stopping.signal),
    parsedCronItems: [],
    logger: jobLogger(logger),
    events: life.events,
  });
  const sweep = repeat(sweepMs, logger, async () => {
    const freed = await life.freeJobsOfTheDead();
    if (freed > 0) logger.warn({ workers: freed }, 'took over from workers that died');
  });
  const ticks = Object.entries(schedule).map(([name, tick]) =>
    repeat(tickMs, logger.child({ tick: name }), () => tick(parts.workContext(stopping.signal))),
  );
  return {
    failed: Promise.race([life.lost, runner.promise.then(() => new Promise<never>(() => {}))]),
    stop: async () => {
      await Promise.all([sweep, ...ticks].map((repeated) => repeated.stop()));
      stopping.abort();
      await runner.stop();
      await life.end();
    },
  };
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
