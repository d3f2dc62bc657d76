import { err } from '../result.js';
import type { AddressRefusalCode } from './address.js';
import type { Piece } from './piece.js';
import type { VisibleText } from './visible-text.js';

const lineBreak = /^[ \t]*(?:\r\n?|[\n\u000b\u000c\u0085\u2028\u2029])[ \t>]{0,8}/;
const beginsLikeRest = /^[/?#&=%]\S*/;
const containsMark =
  /^[\p{L}\p{N}_](?:[^\s.:,;!?]*[/?=&%_][^\s]*|\S*\.(?:html?|php|jpe?g|png|gif|webp|mp4|webm|zip|rar|7z|aspx?))(?=\s|$)/iu;
const isDate = /^[0-9]{1,4}[/-][0-9]{1,2}[/-]/;
const isAlone = /^[ \t]*(?:[\r\n]|$)/;
const isUnfinished = /[-/=&_%]$/;
const maxLineLength = 500;

/**
 * Handles an address that may continue after a line break. The address is read up to the end of its line, and its
 * possible continuation becomes an unread part. When the first line alone is not an address, both lines become one
 * unread part.
 * @internal
 */
export function withLineBreaks(pieces: readonly Piece[], visible: VisibleText): readonly Piece[] {
  const out: Piece[] = [];
  let skipped = -1;
  for (const [index, piece] of pieces.entries()) {
    if (piece.start < skipped) continue;
    const next = pieces[index + 1];
    const rest = isLink(piece) ? null : restAfter(piece, visible);
    if (rest === null || isOwnAddress(piece, next, rest)) {
      out.push(piece);
    } else if (piece.read.ok) {
      out.push({ ...piece, certainty: 'LIKELY' }, unreadRest(rest, visible));
    } else {
      out.push(unreadRest({ start: piece.start, end: Math.max(rest.end, nextEnd(next, rest)) }, visible));
    }
    if (rest !== null && !isOwnAddress(piece, next, rest)) skipped = Math.max(rest.end, nextEnd(next, rest));
  }
  return out;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const isLink = ({ read }: Piece): boolean =>
  read.ok ? read.value.hostname === null : read.error !== 'LOCAL_HOST' && read.error !== 'INVALID_ONION';

/** Tells whether a piece is an address of its own: it has a scheme, or comes after an address that could be read. */
function isOwnAddress(piece: Piece, next: Piece | undefined, rest: Span): boolean {
  if (next === undefined || !next.read.ok || next.start > rest.start) return false;
  return piece.read.ok || !next.mended.includes('SCHEME_ADDED') || /^www/i.test(next.written);
}

const nextEnd = (next: Piece | undefined, rest: Span): number =>
  next !== undefined && next.start < rest.end ? next.end : rest.end;

function restAfter(piece: Piece, { folded }: VisibleText): Span | null {
  const mark = !piece.read.ok && folded.charAt(piece.end) === '.' ? 1 : 0;
  const ahead = folded.slice(piece.end + mark, piece.end + mark + maxLineLength);
  const gap = lineBreak.exec(ahead)?.[0];
  if (gap === undefined) return null;
  const line = ahead.slice(gap.length);
  const token = piece.read.ok ? restIn(line, piece.written) : /^[^\s:]+/.exec(line)?.[0];
  if (token === undefined || token.includes('://')) return null;
  const start = piece.end + mark + gap.length;
  return { start, end: start + token.length };
}

/** The part of a line that may continue the address of the line before. */
function restIn(line: string, address: string): string | undefined {
  const certain = beginsLikeRest.exec(line)?.[0];
  if (certain !== undefined) return certain;
  const token = containsMark.exec(line)?.[0];
  if (token === undefined || isDate.test(token)) return undefined;
  return isUnfinished.test(address) || isAlone.test(line.slice(token.length)) ? token : undefined;
}

function unreadRest({ start, end }: Span, { text }: VisibleText): Piece {
  return {
    start,
    end,
    written: text.slice(start, end),
    read: err<AddressRefusalCode>('LINE_BREAK'),
    certainty: 'LIKELY',
    mended: [],
  };
}
