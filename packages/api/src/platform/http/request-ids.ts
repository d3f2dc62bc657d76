import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** The header that carries a request's id, in and out. */
export const requestIdHeader = 'x-request-id';

/** Ids that a proxy in front may give: enough for any common form, nothing that could forge a log line. */
const acceptable = /^[A-Za-z0-9._-]{8,128}$/;

/** The id of a request: the one that it came with, where that is well-formed; otherwise a new one. */
export function requestIdOf({
  headers,
}: { readonly headers: IncomingHttpHeaders } | IncomingMessage): string {
  const given = headers[requestIdHeader];
  return typeof given === 'string' && acceptable.test(given) ? given : randomUUID();
}

/** Returns the id of each request, so that a caller can name it and the log line can be found. */
export function returnRequestIds(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header(requestIdHeader, request.id);
  });
}
