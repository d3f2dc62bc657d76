// Line breaks that a keyboard or a word processor makes in the midst of text, beside the ordinary ones.
const softBreaks = /[\u000b\u000c\u0085\u2028\u2029]/gu;
// Marks that turn the direction of what follows: nobody sees them, and they show a text in another order than it has.
const turns = /[\u202a-\u202e\u2066-\u2069]/gu;
// Spaces of no width and marks of the byte order: copied along with a text, they make two texts of what looks the same.
const unseen = /[\u200b\u2060\ufeff]/gu;
const control =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/** Makes plain line breaks of soft ones and takes away the marks that nobody sees. @internal */
export const mended = (text: string): string =>
  text.replace(softBreaks, '\n').replace(turns, '').replace(unseen, '');

/** Whether a text holds control characters, half characters or none at all, which nothing can show. @internal */
export const isUnreadable = (text: string): boolean => text.search(control) >= 0;

/** A text with a mark in the place of each character that nothing can show. @internal */
export const withoutUnreadable = (text: string): string => text.replace(control, '\uFFFD');

/**
 * Reads a text that a person typed or pasted: soft line breaks become line breaks, and marks that nobody sees and that
 * would show it in another order go. `null` where it holds what nothing can show: it must be refused. Never throws; linear
 * in the length of the text.
 * @public
 */
export function readTypedText(text: string): string | null {
  const read = mended(text);
  return isUnreadable(read) ? null : read;
}

/**
 * A typed text that is kept whatever it holds: mended as `readTypedText` does, with a replacement mark in the place of
 * each character that nothing can show. Never throws.
 * @public
 */
export const keepTypedText = (text: string): string => withoutUnreadable(mended(text));
