import { inFragment } from './characters.js';
import { normaliseEncoding } from './percent-encoding.js';
import { placeNames, postPrefixes, trackingPrefixes } from './place-fragments.data.js';

/** Normalises a fragment, given without its number sign; empty when there is none. @internal */
export function canonicalFragment(text: string): string {
  return normaliseEncoding(text, inFragment);
}

const directive = ':~:';
const startPages: ReadonlySet<string> = new Set(['', '!', '/', '!/']);
const post = new RegExp(`^(?:${postPrefixes.join('|')})[0-9]+$`, 'i');

/**
 * The part of a normalised fragment that belongs to the identity of an address; empty when none does.
 *
 * Applications that run in the browser choose by the fragment what they show: an album, a channel, a file in a folder.
 * So it counts, but for the forms known to name a place on the page. House rule: two pages taken for one are worse
 * than one page taken for two.
 * @internal
 */
export function tellingPart(fragment: string): string {
  const at = fragment.indexOf(directive);
  const name = at < 0 ? fragment : fragment.slice(0, at);
  const tellsNothing =
    startPages.has(name) || placeNames.has(name.toLowerCase()) || post.test(name) || isTracking(name);
  return tellsNothing ? '' : name;
}

const isTracking = (name: string): boolean =>
  name
    .toLowerCase()
    .split('&')
    .every((parameter) => parameter.includes('=') && trackingPrefixes.some((it) => parameter.startsWith(it)));
