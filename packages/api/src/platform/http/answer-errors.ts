import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { presentError } from '../graphql/format-error.js';

/** What the server itself refuses (not JSON, too large, wrong type) is answered in GraphQL's form, without an echo. */
export function answerErrors(app: FastifyInstance, logger: Logger): void {
  app.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) return reply.code(status).send({ errors: [presentError(error, request.id, logger)] });
    const message =
      status === 413 ? 'The request is too large.' : 'The request cannot be read: send JSON with a `query`.';
    return reply.code(status).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  });
}
