import { linkSchemes } from './address-schemes.data.js';

/** Where a scheme begins in a text. @internal */
export interface AddressStart {
  readonly index: number;
  /** The index where the rest begins, after the colon and slashes. */
  readonly rest: number;
  /** The intended scheme, in lower case. */
  readonly scheme: string;
  readonly how: 'PROPER' | 'DEFANGED' | 'SLIP';
  /**
   * Whether it is `http` or `https` with colon and slashes: it then ends the address before it, even without a
   * separator.
   */
  readonly mayBeGlued: boolean;
}

const opener = '[\\[({]?';
const closer = '[\\])}]?';
// A colon in any spelling with the slashes after it, or slashes alone, after the last character of a scheme.
const separator = new RegExp(
  `(?<=[a-zA-Z0-9+\\-\\])}])(?:${opener}(?::{1,2}|;(?=\\\\?/)|[.,](?=//))${closer}(?:${opener}\\\\?[\\\\/]{1,3}${closer}){0,4}|[\\\\/]{2,})`,
  'g',
);
const http = /(?:h[[({]?[tx*_#]{2}[\])}]?p(?:[[({]?s[\])}]?)?|meow|fxp)$/i;
const word = /[a-z][a-z0-9+.-]*$/i;
const maxSchemeLength = 24;

/** Finds every scheme, in order. Takes folded text; linear in its length. @internal */
export function findStarts(folded: string): readonly AddressStart[] {
  const starts: AddressStart[] = [];
  for (const match of folded.matchAll(separator)) {
    const before = folded.slice(Math.max(0, match.index - maxSchemeLength), match.index);
    const rest = match.index + match[0].length;
    const start = readHttp(folded, before, match, rest) ?? readOther(folded, before, match, rest);
    if (start !== null) starts.push(start);
  }
  return starts;
}

const isLetterBefore = (text: string, index: number): boolean => /[a-z0-9]/i.test(text.charAt(index - 1));

function readHttp(folded: string, before: string, match: RegExpExecArray, rest: number): AddressStart | null {
  const name = http.exec(before)?.[0];
  if (name === undefined) return null;
  const index = match.index - name.length;
  const mark = match[0];
  const hasSlashes = /[\\/]/.test(mark);
  const isDetached = !isLetterBefore(folded, index);
  const isMarked = hasSlashes && /[:;.,]/.test(mark);
  if (!isMarked && !(isDetached && isHostAhead(folded, rest))) return null;
  const plain = name.toLowerCase();
  const isPlain = plain === 'http' || plain === 'https';
  const isProper = /^:(?:\\?[\\/])*$/.test(mark);
  if (plain.startsWith('fxp') && !isDetached) return null;
  const scheme = plain.startsWith('fxp')
    ? 'ftp'
    : /s[\])}]?$/.test(plain) || plain === 'meow'
      ? 'https'
      : 'http';
  const how = isPlain && isProper ? 'PROPER' : isPlain && !/[[\](){}]/.test(mark) ? 'SLIP' : 'DEFANGED';
  return { index, rest, scheme, how, mayBeGlued: hasSlashes && mark.includes(':') && plain !== 'meow' };
}

function readOther(
  folded: string,
  before: string,
  match: RegExpExecArray,
  rest: number,
): AddressStart | null {
  const name = word.exec(before)?.[0];
  if (name === undefined || name.endsWith('.')) return null;
  const mark = match[0];
  const scheme = name.toLowerCase();
  const index = match.index - name.length;
  const common = { index, rest, mayBeGlued: false };
  if (isLetterBefore(folded, index)) return null;
  if (/[\\/]{2}/.test(mark) && isSlip(scheme) && isHostAhead(folded, rest)) {
    return { ...common, scheme: scheme.endsWith('s') ? 'https' : 'http', how: 'SLIP' };
  }
  if (!mark.includes(':') || mark.includes('::') || scheme === 'view-source') return null;
  const how = /[[\](){}]/.test(mark) ? 'DEFANGED' : 'PROPER';
  if (/:[\])}]?[[({]?\/\//.test(mark)) return { ...common, scheme, how };
  if (scheme === 'ftp' && isHostAhead(folded, rest)) return { ...common, scheme, how };
  const isLink = linkSchemes.has(scheme) && /[^\s"'<>)\]]/.test(folded.charAt(rest));
  return isLink ? { ...common, scheme, how } : null;
}

/** Tells whether a host with a dot, or an IPv6 address, begins at an index. */
function isHostAhead(folded: string, index: number): boolean {
  return /^(?:[^\s/\\"'<>]{1,253}?(?:\.|[[({](?:\.|dot)[\])}])[^\s/\\"'<>.]|\[[0-9a-f]*:)/iu.test(
    folded.slice(index, index + 300),
  );
}

/**
 * Tells whether a name is one edit away from `http` or `https`: a letter missing, added, wrong, or two swapped
 * (Damerau, 1964).
 */
function isSlip(name: string): boolean {
  return /^[a-z]{3,7}$/.test(name) && (isOneEdit(name, 'http') || isOneEdit(name, 'https'));
}

function isOneEdit(written: string, meant: string): boolean {
  let start = 0;
  while (start < meant.length && written.charAt(start) === meant.charAt(start)) start += 1;
  const [restWritten, restMeant] = [written.slice(start), meant.slice(start)];
  const swapped = restMeant.charAt(1) + restMeant.charAt(0) + restMeant.slice(2);
  return (
    restWritten.slice(1) === restMeant || // one letter too many
    restWritten === restMeant.slice(1) || // one letter missing
    restWritten.slice(1) === restMeant.slice(1) || // one wrong letter
    restWritten === swapped
  );
}
