import { inFragment } from './characters.js';
import { normaliseEncoding } from './percent-encoding.js';

/** Normalises a fragment, given without its number sign; empty when there is none. @internal */
export function canonicalFragment(text: string): string {
  return normaliseEncoding(text, inFragment);
}

/**
 * The part of a fragment that chooses what is shown: a route of an application that runs in the browser (`#!…`, `#/…`).
 *
 * Any other fragment is a place on the page, or a key to it, and no page of its own. An empty route is the start page.
 * House rule.
 * @internal
 */
export function routeIn(fragment: string): string {
  if (!fragment.startsWith('!') && !fragment.startsWith('/')) return '';
  return fragment === '!' || fragment === '/' || fragment === '!/' ? '' : fragment;
}
