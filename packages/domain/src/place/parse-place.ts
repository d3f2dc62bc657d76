import { err, ok, type Result } from '../result.js';
import { findService, placeAtService, identifiesPlace, wordsIn } from './named-place.js';
import { maxPlaceLength, PlaceKind, type Place, type PlaceInput, type PlaceRefusalCode } from './place.js';
import { readableLine, withoutBreaks } from './readable-text.js';
import { shaped, type ShapedPlace } from './shaped-place.js';
import { phonePlace, readShapedPlace } from './shaped-places.js';
import { readUsenet } from './usenet-place.js';

/** Why a text is refused as a place. @public */
export interface PlaceRefusal {
  readonly code: PlaceRefusalCode;
}

/**
 * Reads a place without a web address: an app with its account, group or invite, a message or group of Usenet, a link
 * of a file-sharing network, a key of Freenet, a game, a telephone number, a street, or words.
 *
 * A plain text must be recognised as a place. An object states that its text is a place, so any words are accepted;
 * `kind` is the stated kind. Never throws, and is linear in a text of at most `maxPlaceLength`.
 * @public
 */
export function parsePlace(given: unknown): Result<Place, PlaceRefusal> {
  const { text, kind, isStated } = inputOf(given);
  if (text === null) return refuse('NOT_A_PLACE');
  if (text.length > maxPlaceLength) return refuse('TOO_LONG');
  const line = withoutBreaks(readableLine(text));
  if (line === '') return refuse('EMPTY');
  const found = recognise(line, kind, isStated);
  if (found !== null) return ok(placeOf(text, found, kind));
  return isStated ? ok(placeInWords(text, line, kind)) : refuse('NOT_A_PLACE');
}

/**
 * Keeps the text of a report with danger when no place can be read from it. The place is unique to the report.
 * @internal
 */
export const placeOfAnyWords = (text: string): Place => ({
  ...placeInWords(text, readableLine(text).slice(0, maxPlaceLength), null),
  isOwn: true,
});

function inputOf(given: unknown): {
  readonly text: string | null;
  readonly kind: PlaceKind | null;
  readonly isStated: boolean;
} {
  if (typeof given === 'string') return { text: given, kind: null, isStated: false };
  if (typeof given !== 'object' || given === null) return { text: null, kind: null, isStated: false };
  const { text, kind } = given as Partial<Record<keyof PlaceInput, unknown>>;
  const isKnown = typeof kind === 'string' && Object.hasOwn(PlaceKind, kind) && kind !== 'NOT_STATED';
  return {
    text: typeof text === 'string' ? text : null,
    kind: isKnown ? (kind as PlaceKind) : null,
    isStated: true,
  };
}

/** Tries forms first, then names of services. A stated kind enables the forms that need it. */
function recognise(line: string, kind: PlaceKind | null, isStated: boolean): ShapedPlace | null {
  const form = readShapedPlace(trimmed(line)) ?? (isStated ? statedForm(trimmed(line), kind) : null);
  if (form !== null) return form;
  const named = findService(line);
  if (named === null || !(named.isMarked || isStated)) return null;
  return placeAtService(named);
}

/** Removes punctuation of a sentence around a link or number. */
const trimmed = (line: string): string => line.replace(/^["'“„«(\s]+|["'”“»,;!?.\s]+$/gu, '');

function statedForm(line: string, kind: PlaceKind | null): ShapedPlace | null {
  if (kind === 'PHONE') return phonePlace(line);
  if (kind === 'USENET') return readUsenet(line);
  const mail = /^(?:mailto:|e-?mail:?\s*)?([^\s<>@:]{1,64}@[^\s<>@]{1,253})$/iu
    .exec(line)?.[1]
    ?.toLowerCase();
  const isMail = mail !== undefined && (kind === 'EMAIL' || kind === null);
  return isMail && (kind === 'EMAIL' || /^(?:mailto|e-?mail)/iu.test(line))
    ? shaped('EMAIL', 'email', mail, mail)
    : null;
}

const placeOf = (reported: string, found: ShapedPlace, stated: PlaceKind | null): Place => ({
  reported,
  kind: found.kind === 'APP' && stated === 'GAME' ? stated : found.kind,
  service: found.service,
  canonical: found.canonical,
  identity: `place:${found.service}/${found.key}`,
  isOwn: false,
});

function placeInWords(reported: string, line: string, kind: PlaceKind | null): Place {
  const named = findService(line);
  const words = wordsIn(line);
  return {
    reported,
    kind: kind ?? named?.target.kind ?? PlaceKind.OTHER,
    service: named?.target.service ?? null,
    canonical: line,
    identity: `place:words/${words.join(' ')}`,
    isOwn: !identifiesPlace(named?.words ?? words),
  };
}

const refuse = (code: PlaceRefusalCode): Result<never, PlaceRefusal> => err({ code });
