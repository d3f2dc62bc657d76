const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
// Longer texts are no mail address, and are left for the limit to refuse.
const longest = 1000;

const at = 'at|ät|apenstaartje|arobase|arrobase|klammeraffe';
const dot = 'dot|punt|point|punkt';
/** What people write for the mark, in brackets, and as a word where the mark itself is not there. */
const brokenMarks: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`\\s*[[({<]\\s*(?:${at}|@)\\s*[\\])}>]\\s*`, 'giu'), '@'],
  [new RegExp(`\\s*[[({<]\\s*(?:${dot}|\\.)\\s*[\\])}>]\\s*`, 'giu'), '.'],
];
const wordForAt = new RegExp(`\\s(?:${at})\\s`, 'giu');
const wordForDot = new RegExp(`\\s(?:${dot})\\s`, 'giu');

const address =
  /[^\s@<>()[\],;:"'«»“”‘’„/][^\s@<>()[\],;:"«»“”‘’„]*\s?@\s?[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.-]*[\p{L}\p{N}])?\.[\p{L}\p{M}\p{N}]+/gu;

/**
 * The first mail address in what people write for one: after `mailto:` or a name, in brackets or quotes, with spaces
 * around its marks or words in their place. A text in which none is found is returned as it is, to be refused. @internal
 */
export function trimEmail(text: string): string {
  if (text.length > longest) return text;
  const visible = text.normalize('NFKC').replace(invisible, '').trim();
  const marked = brokenMarks.reduce((read, [broken, mark]) => read.replace(broken, mark), visible);
  const read = marked.includes('@') ? marked : marked.replace(wordForAt, '@').replace(wordForDot, '.');
  const [first] = read.match(address) ?? read.replace(/\s+/gu, '').match(address) ?? [];
  return first?.replace(/\s/gu, '') ?? visible;
}
