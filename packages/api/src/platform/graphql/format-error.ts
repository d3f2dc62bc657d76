import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { faultOf } from '../logging/fault.js';
import { withoutValues } from './without-values.js';

/** Codes of errors for the caller. Every other error is a fault and is masked. */
const codesForCallers: ReadonlySet<unknown> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'ROLES_EXCLUDE_EACH_OTHER',
  'MACHINE_MAY_NOT_HOLD_ROLE',
  'ACCESS_WITHDRAWN',
  'STEP_UP_REQUIRED',
  'VETTING_NOT_VALID',
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
 * Returns an error for the caller without values of the request. Any other error is logged by type and place, and masked:
 * the caller sees only the id of the request.
 */
export function presentError(error: unknown, requestId: string, logger: Logger): GraphQLFormattedError {
  const { path, locations } = error instanceof GraphQLError ? error : {};
  const place = { ...(path ? { path } : {}), ...(locations ? { locations } : {}) };
  const cause = causeOf(error);
  const code = codeOf(cause);
  if (cause instanceof GraphQLError && codesForCallers.has(code)) {
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

/** The original error, without the wrappers that GraphQL adds. */
const causeOf = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError !== undefined && error.originalError !== null
    ? causeOf(error.originalError)
    : error;

/** The code of an error. An error without a path was raised before execution, by variables that do not fit. */
function codeOf(cause: unknown): unknown {
  if (!(cause instanceof GraphQLError)) return null;
  return cause.extensions?.['code'] ?? (cause.path === undefined ? 'BAD_USER_INPUT' : null);
}

/** PostgreSQL cannot store the character U+0000 and refuses it with code 22021. */
const isUnstorableText = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === '22021';

const withoutInternals = ({
  stacktrace: _,
  exception: __,
  http: ___,
  ...rest
}: Readonly<Record<string, unknown>>) => rest;
