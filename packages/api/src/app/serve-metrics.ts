import Fastify, { type FastifyInstance } from 'fastify';
import type { Config } from '../platform/config.js';
import { measureNode } from '../platform/metrics/process-metrics.js';
import { createScrape, metricsContentType, type ScrapeParts } from '../platform/metrics/scrape.js';
import { features } from './features.js';
import { explainListenError } from './listen.js';

const figures = features.flatMap((feature) => feature.figures ?? []);

/** The server of `/metrics`. */
export function metricsServer(parts: Omit<ScrapeParts, 'figures'>): FastifyInstance {
  measureNode();
  const scrape = createScrape({ ...parts, figures });
  const app = Fastify({ logger: false });
  app.get('/metrics', async (_request, reply) => reply.type(metricsContentType).send(await scrape()));
  return app;
}

/** Serves `/metrics` of this process on `METRICS_PORT`; returns a function that stops it. */
export async function serveMetrics(
  parts: Omit<ScrapeParts, 'figures'>,
  { host, metricsPort: port }: Pick<Config, 'host' | 'metricsPort'>,
): Promise<() => Promise<void>> {
  if (port === null) return async () => {};
  const app = metricsServer(parts);
  await app.listen({ host, port }).catch((error: unknown) => {
    throw explainListenError({ host, port }, error, 'METRICS_PORT');
  });
  return () => app.close();
}
