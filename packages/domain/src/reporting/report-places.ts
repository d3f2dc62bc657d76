import type { Address } from '../address/address.js';
import { maxPlaceLength, PlaceKind, placeNotStated, type Place } from '../place/place.js';
import { readCode, readObject, ReportFieldCode, type Reading } from '../field-reader.js';
import { readPlaceEntry, readUrlEntry } from './read-entry.js';
import type { ReadPart, RejectedAddress, ReportDraft } from './report-draft.js';
import { reportLimits } from './report-limits.js';
import { TakenUp, type Entry } from './taken-up.js';

type Named = Pick<ReportDraft, 'addresses' | 'places' | 'read' | 'typed'>;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

/**
 * Reads the addresses and places of a report. Valid entries are accepted next to invalid ones; when all are invalid the
 * report is refused, unless invalid texts are kept. In that case the first entries up to the limit are read, unreadable
 * text is kept as words, and without any place the place is “not stated”.
 * @internal
 */
export function readReported(urls: unknown, places: unknown, reading: Reading): Named {
  const listed = { urls: listOf(urls, '/urls', reading), places: listOf(places, '/places', reading) };
  const isSound = listed.urls !== null && listed.places !== null;
  const isNothing = (listed.urls?.length ?? 0) + (listed.places?.length ?? 0) === 0;
  if (isSound && isNothing)
    reading.note('/urls', isAbsent(urls) ? ReportFieldCode.REQUIRED : ReportFieldCode.TOO_FEW);
  const taken = new TakenUp();
  const room = { left: reportLimits.typed };
  const typed = {
    urls: readUrls(listed.urls ?? [], taken, room, reading),
    places: readPlaces(listed.places ?? [], taken, room, reading),
  };
  if (taken.isEmpty && !isNothing) {
    reading.note('/urls', ReportFieldCode.NO_ACCEPTABLE_ADDRESS);
    for (const { index, code } of taken.rejected) reading.note(`/urls/${index}`, code);
  }
  return {
    addresses: { accepted: taken.addresses, rejected: taken.rejected },
    places: taken.isEmpty && reading.keepsFaults ? [placeNotStated] : taken.places,
    read: taken.read,
    typed,
  };
}

/**
 * A list with a maximum number of entries. Of a longer list the first are used when invalid texts are kept. `null` when
 * it is not a list.
 */
function listOf(value: unknown, path: string, { note, keepsFaults }: Reading): readonly unknown[] | null {
  if (isAbsent(value)) return [];
  if (!isList(value)) {
    note(path, ReportFieldCode.NOT_A_LIST);
    return keepsFaults && typeof value === 'string' ? [value] : null;
  }
  if (value.length <= reportLimits.entries) return value;
  note(path, ReportFieldCode.TOO_MANY);
  return keepsFaults ? value : null;
}

interface Room {
  left: number;
}

/** Reports entries above the limits without reading them; the part of their text within the limits is kept. */
function fits(entry: Entry, taken: TakenUp, room: Room): boolean {
  const isWithin = entry.index < reportLimits.entries;
  const hasRoom = entry.text.length <= room.left;
  room.left = Math.max(0, room.left - entry.text.length);
  if (isWithin && hasRoom) return true;
  if (entry.index < 2 * reportLimits.entries) taken.reject(entry, isWithin ? 'TOO_LONG' : 'TOO_MANY');
  return false;
}

function readUrls(
  urls: readonly unknown[],
  taken: TakenUp,
  room: Room,
  { keepsFaults }: Reading,
): readonly string[] {
  const typed: string[] = [];
  for (const [index, url] of urls.entries()) {
    const entry: Entry = { field: 'urls', index, text: typeof url === 'string' ? url : '' };
    const { left } = room;
    if (typeof url !== 'string') taken.reject(entry, 'NOT_AN_ADDRESS');
    else if (fits(entry, taken, room)) readUrlEntry(entry, taken, keepsFaults);
    typed.push(entry.text.slice(0, left));
  }
  return typed;
}

function readPlaces(
  places: readonly unknown[],
  taken: TakenUp,
  room: Room,
  reading: Reading,
): readonly string[] {
  const typed: string[] = [];
  for (const [index, given] of places.entries()) {
    const path = `/places/${index}`;
    const fields = readObject(given, path, ['kind', 'text'], reading.note);
    const kind = readCode(fields?.['kind'], `${path}/kind`, PlaceKind, reading.note);
    const text = fields?.['text'];
    if (typeof text !== 'string') {
      if (fields !== null)
        reading.note(`${path}/text`, isAbsent(text) ? ReportFieldCode.REQUIRED : ReportFieldCode.NOT_TEXT);
      continue;
    }
    const { left } = room;
    if (text.length > maxPlaceLength) reading.note(`${path}/text`, ReportFieldCode.TOO_LONG);
    const entry: Entry = { field: 'places', index, text };
    if (fits(entry, taken, room) && (reading.keepsFaults || text.length <= maxPlaceLength))
      readPlaceEntry(entry, kind === 'NOT_STATED' ? null : kind, taken, reading.keepsFaults);
    typed.push(text.slice(0, left));
  }
  return typed;
}

/** The addresses and places in one text. @public */
export interface ReadText {
  readonly addresses: readonly Address[];
  readonly places: readonly Place[];
  readonly read: readonly ReadPart[];
  readonly rejected: readonly RejectedAddress[];
}

/**
 * Reads one text in the same way as an entry of `urls`: how it was read, and what could not be read. Stores nothing.
 * @public
 */
export function readReportText(text: string): ReadText {
  const taken = new TakenUp();
  const entry: Entry = { field: 'urls', index: 0, text };
  if (fits(entry, taken, { left: reportLimits.typed })) readUrlEntry(entry, taken, false);
  return {
    addresses: taken.addresses,
    places: taken.places,
    read: taken.read,
    rejected: taken.rejected,
  };
}
