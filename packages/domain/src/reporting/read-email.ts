const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
// Longer texts are no mail address, and are left for the limit to refuse.
const longest = 1000;
const bracketed = /<([^<>]{1,300})>\s*[,;.]?$/u;

/** A mail address without what stands around it: `mailto:`, a name and angle brackets, a sentence's marks. @internal */
export function trimEmail(text: string): string {
  if (text.length > longest) return text;
  const visible = text.replace(invisible, '').trim();
  const inner = bracketed.exec(visible)?.[1] ?? visible;
  return inner
    .trim()
    .replace(/^mailto:/iu, '')
    .replace(/\?.*$/u, '')
    .replace(/^["'(<[]+|["')>\],;:.!]+$/gu, '')
    .trim();
}
