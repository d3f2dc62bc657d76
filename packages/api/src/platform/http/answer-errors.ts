import type { FastifyInstance } from 'fastify';
import { explain, type RequestRefusal } from '@meldpunt/domain';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { presentError } from '../graphql/format-error.js';
import { languageOfRequest } from './language-of-request.js';
import { statusOfFault } from './status-of-fault.js';

/**
 * Presents errors outside GraphQL in GraphQL's form. What the server itself refuses (not JSON, too large, wrong type)
 * is not repeated; a fault is logged once and masked behind the request's id.
 */
export function answerErrors(app: FastifyInstance, logger: Logger): void {
  app.setErrorHandler((error: unknown, request, reply) => {
    const status = refusalStatus(error) ?? unreadableStatus(error);
    if (status === null || error instanceof GraphQLError)
      return reply
        .code(status ?? statusOfFault(error))
        .send({ errors: [presentError(error, request.id, logger)] });
    const language = languageOfRequest(request.headers);
    const reason: RequestRefusal = status === 413 ? 'REQUEST_TOO_LARGE' : 'REQUEST_UNREADABLE';
    const message = explain(reason, language) ?? reason;
    return reply
      .code(status)
      .header('content-language', language.toLowerCase())
      .send({ errors: [{ message, extensions: { code: 'BAD_REQUEST', reason } }] });
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

/** The status of a request that the server could not read; `null` for anything else. */
function unreadableStatus(error: unknown): number | null {
  if (!(error instanceof Error) || !('statusCode' in error) || typeof error.statusCode !== 'number')
    return null;
  const isServers =
    error instanceof SyntaxError || ('code' in error && String(error.code).startsWith('FST_'));
  return isServers && error.statusCode >= 400 && error.statusCode < 500 ? error.statusCode : null;
}

/** What a route answers when there is no such thing, or not for the caller: both sound the same. */
export const nothingHere = (what: string) => ({
  errors: [
    { message: `There is no such ${what}, or it is not yours to see.`, extensions: { code: 'NOT_FOUND' } },
  ],
});
