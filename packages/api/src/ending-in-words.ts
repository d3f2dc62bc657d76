import { ConfigurationError } from './platform/config.js';
import { StartUpError } from './platform/start-up-error.js';
import { faultOf } from './platform/logging/fault.js';
import { ExitCode } from './exit-codes.js';

/** One sentence for the person who started a program, and the code that it ends with. */
export interface Ending {
  readonly text: string;
  readonly code: ExitCode;
}

/** What the driver says of a database that cannot be used, as what to do about it. No value of a setting is repeated. */
const databaseFaults: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ECONNRESET|ETIMEDOUT)$/,
    'Nothing listens where DATABASE_URL points: start PostgreSQL, or correct its host and port.',
  ],
  [
    /^(?:ENOTFOUND|EAI_AGAIN)$/,
    'The host of DATABASE_URL is not known: correct it, or check the name server.',
  ],
  [/^28/, 'PostgreSQL refuses the user or the password of DATABASE_URL.'],
  [/^3D000$/, 'The database of DATABASE_URL does not exist: create it first.'],
  [/^42501$/, 'The user of DATABASE_URL lacks a permission in the database.'],
  [/^53/, 'PostgreSQL has no connection or no memory left.'],
  [/^57P/, 'PostgreSQL is starting or stopping: try again.'],
];

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** The error that lies below those that only pass it on. */
function causeOf(error: unknown): unknown {
  if (error instanceof AggregateError && error.errors.length > 0) return causeOf(error.errors[0]);
  return codeOf(error) === '' && error instanceof Error && error.cause !== undefined
    ? causeOf(error.cause)
    : error;
}

/** Why a program does not start. */
export function whyNotStarted(error: unknown): Ending {
  if (error instanceof ConfigurationError)
    return {
      text: `Not started. Correct these environment variables (docs/configuration.md):\n${error.message}`,
      code: ExitCode.CONFIGURATION,
    };
  if (error instanceof StartUpError)
    return { text: `Not started. ${error.message}`, code: ExitCode.UNAVAILABLE };
  const cause = causeOf(error);
  const fault = databaseFaults.find(([code]) => code.test(codeOf(cause)));
  if (fault !== undefined) return { text: `Not started. ${fault[1]}`, code: ExitCode.UNAVAILABLE };
  if (cause instanceof Error && /timeout/i.test(cause.message))
    return { text: 'Not started. The database does not respond.', code: ExitCode.UNAVAILABLE };
  return { text: `Not started. ${unforeseen(cause)}`, code: ExitCode.SOFTWARE };
}

/** Why a program that ran has ended. */
export const whyEnded = (error: unknown): Ending => ({
  text: `Stopped. ${unforeseen(error)}`,
  code: ExitCode.SOFTWARE,
});

function unforeseen(error: unknown): string {
  const { name, code, frames } = faultOf(error);
  const place = frames?.[0]?.trim().replace(/^at (?:async )?/, '');
  return `A fault that nobody foresaw: ${[name, code].filter(Boolean).join(' ')}${place === undefined ? '' : `, at ${place}`}. Please report it.`;
}
