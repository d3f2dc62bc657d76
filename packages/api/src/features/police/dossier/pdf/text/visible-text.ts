/** What leaves no mark of its own, or none that can be told: controls, formats, private and unassigned characters. */
const markless = /^[\p{C}\p{Zl}\p{Zp}\p{Variation_Selector}]$/u;
/** Joiners shape the letters of these scripts and are a part of their spelling. */
const joiner = /^[\u200c\u200d]$/;
const joining =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

/**
 * A text as it is printed: composed (NFC), and with each character that leaves no mark, that reorders its neighbours,
 * or that no font has, written as its code point: `<U+202E>`.
 */
export function visibleText(text: string, hasFont: (codePoint: number) => boolean): string {
  let visible = '';
  let before = '';
  for (const character of text.normalize('NFC')) {
    const codePoint = character.codePointAt(0) ?? 0;
    const isSpelling = joiner.test(character) && joining.test(before);
    const isShown = hasFont(codePoint) && (isSpelling || !markless.test(character));
    visible += isShown ? character : escaped(codePoint);
    before = character;
  }
  return visible;
}

/** A code point that is written out. */
export const writtenOut = /<U\+[0-9A-F]{4,6}>/g;

const escaped = (codePoint: number): string => `<U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}>`;
