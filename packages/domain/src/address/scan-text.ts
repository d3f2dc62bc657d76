import { err } from '../result.js';
import { maxAddressLength, type AddressRefusalCode } from './address.js';
import { endOfAddress } from './address-end.js';
import { endOfNamedLink } from './named-link.js';
import { findStarts, type AddressStart } from './address-start.js';
import { nextIpv6 } from './bare-ipv6.js';
import { emailAround, nextRun, readRun, type BareRun } from './bare-host.js';
import type { AddressMend } from './found-address.js';
import { withLineBreaks } from './line-breaks.js';
import { mendRest } from './mend.js';
import type { Piece } from './piece.js';
import { readStrictly } from './read-strictly.js';
import type { VisibleText } from './visible-text.js';

/** Finds every piece of a text, in order and without overlap. @internal */
export function scanText(visible: VisibleText): readonly Piece[] {
  const { folded } = visible;
  const starts = findStarts(folded);
  const pieces: Piece[] = [];
  let cursor = 0;
  let next = 0;
  let run = nextRun(folded, 0);
  let ipv6 = nextIpv6(folded, 0);
  for (;;) {
    while ((starts[next]?.index ?? Infinity) < cursor) next += 1;
    if (run !== null && run.index < cursor) run = nextRun(folded, cursor);
    if (ipv6 !== null && ipv6.index < cursor) ipv6 = nextIpv6(folded, cursor);
    const start = starts[next];
    if (run === null && ipv6 === null && start === undefined) return withLineBreaks(pieces, visible);
    const first = Math.min(run?.index ?? Infinity, start?.index ?? Infinity);
    const isIpv6 = ipv6 !== null && ipv6.index <= first;
    const bare = isIpv6
      ? ipv6
      : run !== null && run.index < (start?.index ?? Infinity)
        ? cutAt(run, start)
        : null;
    const piece =
      bare !== null
        ? isIpv6
          ? readIpv6(visible, bare, starts, next)
          : readBare(visible, bare, starts, next)
        : start === undefined
          ? null
          : readFrom(visible, start, starts, next + 1);
    if (piece !== null) pieces.push(piece);
    cursor = Math.max(piece?.end ?? 0, bare?.end ?? (start?.index ?? cursor) + 1);
  }
}

const cutAt = (run: BareRun, start: AddressStart | undefined): BareRun =>
  start === undefined ? run : { index: run.index, end: Math.min(run.end, start.index) };

function readFrom(
  visible: VisibleText,
  start: AddressStart,
  starts: readonly AddressStart[],
  from: number,
): Piece {
  const { index, rest, scheme, how } = start;
  const { end: firstEnd, isGlued } = endOfAddress(visible, index, rest, starts, from);
  const end = endOfNamedLink(visible.folded, scheme, rest, firstEnd);
  const { rest: mendedRest, mended } = mendRest(
    writtenFrom(visible, index, rest, end),
    visible.folded.slice(index, rest),
    how === 'DEFANGED',
  );
  const all: AddressMend[] = [...mended];
  if (how === 'DEFANGED') all.push('DEFANGED');
  if (how === 'SLIP') all.push('SCHEME_SLIP');
  if (isGlued || isGluedBefore(visible, index)) all.push('GLUED');
  const text = joined(scheme, visible.folded.slice(index, rest), mendedRest);
  return piece(visible, index, end, text, all, how === 'SLIP' || all.includes('GLUED'));
}

/** The part after the scheme; in ASCII when scheme or host is written in full-width letters. */
function writtenFrom(
  { text, folded }: VisibleText,
  index: number,
  until: number,
  end: number,
  from = until,
): string {
  const isFolded = text.slice(index, until) !== folded.slice(index, until);
  return (isFolded ? folded : text).slice(from, end);
}

function isGluedBefore({ folded, isMarked }: VisibleText, index: number): boolean {
  return /[\p{L}\p{N}]/u.test(folded.charAt(index - 1)) && !isMarked(index);
}

const joined = (scheme: string, written: string, rest: string): string =>
  /^(?:https?|ftp)$/.test(scheme) || /[\\/]{2}/.test(written) ? `${scheme}://${rest}` : `${scheme}:${rest}`;

function readBare(
  visible: VisibleText,
  run: BareRun,
  starts: readonly AddressStart[],
  from: number,
): Piece | null {
  const { folded } = visible;
  const email = emailAround(folded, run);
  if (email !== null) return piece(visible, email.index, email.end, 'EMAIL_ADDRESS', [], true);
  const reading = readRun(folded, run);
  if (reading === 'TEXT') return null;
  const isRooted = folded.slice(run.index - 2, run.index) === '//';
  const index = isRooted ? run.index - 2 : run.index;
  const { end, isGlued } = /^:(?![0-9])/.test(folded.slice(run.end, run.end + 2))
    ? { end: run.end, isGlued: false }
    : endOfAddress(visible, index, run.index, starts, from);
  if (reading !== 'HOST' && reading !== 'LIKELY_HOST') {
    return piece(visible, index, reading === 'FILE_NAME' ? run.end : end, reading, [], true);
  }
  const { rest, mended } = mendRest(writtenFrom(visible, run.index, run.end, end, run.index), '', false);
  const all: AddressMend[] = ['SCHEME_ADDED', ...mended, ...(isGlued ? ['GLUED' as const] : [])];
  return piece(visible, index, end, `//${rest}`, all, reading === 'LIKELY_HOST' || isGlued);
}

/** The host is written in brackets, as an address needs it. */
function readIpv6(
  visible: VisibleText,
  { index, end: hostEnd }: BareRun,
  starts: readonly AddressStart[],
  from: number,
): Piece {
  const { end, isGlued } = endOfAddress(visible, index, index, starts, from);
  const { rest, mended } = mendRest(writtenFrom(visible, hostEnd, hostEnd, end, hostEnd), '', false);
  const all: AddressMend[] = ['SCHEME_ADDED', ...mended, ...(isGlued ? ['GLUED' as const] : [])];
  return piece(
    visible,
    index,
    end,
    `//[${visible.folded.slice(index, hostEnd).toLowerCase()}]${rest}`,
    all,
    true,
  );
}

function piece(
  { text }: VisibleText,
  start: number,
  end: number,
  address: string,
  mended: readonly AddressMend[],
  isLikely: boolean,
): Piece {
  const written = text.slice(start, end);
  const isCode =
    address === 'EMAIL_ADDRESS' ||
    address === 'FILE_NAME' ||
    address === 'UNKNOWN_TOP_LEVEL' ||
    address === 'NOT_AN_ADDRESS';
  const read = isCode
    ? err<AddressRefusalCode>(address)
    : address.length > maxAddressLength
      ? err<AddressRefusalCode>('TOO_LONG')
      : readStrictly(address);
  return { start, end, written, read, certainty: isLikely ? 'LIKELY' : 'CERTAIN', mended };
}
