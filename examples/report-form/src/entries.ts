import { randomUUID } from 'node:crypto';
import { html, type Html } from './html.js';

/** The fields of the form, by their names in the page. `visit` is the hidden random id of one filled-in form. */
export const entryNames = [
  'where',
  'danger',
  'kind',
  'via',
  'seen',
  'remarks',
  'username',
  'password',
  'name',
  'email',
  'phone',
  'visit',
] as const;
export type EntryName = (typeof entryNames)[number];

/** What a person entered, exactly as typed; empty for a field that was left out. */
export type Entries = Readonly<Record<EntryName, string>>;

/** Reads a submitted form. Browsers send line ends as CRLF. A form without an id gets one. */
export function entriesIn(form: URLSearchParams): Entries {
  const entries = Object.fromEntries(
    entryNames.map((name) => [name, (form.get(name) ?? '').replaceAll('\r\n', '\n')]),
  ) as Record<EntryName, string>;
  if (entries.visit.length < 16) entries.visit = randomUUID();
  return entries;
}

/** The entries in hidden fields, so that the next page has all of them. Nothing is stored elsewhere. */
export const hiddenEntries = (entries: Entries): readonly Html[] =>
  entryNames
    .filter((name) => entries[name] !== '')
    .map((name) => html`<input type="hidden" name="${name}" value="${entries[name]}" />`);
