// Line breaks that a keyboard or a word processor makes in the midst of text, beside the ordinary ones.
const softBreaks = /[\u000b\u000c\u0085\u2028\u2029]/gu;
// Marks that turn the direction of what follows: nobody sees them, and they show a text in another order than it has.
const turns = /[\u202a-\u202e\u2066-\u2069]/gu;
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]|\p{Surrogate}/gu;

/** Makes plain line breaks of soft ones and takes away the marks that turn the direction of a text. @internal */
export const mended = (text: string): string => text.replace(softBreaks, '\n').replace(turns, '');

/** Whether a text holds control characters or half characters, which nothing can show. @internal */
export const isUnreadable = (text: string): boolean => text.search(control) >= 0;

/** A text with a mark in the place of each character that nothing can show. @internal */
export const withoutUnreadable = (text: string): string => text.replace(control, '\uFFFD');
