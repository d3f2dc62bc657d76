import type { AddressRefusalCode } from './address.js';
import { abbreviations, fileExtensions, fileTopLevels, sentenceWords } from './file-extensions.data.js';
import { toAsciiHost } from './idna/to-ascii.js';
import { topLevels } from './top-levels.data.js';

/** A sequence of labels that may be a host without a scheme. @internal */
export interface BareRun {
  readonly index: number;
  readonly end: number;
}

const label = '[\\p{L}\\p{M}\\p{N}_-]{1,63}';
const dot = '(?:[.\\uff0e\\u3002\\uff61]|\\\\{1,2}\\.|[[({](?:\\.|dot|punt|point|punkt)[\\])}])';
const run = new RegExp(
  `(?:(?<![\\p{L}\\p{M}\\p{N}_-])|(?<=(?:^|[\\s(["'*])_{1,3}))(?!_)(?:${label}${dot})+${label}|\\[[0-9a-f:.]{2,45}\\](?=[/:?#\\s]|$)`,
  'giu',
);
const dots = new RegExp(dot, 'giu');
const maxRunLength = 300;
/** A label of 63 characters outside the basic plane, and two backslashes. */
const maxUnitsBeforeDot = 128;

const firstDot = /[.\uff0e\u3002\uff61[({]/g;
const labelsAtBeginning = new RegExp(`^(?:${label}${dot})+${label}`, 'iu');

/**
 * Finds the next sequence of labels at or after an index. It begins at most one label before the next dot or bracket,
 * so the units before are skipped.
 * @internal
 */
export function nextRun(folded: string, from: number): BareRun | null {
  firstDot.lastIndex = from;
  const mark = firstDot.exec(folded);
  if (mark === null) return null;
  run.lastIndex = Math.max(from, mark.index - maxUnitsBeforeDot);
  const match = run.exec(folded);
  return match === null ? null : { index: match.index, end: match.index + match[0].length };
}

const aheadOfRest = /^(?:[/?#\\]|[[({]?:[\])}]?[0-9]{1,5}(?![0-9]))/;

/** Sentence punctuation and emoji up to the end of a word, which do not belong to an address. */
const endOfSentence =
  /^(?:[.,:;!?'"\u2019\u2026]|[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\ufe0f\u200d])*(?:\s|$)/u;

/** Tells whether a host with a known last label begins at an index, followed by a path or by the end. @internal */
export function isBareHostAt(folded: string, index: number): boolean {
  const ahead = folded.slice(index, index + maxRunLength);
  const found = labelsAtBeginning.exec(ahead)?.[0];
  if (found === undefined) return false;
  const labels = found.toLowerCase().split(dots);
  const after = ahead.slice(found.length);
  if (labels[0] === 'www' && labels.length > 2) return true;
  return (
    isTopLevel(labels.at(-1) ?? '') &&
    (endOfSentence.test(after) || aheadOfRest.test(after) || /^[,;|]/.test(after))
  );
}

function isTopLevel(text: string): boolean {
  if (topLevels.has(text)) return true;
  const ascii = /[^\u0000-\u007f]/.test(text) ? toAsciiHost(text) : null;
  return ascii !== null && topLevels.has(ascii);
}

/** What a sequence of labels is: a host, an unread part with its reason, or plain text. @internal */
export type BareReading = 'HOST' | 'LIKELY_HOST' | 'TEXT' | AddressRefusalCode;

/**
 * Distinguishes a host from a file name, a number, an abbreviation, an e-mail address, and two words without a space.
 * @internal
 */
export function readRun(folded: string, { index, end }: BareRun): BareReading {
  const written = folded.slice(index, end);
  const before = folded.charAt(index - 1);
  const after = folded.slice(end, end + 8);
  if (written.startsWith('[')) return (written.match(/:/g) ?? []).length > 1 ? 'LIKELY_HOST' : 'TEXT';
  const isRooted =
    before === '/' && folded.charAt(index - 2) === '/' && !/[\p{L}\p{N}:]/u.test(folded.charAt(index - 3));
  if (before === '@' || before === '#' || before === '$') return 'TEXT';
  if ((before === '/' || before === '\\') && !isRooted && !/^\\\\/.test(folded.slice(index - 2, index)))
    return 'TEXT';
  const labels = written.split(dots);
  const last = labels.at(-1) ?? '';
  if (after.startsWith('@')) return 'TEXT';
  const hasRest = aheadOfRest.test(after);
  const isWww = /^www[0-9]?$/i.test(labels[0] ?? '') && labels.length > 2;
  if (/^(?:[0-9]+|0x[0-9a-f]*)$/i.test(last)) return readNumbers(folded, index, labels);
  if (/[[({\\]/.test(written)) return /^\p{L}[\p{L}\p{M}\p{N}-]+$/u.test(last) ? 'HOST' : 'TEXT';
  if (isWww || isRooted) return last.length > 1 ? 'HOST' : 'TEXT';
  if (fileExtensions.has(last.toLowerCase())) return 'FILE_NAME';
  if (!isTopLevel(last.toLowerCase())) return hasRest ? readUnknown(labels) : 'TEXT';
  if (hasRest) return 'HOST';
  if (fileTopLevels.has(last.toLowerCase())) return 'FILE_NAME';
  if (isText(labels, folded, index, end)) return 'TEXT';
  return sentenceWords.has(last) && labels.length === 2 && isInSentence(folded, index, end)
    ? 'NOT_AN_ADDRESS'
    : 'LIKELY_HOST';
}

/** Tells whether words come before and after it on the line, as in a sentence. */
function isInSentence(folded: string, index: number, end: number): boolean {
  return (
    /\p{Ll} $/u.test(folded.slice(Math.max(0, index - 2), index)) &&
    /^ \p{Ll}/u.test(folded.slice(end, end + 3))
  );
}

function readUnknown(labels: readonly string[]): BareReading {
  const last = labels.at(-1) ?? '';
  const isHostLike = labels.every((one) => /^[a-z0-9_-]{2,}$/.test(one)) && /^[a-z]{2,}$/.test(last);
  return isHostLike ? 'UNKNOWN_TOP_LEVEL' : 'TEXT';
}

/** Four numbers may be an IPv4 address. A version or a date has fewer numbers, or a word before it that says so. */
function readNumbers(folded: string, index: number, labels: readonly string[]): BareReading {
  if (labels.length !== 4 || !labels.every((one) => /^(?:[0-9]+|0x[0-9a-f]+)$/i.test(one))) return 'TEXT';
  const isVersion = /(?:^|[^\p{L}])(?:v|vers?ie|version|versions|release|build|firmware)[. :]{0,2}$/iu.test(
    folded.slice(Math.max(0, index - 12), index),
  );
  return isVersion ? 'TEXT' : 'LIKELY_HOST';
}

/** Tells whether it is initials, an abbreviation, or the end of one sentence and the beginning of the next. */
function isText(labels: readonly string[], folded: string, index: number, end: number): boolean {
  const written = labels.join('.');
  const last = labels.at(-1) ?? '';
  const first = labels.slice(0, -1);
  if (abbreviations.has(written.toLowerCase())) return true;
  if (first.every((one) => /^\p{Lu}$/u.test(one)) && last !== last.toUpperCase()) return true;
  if (!/^\p{Lu}\p{Ll}/u.test(last)) return false;
  const isWhole = index === 0 && end === folded.length;
  return !(isWhole && first.every((one) => /^\p{Lu}/u.test(one)));
}

/**
 * The e-mail address that contains a sequence of labels, from its first to its last character; `null` when there is
 * none.
 * @internal
 */
export function emailAround(folded: string, { index, end }: BareRun): BareRun | null {
  const before = /[\p{L}\p{N}._%+'-]{1,64}$/u;
  if (folded.charAt(index - 1) === '@') {
    const local = before.exec(folded.slice(Math.max(0, index - 65), index - 1))?.[0];
    return local === undefined ? null : { index: index - 1 - local.length, end };
  }
  if (folded.charAt(end) !== '@') return null;
  const host = /^(?:[\p{L}\p{N}_-]{1,63}\.)+[\p{L}\p{N}-]{2,63}/u.exec(folded.slice(end + 1, end + 256))?.[0];
  return host === undefined ? null : { index, end: end + 1 + host.length };
}
