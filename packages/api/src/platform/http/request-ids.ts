import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** The header with the id of a request, in requests and responses. */
export const requestIdHeader = 'x-request-id';

/** Accepted ids of a reverse proxy: all common formats, but no characters that could forge a log line. */
const acceptable = /^[A-Za-z0-9._-]{8,128}$/;

/** Returns the id in the header of a request if it is well-formed, otherwise a new one. */
export function requestIdOf({
  headers,
}: { readonly headers: IncomingHttpHeaders } | IncomingMessage): string {
  const given = headers[requestIdHeader];
  return typeof given === 'string' && acceptable.test(given) ? given : randomUUID();
}

/** Adds the id of the request to each response, so that a caller can report it and the log line can be found. */
export function returnRequestIds(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header(requestIdHeader, request.id);
  });
}
