import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { GraphQLError } from 'graphql';
import { presentError } from '../graphql/format-error.js';

/** What the server itself refuses (not JSON, too large, wrong type) is answered in GraphQL's form, without an echo. */
export function answerErrors(app: FastifyInstance, logger: Logger): void {
  app.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const status = refusalStatus(error) ?? error.statusCode ?? 500;
    if (status >= 500 || error instanceof GraphQLError)
      return reply.code(status).send({ errors: [presentError(error, request.id, logger)] });
    const message =
      status === 413 ? 'The request is too large.' : 'The request cannot be read: send JSON with a `query`.';
    return reply.code(status).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  });
}

const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  ROLES_EXCLUDE_EACH_OTHER: 403,
  BAD_USER_INPUT: 400,
};

/** The status of a refusal that was thrown by a route of its own, outside GraphQL; `null` for anything else. */
const refusalStatus = (error: unknown): number | null =>
  error instanceof GraphQLError ? (statuses[String(error.extensions['code'])] ?? 500) : null;

/** What a route answers when there is no such thing, or not for the caller: both sound the same. */
export const nothingHere = (what: string) => ({
  errors: [
    { message: `There is no such ${what}, or it is not yours to see.`, extensions: { code: 'NOT_FOUND' } },
  ],
});
