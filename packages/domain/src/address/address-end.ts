import type { AddressStart } from './address-start.js';
import { isBareHostAt } from './bare-host.js';
import type { VisibleText } from './visible-text.js';

/** Where an address ends, and whether another address follows directly, without a separator. @internal */
export interface AddressEnd {
  readonly end: number;
  readonly isGlued: boolean;
}

// RFC 3986, appendix C: characters that delimit an address in a text. Typographic quotes and East Asian sentence
// punctuation do the same.
const delimiter =
  /[\s\u0000-\u001f\u007f-\u00a0"<>`\u00ab\u00bb\u2018\u201a-\u201f\u2028\u2029\u2039\u203a\u3000-\u3003\u3008-\u3011]/;
// Full-width punctuation, which `folded` shows as ASCII. A full-width colon before a full-width digit may start a port.
const wideDelimiter = /[\uff08\uff09\uff0c\uff1b\uff01\uff1f]|\uff1a(?![\uff10-\uff19])/;
const inWrapper = /(?:[/\\=?&#%+@:]|\/_{1,3}|%(?:2[356fF]|3[aAdDfF]|40))$/;
const sentenceEnd = /[.,:;!?'"\\|\u2019\u2026\u00b7\u2022\u203c\u2049\uff0e\uff61]/;
const openers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const entity = /^&(?:quot|lt|gt|apos|nbsp|#0?3[49]|#x2[27]|#6[02]|#x3[ce]);/i;
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
  const { folded } = visible;
  const context = folded.slice(Math.max(0, start - maxContextLength), start);
  const opened = new Map<string, number>();
  let next = from;
  let inHost = true;
  let hasUserinfo: boolean | null = null;
  let index = host;
  let isGlued = false;
  for (; index < folded.length; index += 1) {
    const unit = folded.charAt(index);
    while ((starts[next]?.index ?? Infinity) < index) next += 1;
    const inner = starts[next];
    if (inner?.index === index && index > host && inner.mayBeGlued) {
      if (!isHeld(visible, host, index)) {
        isGlued = !visible.isMarked(index);
        break;
      }
      inHost = false;
    }
    if (isPlainUnit(unit)) continue;
    if (inHost && /[/?#\\]/.test(unit)) inHost = false;
    if (isDelimiter(visible, index) && !(inHost && isHostMark(unit))) break;
    if (unit === '\\' && /[nrt]/.test(folded.charAt(index + 1)) && starts[next]?.index === index + 2) break;
    if (unit === '&' && entity.test(folded.slice(index, index + 8))) break;
    if (unit in openers) {
      const opener = openers[unit] ?? '';
      const depth = opened.get(opener) ?? 0;
      if (depth > 0) opened.set(opener, depth - 1);
      else if (
        isOpenIn(context, opener, unit) ||
        starts[next]?.index === index + 1 ||
        !/[\p{L}\p{N}%]/u.test(folded.charAt(index + 1))
      )
        break;
      continue;
    }
    if (unit === '(' || unit === '{' || unit === '[') {
      if (/^\[\/[a-z]{1,8}\]/i.test(folded.slice(index, index + 11))) break;
      opened.set(unit, (opened.get(unit) ?? 0) + 1);
      continue;
    }
    if (unit === "'" && context.endsWith("'")) break;
    if (unit === ',' || unit === ';' || unit === '|') {
      if (inHost) {
        hasUserinfo ??= /^[^\s/?#]{0,200}@/.test(folded.slice(index, index + 201));
        if (!hasUserinfo) break;
      }
      if (isBeforeAddress(visible, index + 1, starts[next])) break;
    }
    if (inHost && (unit === '!' || unit === '\u2026')) break;
  }
  return { end: trimmedEnd(visible, host, index, context), isGlued };
}

const plainUnit = /[A-Za-z0-9\-._~/=%]/;
const isPlainUnit = (unit: string): boolean => unit !== '/' && plainUnit.test(unit);

function isDelimiter({ text, folded }: VisibleText, index: number): boolean {
  return (
    delimiter.test(folded.charAt(index)) ||
    (wideDelimiter.test(text.slice(index, index + 2)) && text.charCodeAt(index) > 0xff00)
  );
}

/** An East Asian full stop replaces the dot in a host. */
const isHostMark = (unit: string): boolean => unit === '\u3002';

/** Tells whether an address contains the address that begins inside it. */
function isHeld({ folded, isMarked }: VisibleText, host: number, index: number): boolean {
  const before = folded.slice(Math.max(host, index - 4), index);
  if (!inWrapper.test(before)) return index === host;
  const isRootSlash = !/[/\\?#]/.test(folded.slice(host, Math.min(index - 1, host + 260)));
  return !(isMarked(index) && isRootSlash);
}

/** Tells whether a separator is followed by another address or by the end of the list. */
function isBeforeAddress(visible: VisibleText, index: number, inner: AddressStart | undefined): boolean {
  const { folded } = visible;
  const next = folded.charAt(index);
  if (next === '' || delimiter.test(next)) return true;
  if (inner?.index === index) return true;
  return isBareHostAt(folded, index);
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
    else if (sentenceEnd.test(unit)) index -= 1;
    else if (/[([{]/.test(unit)) index -= 1;
    else if (isTrailingEmoji(folded, host, index)) index -= emoji.test(unit) ? 1 : 2;
    else return index;
  }
  return index;
}

/** An emoji right after a slash or an equals sign is part of the address. */
function isTrailingEmoji(folded: string, host: number, index: number): boolean {
  const unit = folded.charAt(index - 1);
  const pair = folded.slice(index - 2, index);
  const length = emoji.test(unit) ? 1 : /[\udc00-\udfff]/.test(unit) && emoji.test(pair) ? 2 : 0;
  return length > 0 && index - length > host && !/[/=]/.test(folded.charAt(index - length - 1));
}

/** A path may end in `/..`. Three full stops are an ellipsis of the sentence. */
function isDotSegment(folded: string, host: number, index: number): boolean {
  return index - 3 >= host && folded.slice(index - 3, index) === '/..' && folded.charAt(index) !== '.';
}
