import type { AddressStart } from './address-start.js';
import { isBareHostAt } from './bare-host.js';
import { isIpv6At } from './bare-ipv6.js';
import { kindAt, UnitKind } from './unit-kinds.js';
import type { VisibleText } from './visible-text.js';

/** Where an address ends, and whether another address follows directly, without a separator. @internal */
export interface AddressEnd {
  readonly end: number;
  readonly isGlued: boolean;
}

// Full-width punctuation, which `folded` shows as ASCII. A full-width colon before a full-width digit may start a port.
const wideDelimiter = /[\uff08\uff09\uff0c\uff1b\uff01\uff1f]|\uff1a(?![\uff10-\uff19])/;
const inWrapper = /(?:[/\\=?&#%+@:]|\/_{1,3}|%(?:2[356fF]|3[aAdDfF]|40))$/;
const sentenceEnds = new Set('.,:;!?\'"\\|\u2019\u2026\u00b7\u2022\u203c\u2049\uff0e\uff61');
const openers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const closingTag = /\[\/[a-z]{1,8}\]/iy;
const entity = /&(?:quot|lt|gt|apos|nbsp|#0?3[49]|#x2[27]|#6[02]|#x3[ce]);/iy;
const maxContextLength = 200;

/**
 * Finds the end of an address that begins at `start` and whose host begins at `host`.
 *
 * An address ends at: a delimiter; a closing bracket that was not opened inside it; a comma, semicolon or bar before
 * another address; another scheme, unless the first address seems to contain the second (`/https://…`, `?u=https://…`).
 * Sentence punctuation and emoji at the end do not belong to the address.
 * @internal
 */
export function endOfAddress(
  visible: VisibleText,
  start: number,
  host: number,
  starts: readonly AddressStart[],
  from: number,
): AddressEnd {
  const { text, folded } = visible;
  const isFolded = text !== folded;
  const context = folded.slice(Math.max(0, start - maxContextLength), start);
  const opened: Record<string, number> = { '(': 0, '[': 0, '{': 0 };
  let next = from;
  let nextStart = starts[next]?.index ?? Infinity;
  let inHost = true;
  let hasUserinfo: boolean | null = null;
  let index = host;
  let isGlued = false;
  for (; index < folded.length; index += 1) {
    while (nextStart < index) nextStart = starts[(next += 1)]?.index ?? Infinity;
    if (nextStart === index && index > host && starts[next]?.mayBeGlued === true) {
      if (!isHeld(visible, host, index)) {
        isGlued = !visible.isMarked(index);
        break;
      }
      inHost = false;
    }
    const kind = kindAt(folded, index);
    const isWide = isFolded && isWideDelimiter(visible, index);
    if (kind === UnitKind.PLAIN && !isWide) continue;
    const unit = folded.charAt(index);
    if (kind === UnitKind.END_OF_HOST) inHost = false;
    if ((kind === UnitKind.DELIMITER || isWide) && !(inHost && isHostMark(unit))) break;
    if (unit === '\\' && nextStart === index + 2 && /[nrt]/.test(folded.charAt(index + 1))) break;
    if (unit === '&' && isAt(entity, folded, index)) break;
    if (kind === UnitKind.CLOSER) {
      const opener = openers[unit] ?? '';
      const depth = opened[opener] ?? 0;
      if (depth > 0) opened[opener] = depth - 1;
      else if (
        nextStart === index + 1 ||
        !/[\p{L}\p{N}%]/u.test(folded.charAt(index + 1)) ||
        isOpenIn(context, opener, unit)
      )
        break;
    } else if (kind === UnitKind.OPENER) {
      if (unit === '[' && isAt(closingTag, folded, index)) break;
      opened[unit] = (opened[unit] ?? 0) + 1;
    } else if (kind === UnitKind.SEPARATOR) {
      if (inHost) {
        hasUserinfo ??= /^[^\s/?#]{0,200}@/.test(folded.slice(index, index + 201));
        if (!hasUserinfo) break;
      }
      if (isBeforeAddress(folded, index + 1, nextStart)) break;
    }
    if (unit === "'" && context.endsWith("'")) break;
    if (inHost && (unit === '!' || unit === '\u2026')) break;
  }
  return { end: trimmedEnd(visible, host, index, context), isGlued };
}

function isAt(sticky: RegExp, text: string, index: number): boolean {
  sticky.lastIndex = index;
  return sticky.test(text);
}

const isWideDelimiter = ({ text, folded }: VisibleText, index: number): boolean =>
  text.charCodeAt(index) > 0xff00 &&
  !/[\w.~=%-]/.test(folded.charAt(index)) &&
  wideDelimiter.test(text.slice(index, index + 2));

/** An East Asian full stop replaces the dot in a host. */
const isHostMark = (unit: string): boolean => unit === '\u3002';

/** Tells whether an address contains the address that begins inside it. */
function isHeld({ folded, isMarked }: VisibleText, host: number, index: number): boolean {
  const before = folded.slice(Math.max(host, index - 4), index);
  if (!inWrapper.test(before)) return index === host;
  const isRootSlash = () => !/[/\\?#]/.test(folded.slice(host, Math.min(index - 1, host + 260)));
  return !(isMarked(index) && isRootSlash());
}

/** Tells whether a separator is followed by another address or by the end of the list. */
function isBeforeAddress(folded: string, index: number, nextStart: number): boolean {
  if (index === folded.length || nextStart === index) return true;
  const kind = kindAt(folded, index);
  if (kind !== UnitKind.PLAIN) return kind === UnitKind.DELIMITER;
  return isBareHostAt(folded, index) || isIpv6At(folded, index);
}

function isOpenIn(context: string, opener: string, closer: string): boolean {
  return context.lastIndexOf(opener) > context.lastIndexOf(closer);
}

const emoji = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\ufe0f\u200d]/u;

function trimmedEnd({ folded }: VisibleText, host: number, end: number, context: string): number {
  const emphasis = /([*_~]{1,3})$/.exec(context)?.[1] ?? '';
  let index = end;
  while (index > host) {
    const unit = folded.charAt(index - 1);
    const before = folded.charAt(index - 2);
    if (emphasis !== '' && emphasis.includes(unit)) index -= 1;
    else if (unit === '.' && isDotSegment(folded, host, index)) return index;
    else if (unit === '*' || (unit === '!' && before === '#')) return index;
    else if (sentenceEnds.has(unit)) index -= 1;
    else if (kindAt(folded, index - 1) === UnitKind.OPENER) index -= 1;
    else {
      const length = trailingEmoji(folded, host, index);
      if (length === 0) return index;
      index -= length;
    }
  }
  return index;
}

/** The length of an emoji at the end. An emoji right after a slash or an equals sign is part of the address. */
function trailingEmoji(folded: string, host: number, index: number): number {
  const isPair = (folded.charCodeAt(index - 1) & 0xfc00) === 0xdc00;
  const length = isPair ? 2 : 1;
  const isTrailing =
    index - length > host &&
    !/[/=]/.test(folded.charAt(index - length - 1)) &&
    emoji.test(folded.slice(index - length, index));
  return isTrailing ? length : 0;
}

/** A path may end in `/..`. Three full stops are an ellipsis of the sentence. */
function isDotSegment(folded: string, host: number, index: number): boolean {
  return index - 3 >= host && folded.slice(index - 3, index) === '/..' && folded.charAt(index) !== '.';
}
