// Line breaks inside a text that a keyboard or word processor inserts, other than the ordinary ones.
const softBreaks = /[\u000b\u000c\u0085\u2028\u2029]/gu;
// Direction marks: they are invisible, and display a text in another order than it has.
const turns = /[\u202a-\u202e\u2066-\u2069]/gu;
// Zero-width spaces and byte order marks: copied along with a text, they make two texts different that look the same.
const unseen = /[\u200b\u2060\ufeff]/gu;
const control =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/** Replaces soft line breaks by plain ones and removes invisible characters. @internal */
export const mended = (text: string): string =>
  text.replace(softBreaks, '\n').replace(turns, '').replace(unseen, '');

/**
 * Whether a text contains control characters, unpaired surrogates or non-characters, which cannot be displayed.
 * @internal
 */
export const isUnreadable = (text: string): boolean => text.search(control) >= 0;

/** Replaces each character that cannot be displayed. @internal */
export const withoutUnreadable = (text: string): string => text.replace(control, '\uFFFD');

/**
 * Cleans a text that a person typed or pasted: soft line breaks become line breaks; invisible characters and direction
 * marks are removed. `null` when it contains characters that cannot be displayed: refuse it. Never throws; linear in
 * the length of the text.
 * @public
 */
export function readTypedText(text: string): string | null {
  const read = mended(text);
  return isUnreadable(read) ? null : read;
}

/**
 * Cleans a typed text that must be kept in any case: like `readTypedText`, but with a replacement character for each
 * character that cannot be displayed. Never throws.
 * @public
 */
export const keepTypedText = (text: string): string => withoutUnreadable(mended(text));
