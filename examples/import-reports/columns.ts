import { parse } from 'csv-parse/sync';
import type { ImportRowInput } from '@meldpunt/client';

/** A mistake in the command line or in the file as a whole. The message says what is expected. */
export class UsageError extends Error {}

const columns = [
  'key',
  'urls',
  'places',
  'foundVia',
  'observedAt',
  'siteType',
  'remarks',
  'language',
  'contactName',
  'contactEmail',
  'contactPhone',
  'immediateDanger',
] as const;
export type Cells = Partial<Record<(typeof columns)[number], string>>;

/** Reads a file of reports: UTF-8, the names of the columns in the first line. Unknown columns are refused, not ignored. */
export function readRows(text: string): readonly Cells[] {
  let header: readonly string[] = [];
  const rows = parsed(text, (names) => (header = names));
  const unknown = header.filter((name) => !(columns as readonly string[]).includes(name));
  if (unknown.length > 0)
    throw new UsageError(`Unknown columns: ${unknown.join(', ')}. Known: ${columns.join(', ')}.`);
  if (!header.includes('key') || !(header.includes('urls') || header.includes('places')))
    throw new UsageError('The file needs the column `key`, and `urls` or `places`.');
  return rows;
}

function parsed(text: string, note: (names: readonly string[]) => void): readonly Cells[] {
  try {
    return parse(text, {
      bom: true,
      trim: true,
      skip_empty_lines: true,
      columns: (names: string[]) => {
        note(names);
        return names;
      },
    });
  } catch (error) {
    const { code = 'CSV_INVALID', lines = 0 } = error as { readonly code?: string; readonly lines?: number };
    throw new UsageError(`The file is no valid CSV (RFC 4180): ${code} in line ${lines}.`);
  }
}

const dangers: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['', null],
]);

/** The key of a row, on one line. */
export const keyOf = ({ key = '' }: Cells): string => key.replaceAll(/\s+/g, ' ');

/** The row for the API; `null` if its cell for danger is neither `true` nor `false` nor empty. */
export function rowOf(cells: Cells): ImportRowInput | null {
  const danger = dangers.get((cells.immediateDanger ?? '').toLowerCase());
  if (danger === undefined) return null;
  const contact = { name: cells.contactName, email: cells.contactEmail, phone: cells.contactPhone };
  const given = (text: string | undefined) => (text === undefined || text === '' ? null : text);
  return {
    key: keyOf(cells),
    urls: cells.urls ? [cells.urls] : null,
    places: cells.places ? [{ text: cells.places }] : null,
    foundVia: given(cells.foundVia),
    observedAt: given(cells.observedAt),
    siteType: given(cells.siteType),
    remarks: given(cells.remarks),
    language: given(cells.language),
    contact: Object.values(contact).some((text) => given(text) !== null)
      ? { name: given(contact.name), email: given(contact.email), phone: given(contact.phone) }
      : null,
    immediateDanger: danger,
  };
}
