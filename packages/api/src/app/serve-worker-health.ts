import Fastify from 'fastify';
import type { Config } from '../platform/config.js';
import { answerHealth } from '../platform/http/answer-health.js';
import { inWordsFor } from './listen.js';
import type { System } from './system.js';

/** Serves `/health` of a worker process on a port of its own; returns how to stop it. */
export async function serveWorkerHealth(
  { orm, clockSkewSeconds }: System,
  { host, workerHealthPort: port }: Config,
): Promise<() => Promise<void>> {
  if (port === null) return async () => {};
  const app = Fastify({ logger: false });
  answerHealth(app, orm, clockSkewSeconds);
  await app.listen({ host, port }).catch((error: unknown) => {
    throw inWordsFor({ host, port }, error, 'WORKER_HEALTH_PORT');
  });
  return () => app.close();
}
