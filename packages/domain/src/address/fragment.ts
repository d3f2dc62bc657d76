import { inFragment } from './characters.js';
import { normaliseEncoding } from './percent-encoding.js';
import { placeNames, postPrefixes, residues, trackingPrefixes } from './place-fragments.data.js';
import { threadKindOf, type ThreadKind } from './thread-path.js';

/** Normalises a fragment, given without its number sign; empty when there is none. @internal */
export function canonicalFragment(text: string): string {
  return normaliseEncoding(text, inFragment);
}

const directive = ':~:';
const startPages: ReadonlySet<string> = new Set(['', '!', '/', '!/']);
const post = new RegExp(`^(?:${postPrefixes.join('|')})[0-9]+(?:[_-][0-9]+)?$`, 'i');

/**
 * The part of a normalised fragment that belongs to the identity of an address; empty when none does.
 *
 * Applications that run in the browser choose by the fragment what they show: an album, a channel, a file in a folder,
 * the photo of a number. So it counts, but for what scripts leave behind, and on a page that names a thread for the
 * forms known to name a place in it. House rule: two pages taken for one are worse than one page taken for two.
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

/** Tells whether a fragment may name a place on a page, whatever the page. @internal */
export function isPlaceLike(fragment: string): boolean {
  const name = withoutDirective(fragment);
  return startPages.has(name) || residues.has(name.toLowerCase()) || isTracking(name) || isPlaceName(name);
}

function withoutDirective(fragment: string): string {
  const at = fragment.indexOf(directive);
  return at < 0 ? fragment : fragment.slice(0, at);
}

/** Below an article stand comments; a bare number may be one of its pictures. */
function isPlaceIn(kind: ThreadKind | null, name: string): boolean {
  return kind === 'THREAD' || (kind === 'ARTICLE' && /^[a-z]{2}/i.test(name));
}

const isPlaceName = (name: string): boolean => placeNames.has(name.toLowerCase()) || post.test(name);

const isTracking = (name: string): boolean =>
  name
    .toLowerCase()
    .split('&')
    .every((parameter) => parameter.includes('=') && trackingPrefixes.some((it) => parameter.startsWith(it)));
