import { RequestError } from './request-error.js';

/** Reads a response of the API; throws if it contains errors or is not a GraphQL response. */
export function readAnswer(text: string, status: number): object {
  const answer = parseObject(text);
  if (answer === null) throw new RequestError('UNREADABLE_ANSWER', { status });
  if ('errors' in answer && Array.isArray(answer.errors) && answer.errors.length > 0)
    throw errorOf(answer.errors[0], status);
  if ('data' in answer && isObject(answer.data)) return answer.data;
  throw new RequestError('UNREADABLE_ANSWER', { status });
}

function errorOf(error: unknown, status: number): RequestError {
  const extensions = isObject(error) && 'extensions' in error ? error.extensions : null;
  const { code, correlationId } = isObject(extensions)
    ? (extensions as { readonly code?: unknown; readonly correlationId?: unknown })
    : {};
  return new RequestError(isCode(code) ? code : 'UNKNOWN_ERROR', {
    status,
    correlationId: isCorrelationId(correlationId) ? correlationId : undefined,
  });
}

function parseObject(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

// Only values in the form of a code or an id are passed on: an error of this package never quotes a response.
const isCode = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Z][A-Z0-9_]{0,63}$/.test(value);
const isCorrelationId = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{1,64}$/.test(value);
