import { CalledWrongly } from './platform/called-wrongly.js';
import { ConfigurationError } from './platform/config.js';
import { saysConnectionLost } from './platform/lost-connection.js';
import { StartUpError } from './platform/start-up-error.js';
import { faultOf } from './platform/logging/fault.js';
import { ExitCode } from './exit-codes.js';

/** One sentence for the person who started a program, and the code that it ends with. */
export interface Ending {
  readonly text: string;
  readonly code: ExitCode;
}

const shortOfRoom = 'PostgreSQL has no disk space, no memory or no connection left.';

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
  [/^53/, shortOfRoom],
  [/^57P/, 'PostgreSQL is starting or stopping: try again.'],
  [/^(?:08|EPIPE)/, 'The connection to PostgreSQL was lost: try again.'],
];

/** Files and folders that a command was given. */
const fileFaults = /^(?:ENOENT|EACCES|EPERM|EISDIR|ENOTDIR)$/;

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
  const fault = whatIsAway(error);
  if (fault !== null) return { text: `Not started. ${fault}`, code: ExitCode.UNAVAILABLE };
  return { text: `Not started. ${unforeseen(causeOf(error))}`, code: ExitCode.SOFTWARE };
}

/** Why a command did not do what it was asked to. */
export function whyNotFinished(error: unknown): Ending {
  if (error instanceof CalledWrongly) return { text: error.message, code: ExitCode.CALLED_WRONGLY };
  if (error instanceof Error && 'path' in error && fileFaults.test(codeOf(error)))
    return { text: `Not done. ${String(error.path)} cannot be read.`, code: ExitCode.CALLED_WRONGLY };
  const { text, code } = whyNotStarted(error);
  return { text: text.replace(/^Not started\./, 'Not done.'), code };
}

/** What is wrong with the database, as what to do about it; `null` where it is something else. */
function whatIsAway(error: unknown): string | null {
  const cause = causeOf(error);
  const fault = databaseFaults.find(([code]) => code.test(codeOf(cause)));
  if (fault !== undefined) return fault[1];
  return saysConnectionLost(cause)
    ? 'The database does not respond: check that it runs, and the way to it.'
    : null;
}

/** Why a program that ran has ended. */
export function whyEnded(error: unknown): Ending {
  const isShort = /^53/.test(codeOf(causeOf(error)));
  if (isShort)
    return { text: `Stopped. ${shortOfRoom} Start it again when there is room.`, code: ExitCode.LOST };
  return whatIsAway(error) === null
    ? { text: `Stopped. ${unforeseen(error)}`, code: ExitCode.SOFTWARE }
    : {
        text: 'Stopped. The connection to the database was lost. Start it again when the database is back.',
        code: ExitCode.LOST,
      };
}

function unforeseen(error: unknown): string {
  const { name, code, frames } = faultOf(error);
  const place = frames?.[0]?.trim().replace(/^at (?:async )?/, '');
  return `An unexpected fault: ${[name, code].filter(Boolean).join(' ')}${place === undefined ? '' : `, at ${place}`}. Please report it.`;
}
