import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { requestDurations } from '../metrics/process-metrics.js';

/**
 * Logs one line per request and measures it: method, route, status and duration. It never contains the caller or data of the request.
 */
export function logRequests(app: FastifyInstance, logger: Logger): void {
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    const { url: route = 'unknown' } = routeOptions;
    requestDurations.observe({ route, status: reply.statusCode }, reply.elapsedTime / 1000);
    logger.info(
      {
        requestId: request.id,
        method,
        route: routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
  });
}
