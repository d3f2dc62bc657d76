import {
  albumWords,
  articleWords,
  numberedThreadWords,
  threadParameters,
  threadScripts,
  threadWords,
} from './place-fragments.data.js';

/** A page with consecutive posts, or a text with comments below it. @internal */
export type ThreadKind = 'THREAD' | 'ARTICLE';

/**
 * Tells whether path and query name one thread or one article; `null` when they do not. A path that contains an album
 * word never does.
 * @internal
 */
export function threadKindOf(path: string, query: string): ThreadKind | null {
  const segments = path.toLowerCase().split('/').slice(1);
  if (segments.some((segment) => albumWords.has(segment))) return null;
  if (
    segments.some((segment, index) => isThreadAt(segments, segment, index)) ||
    isThreadQuery(segments, query)
  ) {
    return 'THREAD';
  }
  const isArticle = segments.some((segment, index) => articleWords.has(segment) && hasNext(segments, index));
  return isArticle || isDated(segments) ? 'ARTICLE' : null;
}

const hasNext = (segments: readonly string[], index: number): boolean => (segments[index + 1] ?? '') !== '';

function isThreadAt(segments: readonly string[], segment: string, index: number): boolean {
  if (threadWords.has(segment)) return hasNext(segments, index);
  return (
    numberedThreadWords.has(segment) &&
    segments.slice(index + 1, index + 3).some((next) => /^[0-9]+/.test(next))
  );
}

function isThreadQuery(segments: readonly string[], query: string): boolean {
  if (query === '') return false;
  if (segments.some((segment) => threadScripts.has(segment.replace(/\.[a-z0-9]+$/, '')))) return true;
  return query
    .toLowerCase()
    .split('&')
    .map((part) => part.split('=', 2))
    .some(([name = '', value = '']) => threadParameters.has(name) && /^[0-9]/.test(value));
}

/** `/2026/11/title`: how blogs name an article. */
function isDated(segments: readonly string[]): boolean {
  const at = segments.findIndex((segment) => /^(?:19|20)[0-9]{2}$/.test(segment));
  if (at < 0 || !/^(?:0?[1-9]|1[0-2])$/.test(segments[at + 1] ?? '')) return false;
  return /[a-z]/.test(segments.slice(at + 2).join(''));
}
