import type { FastifyInstance } from 'fastify';
import { Refusal } from './refusal.js';

/** Sends a refusal with its status and code. It contains no data of the request. */
export function answerRefusals(app: FastifyInstance): void {
  app.setErrorHandler((error, _request, reply) => {
    if (error instanceof Refusal)
      return reply.code(error.status).send({ code: error.code, message: error.message, ...error.facts });
    const status = (error as { statusCode?: number }).statusCode ?? 500;
    const code = status < 500 ? 'BAD_REQUEST' : 'FAULT';
    return reply.code(status).send({ code, message: 'The request cannot be read' });
  });
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({ code: 'NO_SUCH_CALL', message: 'There is no such call' }),
  );
}
