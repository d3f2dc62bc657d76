import type { Piece } from './piece.js';
import type { VisibleText } from './visible-text.js';

// What separates the text of a link from its target, in Markdown, HTML and plain-text mail.
const between =
  /^(?:\]\(<?|["']?[^<>]{0,200}>(?:<[^<>]{0,100}>){0,4}|\s?<|\s?\[|\s?\(|\]\s?\[|(?:\u2026|\.\.\.)(?:\]\(|\s?<))$/;
const shortened = /^(?:\u2026|\.\.\.)/;

/**
 * Drops an address that is the text of a link to the same address, or a shortened form of it. A link text that names a
 * different address than its target is kept: both are reported.
 * @internal
 */
export function withoutLinkTexts(pieces: readonly Piece[], { text }: VisibleText): readonly Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const before = kept.at(-1);
    const gap = before === undefined ? '' : text.slice(before.end, Math.min(piece.start, before.end + 400));
    if (before !== undefined && before.end + gap.length === piece.start && between.test(gap)) {
      if (isTextOf(before, piece) || (shortened.test(gap) && isBeginningOf(before, piece))) {
        kept.pop();
      } else if (isTextOf(piece, before) || isShortened(piece, before, text)) continue;
    }
    kept.push(piece);
  }
  return kept;
}

function isTextOf(label: Piece, target: Piece): boolean {
  return label.read.ok && target.read.ok && label.read.value.identity === target.read.value.identity;
}

function isShortened(label: Piece, target: Piece, text: string): boolean {
  return shortened.test(text.slice(label.end, label.end + 3)) && isBeginningOf(label, target);
}

function isBeginningOf(label: Piece, target: Piece): boolean {
  return label.read.ok && target.read.ok && target.read.value.identity.startsWith(label.read.value.identity);
}
