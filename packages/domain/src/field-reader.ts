import { requireInstants } from './instant.js';
import { isUnreadable, mended, withoutUnreadable } from './readable-text.js';

/** The problems that a field of a report can have. @public */
export const ReportFieldCode = {
  NOT_AN_OBJECT: 'NOT_AN_OBJECT',
  UNKNOWN_FIELD: 'UNKNOWN_FIELD',
  REQUIRED: 'REQUIRED',
  NOT_A_LIST: 'NOT_A_LIST',
  TOO_FEW: 'TOO_FEW',
  TOO_MANY: 'TOO_MANY',
  NO_ACCEPTABLE_ADDRESS: 'NO_ACCEPTABLE_ADDRESS',
  NOT_TEXT: 'NOT_TEXT',
  TOO_SHORT: 'TOO_SHORT',
  TOO_LONG: 'TOO_LONG',
  UNREADABLE_CHARACTERS: 'UNREADABLE_CHARACTERS',
  NOT_AN_INSTANT: 'NOT_AN_INSTANT',
  IN_THE_FUTURE: 'IN_THE_FUTURE',
  TOO_LONG_AGO: 'TOO_LONG_AGO',
  NOT_A_BOOLEAN: 'NOT_A_BOOLEAN',
  NOT_ONE_OF: 'NOT_ONE_OF',
  NOT_AN_EMAIL_ADDRESS: 'NOT_AN_EMAIL_ADDRESS',
  NOT_A_PHONE_NUMBER: 'NOT_A_PHONE_NUMBER',
  /** More was sent than is stored: this part, or its end, was dropped. */
  NOT_KEPT: 'NOT_KEPT',
  /** The idempotency key was used before for other content. The report was accepted without it. */
  KEY_USED_BEFORE: 'KEY_USED_BEFORE',
} as const;
export type ReportFieldCode = keyof typeof ReportFieldCode;

/** Records one problem. @internal */
export type Note = (path: string, code: string) => void;

/**
 * How a report is read: the function that records problems, and whether an invalid text is kept as far as possible.
 * @internal
 */
export interface Reading {
  readonly note: Note;
  /** A child is in danger: no problem refuses the report, so that what was typed is kept next to the problem. */
  readonly keepsFaults: boolean;
}

/** An input that is known to be an object; its fields are unchecked. @internal */
export type Fields = Readonly<Record<string, unknown>>;

const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

const pointer = (name: string): string => name.slice(0, 64).replaceAll('~', '~0').replaceAll('/', '~1');

/** Reads an object and records a problem for every unexpected field. A missing field is `null`. @internal */
export function readObject(
  value: unknown,
  path: string,
  known: readonly string[],
  note: Note,
): Fields | null {
  if (isAbsent(value)) return null;
  if (typeof value !== 'object' || Array.isArray(value)) {
    note(path, ReportFieldCode.NOT_AN_OBJECT);
    return null;
  }
  for (const name of Object.keys(value))
    if (!known.includes(name)) note(`${path}/${pointer(name)}`, ReportFieldCode.UNKNOWN_FIELD);
  return value as Fields;
}

/**
 * Reads text with a maximum number of characters. Missing or blank text is `null`. Soft line breaks become line breaks.
 * An invalid text is recorded as a problem, and is `null` unless invalid texts are kept.
 * @internal
 */
export function readText(
  value: unknown,
  path: string,
  limits: TextLimits,
  { note, keepsFaults }: Reading,
): string | null {
  if (isAbsent(value)) return null;
  if (typeof value !== 'string') {
    note(path, ReportFieldCode.NOT_TEXT);
    return null;
  }
  const { keepsSpaces = false, mend = (text: string) => text } = limits;
  const text = keepsSpaces ? value : mend(mended(value).trim());
  if (text === '') return null;
  const problem = textProblem(text, limits);
  if (problem === null) return text;
  note(path, problem);
  return keepsFaults && limits.min === undefined ? keptText(text, path, limits, note) : null;
}

/** How many times the maximum length a text may have that is kept because a child is in danger. House rule. */
const keptFactor = 10;

function keptText(text: string, path: string, { max }: TextLimits, note: Note): string {
  const kept = text.slice(0, keptFactor * max);
  if (kept.length < text.length) note(path, ReportFieldCode.NOT_KEPT);
  return withoutUnreadable(kept);
}

/** @internal */
export interface TextLimits {
  readonly min?: number;
  readonly max: number;
  readonly keepsSpaces?: boolean;
  /** Removes characters that people write around the value. */
  readonly mend?: (text: string) => string;
  readonly pattern?: { readonly test: (text: string) => boolean; readonly code: ReportFieldCode };
}

function textProblem(text: string, { min = 0, max, pattern }: TextLimits): ReportFieldCode | null {
  if (text.length > 2 * max || [...text].length > max) return ReportFieldCode.TOO_LONG;
  if (isUnreadable(text)) return ReportFieldCode.UNREADABLE_CHARACTERS;
  if (text.length < min) return ReportFieldCode.TOO_SHORT;
  return pattern !== undefined && !pattern.test(text) ? pattern.code : null;
}

/** Reads one of the codes of a vocabulary; `null` when missing. @internal */
export function readCode<Code extends string>(
  value: unknown,
  path: string,
  codes: Readonly<Record<Code, Code>>,
  note: Note,
): Code | null {
  if (isAbsent(value)) return null;
  if (typeof value === 'string' && Object.hasOwn(codes, value)) return value as Code;
  note(path, ReportFieldCode.NOT_ONE_OF);
  return null;
}

/** Reads a boolean; false when missing. @internal */
export function readBoolean(value: unknown, path: string, note: Note): boolean {
  if (typeof value === 'boolean') return value;
  if (!isAbsent(value)) note(path, ReportFieldCode.NOT_A_BOOLEAN);
  return false;
}

const millisecondsAhead = 5 * 60_000;

/** The first web page is later than this. */
const earliest = new Date('1990-01-01T00:00:00Z');

/**
 * The possible range of an instant at which something was seen on the web. The clocks of two systems may differ by
 * minutes.
 * @internal
 */
export function plausibleUntil(at: Date): { readonly earliest: Date; readonly latest: Date } {
  requireInstants({ at });
  return { earliest, latest: new Date(at.getTime() + millisecondsAhead) };
}

/** Reads an instant between two others, both included; `null` when missing. @internal */
export function readInstant(
  value: unknown,
  path: string,
  between: { readonly earliest: Date; readonly latest: Date },
  note: Note,
): Date | null {
  if (isAbsent(value)) return null;
  const time = Object.prototype.toString.call(value) === '[object Date]' ? (value as Date).getTime() : NaN;
  if (Number.isNaN(time)) note(path, ReportFieldCode.NOT_AN_INSTANT);
  else if (time > between.latest.getTime()) note(path, ReportFieldCode.IN_THE_FUTURE);
  else if (time < between.earliest.getTime()) note(path, ReportFieldCode.TOO_LONG_AGO);
  else return new Date(time);
  return null;
}
