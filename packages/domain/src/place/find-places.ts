import { blank } from './blank.js';
import { ed2kLinks } from './ed2k-links.js';
import { parsePlace } from './parse-place.js';
import { maxPlaceLength, type Place } from './place.js';
import { readShapedPlace } from './shaped-places.js';

/** A place found in a text, with its position (UTF-16 offsets). @internal */
export interface FoundPlace {
  readonly place: Place;
  readonly start: number;
  readonly end: number;
}

const token = /\S+/gu;
const opening = /^[\s"'“„«([{*_~>-]+/u;
const closing = /["'”“»)\]},;!?*_~]+$|(?<!\.)\.$/u;

/**
 * Finds the places in a text that have a recognisable form: links of apps and networks, identifiers, keys. In order,
 * without overlap. Does not look for words that only name a service.
 * @internal
 */
export function findPlaces(text: string): readonly FoundPlace[] {
  const spans = ed2kLinks(text);
  const links = spans.flatMap(({ start, end }) => placeAt(text.slice(start, end), start));
  const others = [...blank(text, spans).matchAll(token)].flatMap(({ 0: word, index }) =>
    placeInToken(word, index),
  );
  return [...links, ...others].sort((first, second) => first.start - second.start);
}

function placeInToken(word: string, index: number): readonly FoundPlace[] {
  if (word.length > 2 * maxPlaceLength || !mayBeShaped.test(word)) return [];
  const whole = placeAt(word, index);
  if (whole.length > 0 && word.startsWith('<')) return whole;
  const start = opening.exec(word)?.[0].length ?? 0;
  const inner = word.slice(start).replace(closing, '');
  return placeAt(inner, index + start);
}

const mayBeShaped = /[:@%]|[0-9a-f]{32}|^<?alt\.|\.[a-z]/iu;

function placeAt(text: string, start: number): readonly FoundPlace[] {
  // A plain number inside a sentence is not enough evidence of a place.
  if (readShapedPlace(text) === null || /^[+(\d]/u.test(text)) return [];
  const read = parsePlace(text);
  return read.ok ? [{ place: read.value, start, end: start + text.length }] : [];
}
