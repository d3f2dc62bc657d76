import { ConfigurationError, type Config } from '../platform/config.js';
import { runWorker, type RunningWorker } from '../platform/jobs/run-worker.js';
import { createChannels } from './channels.js';
import { secretsOf } from './secrets.js';
import { serveWorkerHealth } from './serve-worker-health.js';
import { takeDeliveryReports } from './take-delivery-reports.js';
import { openSystem } from './open-system.js';
import type { System } from './system.js';
import { createTasks, schedule } from './tasks.js';
import { workContextFactory } from './work-context.js';

/** Lets a worker do the jobs of a system that is open, and take in what comes back of notices where that is set up. */
export async function workOn(system: System, config: Config): Promise<RunningWorker> {
  if (config.isProduction && system.auditHeads === null)
    system.logger.warn(
      'no signed heads of the audit trail are sent: a cut-off trail cannot be noticed (AUDIT_HEAD_KEY)',
    );
  const reports = await takeDeliveryReports(system, config);
  const worker = await runWorker({
    connectionString: system.databaseUrl,
    concurrency: config.workerConcurrency,
    tasks: createTasks(system, createChannels(system)),
    schedule: schedule(system),
    workContext: workContextFactory(system),
    logger: system.logger,
  });
  return {
    failed: worker.failed,
    stop: async () => {
      await reports?.stop();
      await worker.stop();
    },
  };
}

/** Starts a worker as a process of its own, beside an API on the same database. */
export async function startWorker(config: Config): Promise<RunningWorker> {
  if (config.databaseUrl === null)
    throw new ConfigurationError(
      '  DATABASE_URL: missing; a worker of its own needs the database of the API: DATABASE_URL=postgresql://... npm run worker. Without it, npm start runs a worker inside the API.',
    );
  const { keys } = await secretsOf(config);
  const system = await openSystem(config, keys);
  const stopHealth = await serveWorkerHealth(system, config);
  const worker = await workOn(system, config);
  return {
    failed: worker.failed,
    stop: async () => {
      await worker.stop();
      await stopHealth();
      await system.close();
    },
  };
}
