import { RequestError } from './request-error.js';

/** What the head of a response says: its status, and headers with facts of an error. */
export type ResponseHead = Pick<Response, 'status' | 'headers'>;

/** Reads a response of the API; throws if it contains errors or is not a GraphQL response. */
export function readAnswer(text: string, { status, headers }: ResponseHead): object {
  const answer = objectOf(parse(text));
  const errors = answer['errors'];
  const error = objectOf(Array.isArray(errors) ? errors[0] : null);
  const data = answer['data'];
  if (error === none && data !== null && typeof data === 'object') return data;
  const facts = objectOf(error['extensions']);
  const correlationId = facts['correlationId'] ?? headers.get('x-request-id');
  const code = textIn(facts['code'], /^[A-Z][A-Z0-9_]{0,63}$/) ?? 'UNKNOWN_ERROR';
  throw new RequestError(error === none ? 'UNREADABLE_ANSWER' : code, {
    status,
    correlationId: textIn(correlationId, /^[\w.-]{1,128}$/),
    argument: textIn(facts['argument'], /^[A-Za-z_][\w.[\]]{0,199}$/),
    retryAfterSeconds: secondsIn(`${facts['retryAfterSeconds'] ?? retryAfterIn(headers)}`),
  });
}

// Whole seconds, less than twelve days. 0 asks for no wait.
const secondsIn = (text: string): number | undefined => Number(textIn(text, /^\d{1,6}$/)) || undefined;

/** The seconds of `Retry-After`, also if it is a date (RFC 9110). The clock of the server counts, if it is known. */
function retryAfterIn(headers: Headers): string | number | null {
  const value = headers.get('retry-after');
  const at = instantIn(value);
  if (!at) return value;
  return Math.max(0, Math.ceil((at - (instantIn(headers.get('date')) || Date.now())) / 1_000));
}

/** The instant of an HTTP date, of which all forms start with a weekday and are in GMT; `NaN` for other text. */
const instantIn = (text: string | null): number =>
  Date.parse(/^[A-Z][a-z]+,? [^(]+$/.test(text ?? '') ? `${text}`.replace(/( GMT)?$/, ' GMT') : '');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return none;
  }
}

const none: Readonly<Record<string, unknown>> = {};

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : none;

// Only values in the form of a code, an id or a name are passed on: an error of this package never quotes a response.
const textIn = (value: unknown, form: RegExp): string | undefined =>
  typeof value === 'string' && form.test(value) ? value : undefined;
