import type { FastifyInstance } from 'fastify';
import type { Config } from '../platform/config.js';
import { optionalPart } from '../platform/optional-part.js';
import type { RunningWorker } from '../platform/jobs/run-worker.js';
import { assertPortIsFree, listen } from './listen.js';
import { openApi } from './open-api.js';
import { secretsOf } from './secrets.js';
import { workOn } from './start-worker.js';
import { openSystem } from './open-system.js';
import type { System } from './system.js';

/** A running API: what to tell the person who started it, and how to stop it without losing anything. */
export interface RunningApi {
  readonly greeting: readonly string[];
  readonly url: string;
  readonly stop: () => Promise<void>;
  /** Ends in an error when the worker inside cannot go on. */
  readonly failed?: Promise<never>;
}

/**
 * Starts the API: its database where none is given, the migrations, the demo where it is one, and the server; outside
 * production also a worker. What takes long is told while it happens.
 */
export async function start(config: Config, tell: (line: string) => void = () => {}): Promise<RunningApi> {
  await assertPortIsFree(config);
  const { keys, verifyToken, issuer } = await secretsOf(config);
  const system = await openSystem(config, keys);
  const app = await openApi(config, system, verifyToken);
  const demo = config.isProduction ? null : await demoParts();
  await demo?.prepareDemo(system.orm, { keys, now: system.clock(), progress: demo.demoProgress(tell) });
  const worker = config.isProduction ? null : await workOn(system, config);
  const url = await listen(app, config);
  return {
    url,
    ...(worker === null ? {} : { failed: worker.failed }),
    greeting:
      issuer === null || demo === null
        ? [`Meldpunt API ready at ${url}/graphql`]
        : await demo.demoGreeting(url, issuer, config),
    stop: () => stop(app, worker, system),
  };
}

/** What a demo needs beside the API; a production image leaves it out. */
const demoParts = () =>
  optionalPart(
    async () => ({ ...(await import('../seeds/prepare-demo.js')), ...(await import('./demo.js')) }),
    'A demo is no part of it: set NODE_ENV=production, or run it from the repository.',
  );

async function stop(app: FastifyInstance, worker: RunningWorker | null, system: System): Promise<void> {
  await app.close();
  await worker?.stop();
  await system.close();
}
