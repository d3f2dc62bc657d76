import { refusalText, type Language, type RefusalDetail } from '@meldpunt/domain';
import type { GraphQLFormattedError } from 'graphql';

/** Errors that a person can meet, in contrast to those of a program that sends a wrong request. */
const forPeople: ReadonlySet<unknown> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'ROLES_EXCLUDE_EACH_OTHER',
  'MACHINE_MAY_NOT_HOLD_ROLE',
  'ACCESS_WITHDRAWN',
  'STEP_UP_REQUIRED',
  'VETTING_NOT_VALID',
  'RATE_LIMITED',
  'INTERNAL_SERVER_ERROR',
]);

/** What the values of an error say in addition to its code. */
function detailOf({
  retryAfterSeconds,
  correlationId,
}: Readonly<Record<string, unknown>>): RefusalDetail | undefined {
  if (typeof retryAfterSeconds === 'number') return { code: 'WAIT', seconds: retryAfterSeconds };
  return typeof correlationId === 'string' ? { code: 'NUMBER', number: correlationId } : undefined;
}

/**
 * The error with a message in this language, if a person can meet it. Errors for programmers stay in English, and so does
 * everything for a request that asks for no language.
 */
export function inLanguage(error: GraphQLFormattedError, language: Language | null): GraphQLFormattedError {
  const { code, reason } = error.extensions ?? {};
  if (language === null || !forPeople.has(code)) return error;
  const said = reason === 'NO_ROLE_RECOGNISED' ? reason : String(code);
  return {
    ...error,
    message: refusalText({ code: said, detail: detailOf(error.extensions ?? {}) }, language),
  };
}
