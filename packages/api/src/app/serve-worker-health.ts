import Fastify from 'fastify';
import type { Config } from '../platform/config.js';
import { serveHealth } from '../platform/http/health.js';
import { explainListenError } from './listen.js';
import type { System } from './system.js';

/** Serves `/health` of a worker process on `WORKER_HEALTH_PORT`; returns a function that stops it. */
export async function serveWorkerHealth(
  { orm, clockSkewSeconds, keys }: System,
  { host, workerHealthPort: port }: Config,
): Promise<() => Promise<void>> {
  if (port === null) return async () => {};
  const app = Fastify({ logger: false });
  serveHealth(app, { orm, clockSkewSeconds, areMasterKeysUp: () => keys.envelopes.isAvailable() });
  await app.listen({ host, port }).catch((error: unknown) => {
    throw explainListenError({ host, port }, error, 'WORKER_HEALTH_PORT');
  });
  return () => app.close();
}
