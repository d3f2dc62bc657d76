import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';

/**
 * One line per request: what was asked for in kind, how it ended, how long it took. Never by whom, never about what.
 */
export function logRequests(app: FastifyInstance, logger: Logger): void {
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
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
