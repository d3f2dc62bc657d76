import type { LinkScheme } from './link-schemes.data.js';
import { readPhone } from './read-phone.js';
import { emptyWords, onlyWithMark, roleWords, services } from './services.data.js';
import { shaped, type ShapedPlace } from './shaped-place.js';

/** A service named in a text, and the words next to its name. @internal */
export interface NamedService {
  readonly target: LinkScheme;
  /** The words next to the name, in order, in lower case. */
  readonly words: readonly string[];
  /** Whether a mark shows that it is a place: a colon, an at sign, or a role such as “group” or “user”. */
  readonly isMarked: boolean;
}

const wordOf = /[\p{L}\p{N}@#+_][\p{L}\p{N}\p{M}@#+_./’'&-]*/gu;
const maxNameLength = 3;

/** The words of a text in the form used for comparison: lower case, without punctuation around them. @internal */
export const wordsIn = (text: string): readonly string[] =>
  (text.normalize('NFKC').toLowerCase().match(wordOf) ?? []).map((word) => word.replace(/[./’'&-]+$/u, ''));

/** Finds the first app, game or network that a text names. @internal */
export function findService(text: string): NamedService | null {
  const words = wordsIn(text);
  const hasMark = /[:@"“„«#]/u.test(text);
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(maxNameLength, words.length - at); length > 0; length -= 1) {
      const name = words.slice(at, at + length).join(' ');
      const target = services.get(name);
      if (target === undefined) continue;
      const others = [...words.slice(0, at), ...words.slice(at + length)];
      const isMarked = hasMark || others.some((word) => roleWords.has(word));
      if (onlyWithMark.has(name) && !isMarked) continue;
      return { target, words: others, isMarked };
    }
  }
  return null;
}

/** Whether the words identify a place, or only say that there is one. @internal */
export const identifiesPlace = (words: readonly string[]): boolean =>
  words.some((word) => !roleWords.has(word) && !emptyWords.has(word) && /[\p{L}\p{N}]/u.test(word));

/**
 * The place that a service and the words next to it identify: an account, a group, a number, or the words themselves.
 * @internal
 */
export function placeAtService({ target, words }: NamedService): ShapedPlace | null {
  const { kind, service } = target;
  const telling = words.filter((word) => !roleWords.has(word) && !emptyWords.has(word));
  const isGroup = words.some((word) => roleWords.get(word) === 'GROUP');
  const phone = readPhone(telling.join(' '));
  if (phone !== null && phone.digits.length > 8)
    return shaped(kind, service, `phone/${phone.digits}`, `${service}: ${phone.digits}`);
  const [only] = telling;
  if (only === undefined) return null;
  if (telling.length > 1) {
    const said = words.join(' ');
    return shaped(kind, service, `words/${said}`, `${service}: ${said}`);
  }
  const name = only.replace(/^@/u, '');
  const isPublicName = only.startsWith('@') || !isGroup;
  const key = isPublicName ? `name/${name}` : `group/${name}`;
  return shaped(kind, service, key, `${service}: ${isPublicName ? only : words.join(' ')}`);
}
