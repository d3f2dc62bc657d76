/** Invisible or unidentifiable characters: controls, formats, private and unassigned characters. */
const markless = /^[\p{C}\p{Zl}\p{Zp}\p{Variation_Selector}]$/u;
/** Joiners are a part of the spelling in these scripts. */
const joiner = /^[\u200c\u200d]$/;
const joining =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

/**
 * Converts a text to its printed form. It is composed (NFC). Characters that are invisible, that reorder their
 * neighbours, or that no font contains are written as code points: `<U+202E>`.
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

/** An escaped code point. */
export const writtenOut = /<U\+[0-9A-F]{4,6}>/g;

const escaped = (codePoint: number): string => `<U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}>`;
