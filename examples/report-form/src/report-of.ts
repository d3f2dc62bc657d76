import { createHash } from 'node:crypto';
import type { Language } from '@meldpunt/domain';
import {
  maxPlaceLength,
  readReportText,
  validateReport,
  type PlaceKind,
  type SiteType,
} from '@meldpunt/domain';
import type { SubmitReportInput } from '@meldpunt/client';
import type { Entries } from './entries.js';
import { belgianTime } from './local-time.js';
import { PlaceChoice } from './words/index.js';

/** A report as the rules read it. */
export type Report = Omit<SubmitReportInput, 'observedAt' | 'proofOfWork'> & {
  readonly observedAt: Date | null;
};

/** The result of the rules: a draft that can be sent, or the problems of its fields. */
export type Checked = ReturnType<typeof validateReport>;

/** The kind of a place that is described in words; `null` for kinds that have a web address. */
const placeKinds: Readonly<Record<PlaceChoice, PlaceKind | null>> = {
  WEBSITE: null,
  FORUM: null,
  APP: 'APP',
  FILES: 'FILE_SHARING',
  ELSEWHERE: 'OTHER',
};

/** The kind of site of a web address. */
const siteTypes: Readonly<Record<PlaceChoice, SiteType | null>> = {
  WEBSITE: 'WEBSITE',
  FORUM: 'FORUM',
  APP: 'SOCIAL_NETWORK',
  FILES: 'FILE_HOST',
  ELSEWHERE: null,
};

export const choiceIn = (text: string): PlaceChoice | null =>
  Object.hasOwn(PlaceChoice, text) ? (text as PlaceChoice) : null;

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

/**
 * The text as addresses or as a place. What the rules recognise in it is used as it is. Other words are a place of the
 * chosen kind; without a choice, several words that look like no address are a place too.
 */
function placeOf(text: string, choice: PlaceChoice | null): Pick<Report, 'urls' | 'places'> {
  if (text.trim() === '') return { urls: [] };
  const { read, rejected } = readReportText(text);
  const isWords = rejected.every(({ code }) => code === 'NOT_AN_ADDRESS') && /\S\s+\S/.test(text);
  const kind = choice === null ? (isWords ? 'OTHER' : null) : placeKinds[choice];
  const isPlace = read.length === 0 && kind !== null && text.length <= maxPlaceLength;
  return isPlace ? { places: [{ kind, text }] } : { urls: [text] };
}

/** The report that the entries make. */
export function reportOf(entries: Entries, language: Language): Report {
  const choice = choiceIn(entries.kind);
  const report = {
    ...placeOf(entries.where, choice),
    immediateDanger: entries.danger !== '',
    siteType: choice === null ? null : siteTypes[choice],
    foundVia: orNull(entries.via),
    observedAt: orNull(entries.seen) === null ? null : belgianTime(entries.seen),
    remarks: orNull(entries.remarks),
    language,
    siteAccess: { username: orNull(entries.username), password: orNull(entries.password) },
    contact: { name: orNull(entries.name), email: orNull(entries.email), phone: orNull(entries.phone) },
  };
  return { ...report, idempotencyKey: keyOf(entries.visit, report) };
}

/**
 * The same form with the same content has the same key, however often it is sent. A changed report has another one. The
 * random id of the form makes the key unguessable.
 */
const keyOf = (visit: string, report: object): string =>
  createHash('sha256')
    .update(JSON.stringify([visit, report]))
    .digest('base64url');

export const checked = (report: Report, at: Date): Checked => validateReport(report, { at });

/** The report as the API takes it. The rules have already noted a time that cannot be read. */
export const inputOf = (
  { observedAt, ...report }: Report,
  proofOfWork: string | null,
): SubmitReportInput => ({
  ...report,
  observedAt: observedAt === null || Number.isNaN(observedAt.getTime()) ? null : observedAt.toISOString(),
  proofOfWork,
});
