import type { FastifyInstance } from 'fastify';
import type { Config } from '../platform/config.js';
import { optionalModule } from '../platform/optional-module.js';
import type { RunningWorker } from '../platform/jobs/run-worker.js';
import type { DemoSignIn } from './demo.js';
import { assertPortIsFree, listen } from './listen.js';
import { openApi } from './open-api.js';
import { secretsOf } from './secrets.js';
import { runSystemWorker } from './start-worker.js';
import { serveMetrics } from './serve-metrics.js';
import { openSystem } from './open-system.js';
import { startTelemetry } from './start-telemetry.js';
import type { System } from './system.js';

/** A running API: the lines to print at start, and a function that completes the work in progress and stops. */
export interface RunningApi {
  readonly greeting: readonly string[];
  readonly url: string;
  readonly stop: () => Promise<void>;
  /** Rejects when the worker inside the API cannot continue. */
  readonly failed?: Promise<never>;
}

/**
 * Starts the API: an embedded database if none is configured, the migrations, and the server. Outside production it also
 * prepares the demo and runs a worker. `tell` gets the progress of long steps; `addPages` can add pages of other
 * packages to the server before it listens, and gets the people of the demo, or nobody when there is no demo issuer, and
 * the address of the database.
 */
export async function start(
  config: Config,
  tell: (line: string) => void = () => {},
  addPages: (
    app: FastifyInstance,
    signIns: readonly DemoSignIn[],
    databaseUrl: string,
  ) => Promise<void> = async () => {},
): Promise<RunningApi> {
  await assertPortIsFree(config);
  const { keys, issuer, ...access } = await secretsOf(config);
  const telemetry = await startTelemetry(config, 'meldpunt-api');
  const system = await openSystem(config, keys);
  const app = await openApi(config, system, {
    ...access,
    ...(issuer === null ? {} : { demoTokens: async () => (await demoParts()).demoTokens(issuer) }),
  });
  const metricParts = { ...system, isIdentityProviderUp: access.verifyToken.isAvailable };
  const stopMetrics = await serveMetrics(metricParts, config);
  const stopSending = await telemetry.sendMetrics(metricParts);
  const demo = config.isProduction ? null : await demoParts();
  await demo?.prepareDemo(system.orm, { keys, now: system.clock(), progress: demo.demoProgress(tell) });
  const worker = config.isProduction ? null : await runSystemWorker(system, config);
  const signIns = demo === null || issuer === null ? [] : demo.demoSignIns(issuer);
  await addPages(app, signIns, system.databaseUrl);
  const url = await listen(app, config);
  return {
    url,
    ...(worker === null ? {} : { failed: worker.failed }),
    greeting:
      issuer === null || demo === null
        ? [`Meldpunt API ready at ${url}/graphql`]
        : await demo.demoGreeting(url, issuer, config),
    stop: async () => {
      await stopMetrics();
      await stopSending();
      await stop(app, worker, system);
      await telemetry.stop();
    },
  };
}

/** The modules that only a demo needs; a production image does not contain them. */
const demoParts = () =>
  optionalModule(
    async () => ({ ...(await import('../seeds/prepare-demo.js')), ...(await import('./demo.js')) }),
    'This installation does not include the demo: set NODE_ENV=production, or run it from the repository.',
  );

async function stop(app: FastifyInstance, worker: RunningWorker | null, system: System): Promise<void> {
  await app.close();
  await worker?.stop();
  await system.close();
}
