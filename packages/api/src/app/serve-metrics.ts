import Fastify, { type FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import type { Config } from '../platform/config.js';
import { measureNode } from '../platform/metrics/process-metrics.js';
import { asText, createScrape, metricsContentType, type ScrapeParts } from '../platform/metrics/scrape.js';
import { features } from './features.js';
import { explainListenError } from './listen.js';

/** Where the values of metrics come from; the figures are those of all features. */
export type MetricParts = Omit<ScrapeParts, 'figures'>;

/** Returns a function that reads all metrics of this process in a form. */
export function openScrape<Form>(
  parts: MetricParts,
  inForm: (metrics: Registry) => Promise<Form>,
): () => Promise<Form> {
  measureNode();
  return createScrape({ ...parts, figures: features.flatMap((feature) => feature.figures ?? []) }, inForm);
}

/** The server of `/metrics`. */
export function metricsServer(parts: MetricParts): FastifyInstance {
  const scrape = openScrape(parts, asText);
  const app = Fastify({ logger: false });
  app.get('/metrics', async (_request, reply) => reply.type(metricsContentType).send(await scrape()));
  return app;
}

/** Serves `/metrics` of this process on `METRICS_PORT`; returns a function that stops it. */
export async function serveMetrics(
  parts: MetricParts,
  { host, metricsPort: port }: Pick<Config, 'host' | 'metricsPort'>,
): Promise<() => Promise<void>> {
  if (port === null) return async () => {};
  const app = metricsServer(parts);
  await app.listen({ host, port }).catch((error: unknown) => {
    throw explainListenError({ host, port }, error, 'METRICS_PORT');
  });
  return () => app.close();
}
