import { UsageError } from './platform/usage-error.js';
import { ConfigurationError } from './platform/config.js';
import { isConnectionLost } from './platform/connection-lost.js';
import { StartUpError } from './platform/start-up-error.js';
import { faultOf } from './platform/logging/fault.js';
import { ExitCode } from './exit-codes.js';

/** The sentence that a program prints when it ends, and its exit code. */
export interface Ending {
  readonly text: string;
  readonly code: ExitCode;
}

const outOfResources = 'PostgreSQL has no disk space, no memory or no connection left.';

/** Messages for errors of the database driver, by error code. They contain no value of a setting. */
const databaseFaults: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ECONNRESET|ETIMEDOUT)$/,
    'No server listens at the host and port of DATABASE_URL: start PostgreSQL, or correct them.',
  ],
  [
    /^(?:ENOTFOUND|EAI_AGAIN)$/,
    'The host of DATABASE_URL is not known: correct it, or check the name server.',
  ],
  [/^28/, 'PostgreSQL refuses the user or the password of DATABASE_URL.'],
  [/^3D000$/, 'The database of DATABASE_URL does not exist: create it first.'],
  [/^42501$/, 'The user of DATABASE_URL lacks a permission in the database.'],
  [/^53/, outOfResources],
  [/^57P/, 'PostgreSQL is starting or stopping: try again.'],
  [/^(?:08|EPIPE)/, 'The connection to PostgreSQL was lost: try again.'],
];

/** Errors of files and folders that are arguments of a command. */
const fileFaults = /^(?:ENOENT|EACCES|EPERM|EISDIR|ENOTDIR)$/;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** The innermost error: the first with a code, or the last in the chain of causes. */
function causeOf(error: unknown): unknown {
  if (error instanceof AggregateError && error.errors.length > 0) return causeOf(error.errors[0]);
  return codeOf(error) === '' && error instanceof Error && error.cause !== undefined
    ? causeOf(error.cause)
    : error;
}

/** Describes why a program does not start. */
export function whyNotStarted(error: unknown): Ending {
  if (error instanceof ConfigurationError)
    return {
      text: `Not started. Correct these environment variables (docs/configuration.md):\n${error.message}`,
      code: ExitCode.CONFIGURATION,
    };
  if (error instanceof StartUpError)
    return { text: `Not started. ${error.message}`, code: ExitCode.UNAVAILABLE };
  const fault = databaseProblem(error);
  if (fault !== null) return { text: `Not started. ${fault}`, code: ExitCode.UNAVAILABLE };
  return { text: `Not started. ${unexpectedFault(causeOf(error))}`, code: ExitCode.SOFTWARE };
}

/** Describes why a command failed. */
export function whyNotFinished(error: unknown): Ending {
  if (error instanceof UsageError) return { text: error.message, code: ExitCode.USAGE };
  if (error instanceof Error && 'path' in error && fileFaults.test(codeOf(error)))
    return { text: `Not done. ${String(error.path)} cannot be read.`, code: ExitCode.USAGE };
  const { text, code } = whyNotStarted(error);
  return { text: text.replace(/^Not started\./, 'Not done.'), code };
}

/** Describes what is wrong with the database and what to do; `null` for any other error. */
function databaseProblem(error: unknown): string | null {
  const cause = causeOf(error);
  const fault = databaseFaults.find(([code]) => code.test(codeOf(cause)));
  if (fault !== undefined) return fault[1];
  return isConnectionLost(cause)
    ? 'The database does not respond: check that it runs and that the network reaches it.'
    : null;
}

/** Describes why a running program has ended. */
export function whyEnded(error: unknown): Ending {
  const isShort = /^53/.test(codeOf(causeOf(error)));
  if (isShort)
    return { text: `Stopped. ${outOfResources} Start it again when there is space.`, code: ExitCode.LOST };
  return databaseProblem(error) === null
    ? { text: `Stopped. ${unexpectedFault(error)}`, code: ExitCode.SOFTWARE }
    : {
        text: 'Stopped. The connection to the database was lost. Start it again when the database is back.',
        code: ExitCode.LOST,
      };
}

function unexpectedFault(error: unknown): string {
  const { name, code, frames } = faultOf(error);
  const place = frames?.[0]?.trim().replace(/^at (?:async )?/, '');
  return `An unexpected fault: ${[name, code].filter(Boolean).join(' ')}${place === undefined ? '' : `, at ${place}`}. Please report it.`;
}
