import { ConfigurationError, type Config } from '../platform/config.js';
import { runWorker, type RunningWorker } from '../platform/jobs/run-worker.js';
import { createChannels } from './channels.js';
import { secretsOf } from './secrets.js';
import { serveMetrics } from './serve-metrics.js';
import { serveWorkerHealth } from './serve-worker-health.js';
import { receiveDeliveryReports } from './receive-delivery-reports.js';
import { openSystem } from './open-system.js';
import { startTelemetry } from './start-telemetry.js';
import type { System } from './system.js';
import { createTasks, schedule } from './tasks.js';
import { workContextFactory } from './work-context.js';

/** Runs a worker for an open system. It also receives delivery reports of notices, if that is configured. */
export async function runSystemWorker(system: System, config: Config): Promise<RunningWorker> {
  if (config.isProduction && system.auditHeads === null)
    system.logger.warn(
      'no signed heads of the audit trail are sent: a cut-off trail cannot be noticed (AUDIT_HEAD_KEY)',
    );
  const reports = await receiveDeliveryReports(system, config);
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

/** Starts a worker in its own process; it uses the database of the API. */
export async function startWorker(config: Config): Promise<RunningWorker> {
  if (config.databaseUrl === null)
    throw new ConfigurationError(
      '  DATABASE_URL: missing; a separate worker needs the database of the API: DATABASE_URL=postgresql://... npm run worker. Without it, npm start runs a worker inside the API.',
    );
  const { keys } = await secretsOf(config);
  const telemetry = await startTelemetry(config, 'meldpunt-worker');
  const system = await openSystem(config, keys);
  const stopHealth = await serveWorkerHealth(system, config);
  const stopMetrics = await serveMetrics(system, config);
  const stopSending = await telemetry.sendMetrics(system);
  const worker = await runSystemWorker(system, config);
  return {
    failed: worker.failed,
    stop: async () => {
      await worker.stop();
      await stopMetrics();
      await stopSending();
      await stopHealth();
      await system.close();
      await telemetry.stop();
    },
  };
}
