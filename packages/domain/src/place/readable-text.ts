// Invisible characters: soft hyphen, direction marks and overrides, zero-width spaces and joiners, byte order mark.
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]|\p{Surrogate}/gu;

/** The visible text in one line: without invisible characters, with one space for any sequence of spaces. @internal */
export const readableLine = (text: string): string =>
  text.replace(invisible, '').replace(control, ' ').replace(/\s+/gu, ' ').trim();

const broken = /[[({](\.|:|@|at)[\])}]/giu;

/** Restores dots, colons and at signs that people have defanged. @internal */
export function withoutBreaks(text: string): string {
  const mended = text.replace(broken, (_, mark: string) => (mark.length > 1 ? '@' : mark));
  return mended === text ? text : withoutBreaks(mended);
}
