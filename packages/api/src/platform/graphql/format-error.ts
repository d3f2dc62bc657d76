import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { faultOf } from '../logging/fault.js';
import { withoutValues } from './without-values.js';

/** Codes of errors that were meant for the caller. Everything else is a fault and is masked. */
const meantForCallers: ReadonlySet<unknown> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'ROLES_EXCLUDE_EACH_OTHER',
  'RATE_LIMITED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/**
 * Lets through what was meant for the caller; logs any other error's type and place, and masks it behind the request's
 * id.
 */
export function presentError(error: unknown, requestId: string, logger: Logger): GraphQLFormattedError {
  const { path, locations } = error instanceof GraphQLError ? error : {};
  const place = { ...(path ? { path } : {}), ...(locations ? { locations } : {}) };
  const cause = causeOf(error);
  const code = codeOf(cause);
  if (cause instanceof GraphQLError && meantForCallers.has(code)) {
    return {
      message: withoutValues(cause.message),
      ...place,
      extensions: { ...withoutInternals(cause.extensions ?? {}), code },
    };
  }
  if (isUnstorableText(cause)) {
    return {
      message: 'Text must not contain the character U+0000.',
      ...place,
      extensions: { code: 'BAD_USER_INPUT' },
    };
  }
  logger.error({ requestId, fault: faultOf(cause), path: path?.join('.') }, 'request failed');
  return {
    message: `Something went wrong on our side. If it happens again, give this number: ${requestId}`,
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId: requestId },
  };
}

/** What was thrown, without the wrappers that say where. */
const causeOf = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError !== undefined && error.originalError !== null
    ? causeOf(error.originalError)
    : error;

/** An error without a place arose before execution: the request's own variables do not fit the operation. */
function codeOf(cause: unknown): unknown {
  if (!(cause instanceof GraphQLError)) return null;
  return cause.extensions?.['code'] ?? (cause.path === undefined ? 'BAD_USER_INPUT' : null);
}

/** PostgreSQL stores every character of Unicode but one, and refuses that one wherever it comes in (22021). */
const isUnstorableText = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === '22021';

const withoutInternals = ({
  stacktrace: _,
  exception: __,
  http: ___,
  ...rest
}: Readonly<Record<string, unknown>>) => rest;
