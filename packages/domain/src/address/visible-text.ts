import { topLevels } from './top-levels.data.js';

/**
 * A text without invisible characters and with separated parts rejoined, and the original position of each character.
 * @internal
 */
export interface VisibleText {
  readonly text: string;
  /** Like `text`, unit by unit, with full-width ASCII as ASCII; used to find where an address begins. */
  readonly folded: string;
  /** The index in the original text of the unit at an index; at the end, the original’s length. */
  readonly origin: (index: number) => number;
  /** Tells whether an invisible character came directly before the unit at an index. */
  readonly isMarked: (index: number) => boolean;
}

interface Draft {
  readonly text: string;
  /** `null` when no unit has moved. */
  readonly origins: Uint32Array | null;
}

// Default ignorable code points (Unicode, property Default_Ignorable_Code_Point) that word processors, chat programs
// and web pages insert, and direction marks. Joiners are kept where scripts and emoji need them.
const invisible =
  /[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]+|(?=[\u200c\u200d])(?<![\p{L}\p{M}\p{Emoji_Presentation}\ufe0f])[\u200c\u200d]+|[\u200c\u200d]+(?![\p{L}\p{M}\p{Emoji}])/gu;

const mayBeInvisible =
  /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/;

const joins: readonly {
  /** A fast test. A text that fails it contains nothing to join. */
  readonly needs: RegExp;
  readonly found: RegExp;
  readonly by: (found: string, text: string, at: number) => string;
}[] = [
  // `http s://host`, `https : / / host`
  {
    needs: / /,
    found: /(?<![a-z0-9])h ?[tx*] ?[tx*] ?p ?s? ?: ?\/ ?\/ ?(?=[^\s/]{1,100}\.)/gi,
    by: withoutSpaces,
  },
  // `https://` at the end of a line: an address cannot end there.
  { needs: /\n/, found: /(?<=h(?:tt|xx)ps?:\/\/)[ \t]*\r?\n\s{0,8}(?=[^\s/]{1,100}\.)/gi, by: () => '' },
  // `host [.] example`
  {
    needs: /[[({<] ?(?:\.|dot|punt|point|punkt) ?[\])}>]/i,
    found: /(?<=[\p{L}\p{N}]) {0,2}[[({<] ?(?:\.|dot|punt|point|punkt) ?[\])}>] {0,2}(?=[\p{L}\p{N}])/giu,
    by: (found) => found.replaceAll(' ', '').replace('<', '[').replace('>', ']'),
  },
  // `host dot example`
  {
    needs: / dot /i,
    found: /(?<![\p{L}\p{N}])[a-z0-9-]{1,63}(?: dot [a-z0-9-]{1,63})+(?![\p{L}\p{N}])/giu,
    by: (found) =>
      topLevels.has(found.slice(found.lastIndexOf(' ') + 1).toLowerCase())
        ? found.replace(/ dot /gi, '[.]')
        : found,
  },
  // RFC 3986, appendix C: a line break within angle brackets does not belong to the address.
  {
    needs: /\n/,
    found: /(?<=<)(?:https?|hxxps?|ftp):\/\/[^<>\s"]{1,2000}(?:\r?\n[ \t]{0,8}[^<>\s"]{1,2000}){1,40}(?=>)/gi,
    by: (found) => found.replace(/\r?\n[ \t]*/g, ''),
  },
  // RFC 2045, 6.7: a soft line break of quoted-printable text, recognised by the usual length of the line.
  {
    needs: /\n/,
    found: /=\r?\n(?=\S)/g,
    by: (found, text, at) =>
      /(?:^|\n)[^\n]{71,75}$/.test(text.slice(Math.max(0, at - 76), at)) ? '' : found,
  },
];

function withoutSpaces(found: string): string {
  return found.replaceAll(' ', '');
}

/** Reduces a text to what a reader can see. @internal */
export function visibleText(original: string): VisibleText {
  const whole: Draft = { text: original, origins: null };
  const seen = mayBeInvisible.test(original) ? rewrite(whole, invisible, () => '') : whole;
  const { text, origins } = joins.reduce(
    (draft, { needs, found, by }) => (needs.test(draft.text) ? rewrite(draft, found, by) : draft),
    seen,
  );
  return {
    text,
    folded: fold(text),
    origin: (index) => (index >= text.length ? original.length : (origins?.[index] ?? index)),
    isMarked: (index) => isMark(original, (origins?.[index] ?? index) - 1),
  };
}

function isMark(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit === 0x200b || unit === 0x2060 || unit === 0xfeff;
}

function fold(text: string): string {
  return /[\uff01-\uff5e]/.test(text)
    ? text.replace(/[\uff01-\uff5e]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0))
    : text;
}

/** Replaces each match. The replacement gets the position where the match began. */
function rewrite(
  { text, origins }: Draft,
  found: RegExp,
  by: (found: string, text: string, at: number) => string,
): Draft {
  let out = '';
  let from = 0;
  let next: Uint32Array | null = null;
  for (const match of text.matchAll(found)) {
    const replacement = by(match[0], text, match.index);
    if (replacement === match[0]) continue;
    next ??= new Uint32Array(text.length);
    out = copy(next, out, text, from, match.index, origins);
    out = place(next, out, match[0], replacement, match.index, origins);
    from = match.index + match[0].length;
  }
  if (next === null) return { text, origins };
  return { text: copy(next, out, text, from, text.length, origins), origins: next };
}

function copy(
  next: Uint32Array,
  out: string,
  text: string,
  from: number,
  to: number,
  origins: Uint32Array | null,
): string {
  for (let index = from; index < to; index += 1) next[out.length + index - from] = origins?.[index] ?? index;
  return out + text.slice(from, to);
}

/** Units of the replacement that also occur in the match, in order, keep their positions. */
function place(
  next: Uint32Array,
  out: string,
  part: string,
  replacement: string,
  at: number,
  origins: Uint32Array | null,
): string {
  let index = 0;
  for (let unit = 0; unit < replacement.length; unit += 1) {
    const found = part.indexOf(replacement.charAt(unit), index);
    if (found >= 0) index = found;
    next[out.length + unit] = origins?.[at + index] ?? at + index;
  }
  return out + replacement;
}
