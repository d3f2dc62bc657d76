const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
/** Other spellings of the signs: the full stop of East Asian scripts, and the at sign of a link. */
const otherSigns = /\u3002|%40/gu;
const plainSign = (sign: string): string => (sign === '%40' ? '@' : '.');
// A longer text is not a mail address; the length limit refuses it later.
const longest = 1000;

const at = 'at|ät|apenstaartje|arobase|arrobase|klammeraffe';
const dot = 'dot|punt|point|punkt';
/** Replacements for the at sign and the dot: in brackets, and as a word when the sign itself is missing. */
const brokenMarks: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`\\s*[[({<]\\s*(?:${at}|@)\\s*[\\])}>]\\s*`, 'giu'), '@'],
  [new RegExp(`\\s*[[({<]\\s*(?:${dot}|\\.)\\s*[\\])}>]\\s*`, 'giu'), '.'],
];
const wordForAt = new RegExp(`\\s(?:${at})\\s`, 'giu');
const wordForDot = new RegExp(`\\s(?:${dot})\\s`, 'giu');

const address =
  /[^\s@<>()[\],;:"'«»“”‘’„/][^\s@<>()[\],;:"«»“”‘’„/]*\s?@\s?[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.-]*[\p{L}\p{N}])?\.[\p{L}\p{M}\p{N}]+/gu;

/**
 * The first mail address in a typed text: after `mailto:` or a name, in brackets or quotes, with spaces around its
 * signs or words instead of them. A text without one is returned unchanged, to be refused later.
 * @internal
 */
export function trimEmail(text: string): string {
  if (text.length > longest) return text;
  const visible = text.normalize('NFKC').replace(invisible, '').replace(otherSigns, plainSign).trim();
  const marked = brokenMarks.reduce((read, [broken, mark]) => read.replace(broken, mark), visible);
  const read = marked.includes('@') ? marked : marked.replace(wordForAt, '@').replace(wordForDot, '.');
  const [first] = read.match(address) ?? read.replace(/\s+/gu, '').match(address) ?? [];
  return first?.replace(/\s/gu, '') ?? visible;
}
