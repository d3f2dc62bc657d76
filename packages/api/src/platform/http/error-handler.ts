import type { FastifyInstance, FastifyRequest } from 'fastify';
import { explain, refusalText, type RequestRefusal } from '@meldpunt/domain';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { inLanguage } from '../graphql/error-in-language.js';
import { presentError } from '../graphql/format-error.js';
import { challengeHeaders } from './challenge.js';
import { languageOfRequest } from './language-of-request.js';
import { statusOfFault } from './status-of-fault.js';

/**
 * Returns errors outside GraphQL in the format of GraphQL errors. For requests that the server refuses (not JSON, too
 * large, wrong type) the message of the server is replaced. A fault is logged once and masked with the id of the request.
 */
export function handleErrors(
  app: FastifyInstance,
  logger: Logger,
  noteRefusals: (request: FastifyRequest, errors: readonly GraphQLFormattedError[]) => void,
): void {
  app.setErrorHandler((error: unknown, request, reply) => {
    const status = refusalStatus(error) ?? unreadableStatus(error);
    if (status === null || error instanceof GraphQLError) {
      const presented = inLanguage(
        presentError(error, request.id, logger),
        languageOfRequest(request.headers, null),
      );
      noteRefusals(request, [presented]);
      return reply
        .code(status ?? statusOfFault(error))
        .headers(challengeHeaders([presented]))
        .send({ errors: [presented] });
    }
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
  MACHINE_MAY_NOT_HOLD_ROLE: 403,
  ACCESS_WITHDRAWN: 403,
  VETTING_NOT_VALID: 403,
  STEP_UP_REQUIRED: 401,
  BAD_USER_INPUT: 400,
  PERSISTED_QUERY_NOT_FOUND: 200,
};

/** The status of a refusal that a route outside GraphQL threw; `null` for any other error. */
const refusalStatus = (error: unknown): number | null =>
  error instanceof GraphQLError ? (statuses[String(error.extensions['code'])] ?? 500) : null;

/** The status for a request that the server could not read; `null` for any other error. */
function unreadableStatus(error: unknown): number | null {
  if (!(error instanceof Error) || !('statusCode' in error) || typeof error.statusCode !== 'number')
    return null;
  const isServers =
    error instanceof SyntaxError || ('code' in error && String(error.code).startsWith('FST_'));
  return isServers && error.statusCode >= 400 && error.statusCode < 500 ? error.statusCode : null;
}

/** The response of a route for an object that does not exist or that the caller may not see; both are identical. */
export const notFoundResponse = (request: FastifyRequest) => ({
  errors: [
    {
      message: refusalText({ code: 'NOT_FOUND' }, languageOfRequest(request.headers)),
      extensions: { code: 'NOT_FOUND' },
    },
  ],
});
