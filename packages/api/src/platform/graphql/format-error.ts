import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** Codes of errors that were meant for the caller. Everything else is a fault and is masked. */
const meantForCallers: ReadonlySet<unknown> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Lets through what was meant for the caller; logs any other error's type and place, and masks it behind the request's id. */
export function presentError(error: unknown, requestId: string, logger: Logger): GraphQLFormattedError {
  const { message, path, locations, extensions } = asGraphQLError(error);
  const shown = { ...(path ? { path } : {}), ...(locations ? { locations } : {}) };
  if (meantForCallers.has(extensions['code'])) {
    return { message, ...shown, extensions: withoutInternals(extensions) };
  }
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  logger.error({ requestId, fault: faultOf(cause), path: path?.join('.') }, 'request failed');
  return {
    message: `Something went wrong on our side. If it happens again, give this number: ${requestId}`,
    ...shown,
    extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId: requestId },
  };
}

const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError('fault');

const withoutInternals = ({
  stacktrace: _,
  exception: __,
  http: ___,
  ...rest
}: Readonly<Record<string, unknown>>) => rest;

/** What may be logged of a fault: its class, its code and where it arose; messages can quote data, so not those. */
function faultOf(cause: unknown) {
  if (!(cause instanceof Error)) return { name: typeof cause };
  const frames = cause.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8);
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
  const constraint =
    'constraint' in cause && typeof cause.constraint === 'string' ? cause.constraint : undefined;
  return { name: cause.constructor.name, code, constraint, frames };
}
