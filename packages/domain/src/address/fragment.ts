import { inFragment } from './characters.js';
import { normaliseEncoding } from './percent-encoding.js';
import { placeNames, postPrefixes, residues, trackingPrefixes } from './place-fragments.data.js';
import { threadKindOf, type ThreadKind } from './thread-path.js';

/** Normalises a fragment, given without its number sign; empty when there is no fragment. @internal */
export function canonicalFragment(text: string): string {
  return normaliseEncoding(text, inFragment);
}

const directive = ':~:';
const startPages: ReadonlySet<string> = new Set(['', '!', '/', '!/']);
const post = new RegExp(`^(?:${postPrefixes.join('|')})[0-9]+(?:[_-][0-9]+)?$`, 'i');

/**
 * The part of a normalised fragment that belongs to the identity of an address; empty when no part does.
 *
 * Applications in the browser use the fragment to choose what they show: an album, a channel, a file in a folder, a
 * photo by number. So a fragment counts, with two exceptions: residue of scripts on any page, and, on a page that names
 * a thread, the known forms that name a place in it. House rule: merging two different pages is worse than splitting
 * one page in two.
 * @internal
 */
export function tellingPart(fragment: string, path: string, query: string): string {
  const name = withoutDirective(fragment);
  const tellsNothing =
    startPages.has(name) ||
    residues.has(name.toLowerCase()) ||
    isTracking(name) ||
    (isPlaceName(name) && isPlaceIn(threadKindOf(path, query), name));
  return tellsNothing ? '' : name;
}

/** Tells whether a fragment may name a place on a page, for any page. @internal */
export function isPlaceLike(fragment: string): boolean {
  const name = withoutDirective(fragment);
  return startPages.has(name) || residues.has(name.toLowerCase()) || isTracking(name) || isPlaceName(name);
}

function withoutDirective(fragment: string): string {
  const at = fragment.indexOf(directive);
  return at < 0 ? fragment : fragment.slice(0, at);
}

/** Below an article there are comments. A bare number may be one of its pictures. */
function isPlaceIn(kind: ThreadKind | null, name: string): boolean {
  return kind === 'THREAD' || (kind === 'ARTICLE' && /^[a-z]{2}/i.test(name));
}

const isPlaceName = (name: string): boolean => placeNames.has(name.toLowerCase()) || post.test(name);

const isTracking = (name: string): boolean =>
  name
    .toLowerCase()
    .split('&')
    .every((parameter) => parameter.includes('=') && trackingPrefixes.some((it) => parameter.startsWith(it)));
