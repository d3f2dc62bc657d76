import type { Language } from '@meldpunt/domain';
import type { LabelledType, WordsInOneLanguage } from '@meldpunt/domain';
import type { LoadedLanguage } from './load-language.js';

/** The words of one language, with the ways to say codes, dates and numbers. */
export interface Speech extends LoadedLanguage {
  /** The label of a code. An unknown code, as from a newer API, is returned unchanged. */
  readonly label: (type: LabelledType, code: string) => string;
  /** One sentence for a code of a decision or refusal; `null` when there are no words. */
  readonly explain: (code: string) => string | null;
  readonly meaning: (type: keyof WordsInOneLanguage['meanings'], code: string) => string | null;
  readonly country: (code: string) => string;
  readonly date: (day: string) => string;
  readonly dateTime: (instant: string) => string;
  readonly number: (value: number) => string;
  /** A part of a whole, from 0 to 1. */
  readonly percent: (value: number) => string;
  /** The first day of a part of a period, as short as the part allows. */
  readonly part: (day: string, kind: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR') => string;
  /** “in 3 hours”, “2 days ago”. */
  readonly relative: (instant: string, now: number) => string;
  readonly duration: (minutes: number) => string;
}

type Table = Readonly<Record<string, string>>;

export function speechOf(loaded: LoadedLanguage): Speech {
  const { language, words } = loaded;
  const tag = tags[language];
  const labels: Readonly<Record<string, Table>> = words.labels;
  const meanings: Readonly<Record<string, Table>> = words.meanings;
  const sentences: readonly Table[] = [
    ...Object.values(words.reasons),
    words.meanings.ClockCode,
    words.meanings.ReferralOutcome,
    words.labels.FindingsQuestion,
    words.labels.NoticeElement,
    words.labels.AnswerReason,
  ];
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' });
  const instants = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  const numbers = new Intl.NumberFormat(tag);
  const percents = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const partDays = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'numeric', timeZone: 'UTC' });
  const partMonths = new Intl.DateTimeFormat(tag, { month: 'short', year: '2-digit', timeZone: 'UTC' });
  const relatives = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const countries = new Intl.DisplayNames(tag, { type: 'region' });
  const unit = (name: 'hour' | 'minute') =>
    new Intl.NumberFormat(tag, { style: 'unit', unit: name, unitDisplay: 'short' });
  const [hours, minutes] = [unit('hour'), unit('minute')];
  return {
    ...loaded,
    label: (type, code) => labels[type]?.[code] ?? code,
    explain: (code) => sentences.find((table) => Object.hasOwn(table, code))?.[code] ?? null,
    meaning: (type, code) => meanings[type]?.[code] ?? null,
    country: (code) => countries.of(code) ?? code,
    date: (day) => days.format(new Date(day)),
    dateTime: (instant) => instants.format(new Date(instant)),
    number: (value) => numbers.format(value),
    percent: (value) => percents.format(value),
    part: (first, kind) =>
      kind === 'YEAR'
        ? first.slice(0, 4)
        : (kind === 'MONTH' ? partMonths : partDays).format(new Date(first)),
    relative: (instant, now) => {
      const [value, unitName] = spanOf(Date.parse(instant) - now);
      return relatives.format(value, unitName);
    },
    duration: (value) =>
      value < 60
        ? minutes.format(value)
        : [hours.format(Math.floor(value / 60)), ...(value % 60 ? [minutes.format(value % 60)] : [])].join(
            ' ',
          ),
  };
}

export const tags: Readonly<Record<Language, string>> = {
  NL: 'nl-BE',
  FR: 'fr-BE',
  DE: 'de-BE',
  EN: 'en-GB',
};

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

function spanOf(milliseconds: number): readonly [number, Intl.RelativeTimeFormatUnit] {
  const size = Math.abs(milliseconds);
  if (size < hour) return [Math.trunc(milliseconds / minute), 'minute'];
  if (size < 2 * day) return [Math.trunc(milliseconds / hour), 'hour'];
  return [Math.trunc(milliseconds / day), 'day'];
}
