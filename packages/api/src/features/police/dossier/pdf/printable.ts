/** What the standard fonts can print: the characters of Windows code page 1252. */
const printableCharacters = /^[\x20-\x7e\xa0-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]$/;

/** The text with what the standard fonts cannot print written as JSON writes it: `\u0416`. */
export const printable = (text: string): string =>
  [...text]
    .map((character) => (printableCharacters.test(character) ? character : escaped(character)))
    .join('');

/** One escape per UTF-16 code unit, so that what is printed can be typed into JSON. */
const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');

/** Whether something of the text is printed otherwise than it is. */
export const hasUnprintable = (text: string): boolean => printable(text) !== text;
