import { readAddresses, type UnreadPart } from '../address/index.js';
import { blank } from '../place/blank.js';
import { findPlaces } from '../place/find-places.js';
import { parsePlace, placeOfAnyWords } from '../place/parse-place.js';
import { maxPlaceLength, type PlaceKind } from '../place/place.js';
import type { Entry, TakenUp } from './taken-up.js';

/**
 * Reads an entry of `urls`: every address in it, every link or key of a place, and, when it contains neither, the app
 * or number that it names. Unreadable parts are rejected; when invalid texts are kept, they are kept as words.
 * @internal
 */
export function readUrlEntry(entry: Entry, taken: TakenUp, keepsFaults: boolean): void {
  const { text } = entry;
  const places = findPlaces(text);
  const { addresses, unread } = readAddresses(blank(text, places));
  const named = places.length === 0 && addresses.every(isBareName) ? parsePlace(text) : null;
  if (named?.ok === true) {
    taken.place(entry, named.value);
    return;
  }
  const rest: UnreadPart[] = [];
  const steps: readonly Step[] = [
    ...places.map(({ place, start }) => ({ start, take: () => taken.place(entry, place, place.reported) })),
    ...addresses.map((found) => ({
      start: found.start,
      take: () => taken.address(entry, found.address, found.text, found),
    })),
    ...unread.map((part) => ({
      start: part.start,
      take: () => void (acceptPart(entry, taken, part.text) || rest.push(part)),
    })),
  ];
  for (const { take } of [...steps].sort((first, second) => first.start - second.start)) take();
  const hasTaken = rest.length < steps.length;
  if (!hasTaken && keepsFaults && text.trim() !== '') taken.place(entry, placeOfAnyWords(text));
  else if (steps.length === 0) taken.reject(entry, text.trim() === '' ? 'EMPTY' : 'NOT_AN_ADDRESS');
  else for (const part of rest) taken.reject(entry, part.code, part.text);
}

/**
 * Reads an entry of `places`: as web addresses when it contains nothing else, otherwise as a place in words, plus the
 * addresses that are certain.
 * @internal
 */
export function readPlaceEntry(
  entry: Entry,
  kind: PlaceKind | null,
  taken: TakenUp,
  keepsFaults: boolean,
): void {
  const { text } = entry;
  const { addresses } = readAddresses(blank(text, findPlaces(text)));
  const isOnlyAddresses =
    addresses.length > 0 && kind === null && !/[\p{L}\p{N}]/u.test(blank(text, addresses));
  const counted = isOnlyAddresses ? addresses : addresses.filter(({ certainty }) => certainty === 'CERTAIN');
  for (const found of counted) taken.address(entry, found.address, found.text, found);
  if (isOnlyAddresses) return;
  const place = parsePlace({ kind, text: keepsFaults ? text.slice(0, maxPlaceLength) : text });
  if (place.ok) taken.place(entry, place.value);
  else if (keepsFaults && text.trim() !== '') taken.place(entry, placeOfAnyWords(text));
}

/** Accepts one part of a text. Parts are accepted in the order of the text. */
interface Step {
  readonly start: number;
  readonly take: () => void;
}

/** A name with dots next to the name of an app is more likely an account than a site. */
const isBareName = ({ certainty, address }: ReturnType<typeof readAddresses>['addresses'][number]): boolean =>
  certainty === 'LIKELY' && address.path === '/' && address.query === '' && address.hostKind === 'NAME';

/** Accepts the part as a place without a web address, if it is one. Returns whether it did. */
function acceptPart(entry: Entry, taken: TakenUp, part: string): boolean {
  const place = parsePlace(part);
  if (place.ok) taken.place(entry, place.value, part);
  return place.ok;
}
