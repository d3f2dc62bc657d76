import { GraphQLError } from 'graphql';
import { badInput } from '../graphql/access-error.js';
import { writeCursor } from '../graphql/connection.js';

/** What PostgreSQL shows to one statement, as the text of a `pg_snapshot`: `xmin:xmax:` and the open transactions. */
export type Snapshot = string;

/**
 * The position of a reader in the events. The reader has every event that `since` shows and, of those that `until` shows
 * as well, the ones up to the id `last`.
 *
 * A number alone would not do: events are numbered before their transactions commit, so a lower number can become
 * visible after a higher one.
 */
export interface Position {
  readonly since: Snapshot;
  readonly until: Snapshot;
  readonly last: string;
  /** When its last event was written, by the database's clock. */
  readonly at: Date;
}

/** The position of a reader that has everything a snapshot shows. */
export const afterAllOf = (snapshot: Snapshot, at: Date): Position => ({
  since: snapshot,
  until: snapshot,
  last: '0',
  at,
});

/** How long events are kept, and a reader can continue after one. */
export const keptDays = 3;
/** A cursor expires a little before its events are deleted. */
const cursorMs = (keptDays * 24 - 1) * 3_600_000;
const maxCursorLength = 8_000;

export const cursorOf = ({ since, until, last, at }: Position): string =>
  writeCursor(since === until ? [until, last, at.getTime()] : [until, last, at.getTime(), since]);

/** Reads a cursor. Refuses one that is not of this API, and one whose events may be gone. */
export function positionOf(cursor: string, newest: Position): Position {
  const position = readPosition(cursor);
  if (position === null) throw badInput('after', '`after` is not a cursor of this subscription.');
  const isOld = newest.at.getTime() - position.at.getTime() > cursorMs;
  // A database that was restored from a dump counts its transactions anew.
  const isForeign = endOf(position.until) > endOf(newest.until);
  if (isOld || isForeign) throw cursorExpired();
  return position;
}

function readPosition(cursor: string): Position | null {
  if (cursor.length > maxCursorLength) return null;
  const parts = parsed(cursor);
  if (!Array.isArray(parts) || parts.length < 3 || parts.length > 4) return null;
  const [until, last, at, since = until] = parts as readonly unknown[];
  return isSnapshot(since) && isSnapshot(until) && isNumber(last) && isTime(at)
    ? { since, until, last, at: new Date(at) }
    : null;
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

const isTime = (part: unknown): part is number =>
  typeof part === 'number' && Number.isInteger(part) && part >= 0 && part <= 8.64e15;

const isNumber = (part: unknown): part is string =>
  typeof part === 'string' && /^(0|[1-9]\d{0,17})$/.test(part);

/** Whether PostgreSQL accepts the text as a snapshot: its numbers increase and are within its limits. */
function isSnapshot(part: unknown): part is Snapshot {
  if (
    typeof part !== 'string' ||
    !/^[1-9]\d{0,17}:[1-9]\d{0,17}:([1-9]\d{0,17}(,[1-9]\d{0,17})*)?$/.test(part)
  )
    return false;
  const [start = '', end = '', open = ''] = part.split(':');
  const numbers = [start, ...open.split(',').filter((each) => each !== '')].map(BigInt);
  const isOrdered = numbers.every((each, index) => index < 2 || each > (numbers[index - 1] ?? 0n));
  const isWithin = numbers.every(
    (each, index) => each >= BigInt(start) && (index === 0 || each < BigInt(end)),
  );
  return isOrdered && isWithin && BigInt(start) <= BigInt(end);
}

const endOf = (snapshot: Snapshot): bigint => BigInt(snapshot.split(':')[1] ?? '0');

/** The events after the cursor may have been deleted: the reader must load the list again. */
export const cursorExpired = (): GraphQLError =>
  new GraphQLError('The cursor has expired: load what you show again, and subscribe with `after: "NOW"`.', {
    extensions: { code: 'CURSOR_EXPIRED', argument: 'after' },
  });
