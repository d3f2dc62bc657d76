import type { CalendarDate } from '../calendar-date.js';
import type { Jurisdiction } from '../law/jurisdiction.js';
import type { Language } from '../language.js';
import { filled, listed, paragraph } from './in-sentences.js';
import { refusalDetailWords } from './refusal-details.data.js';
import { explain, label, type LabelledType } from './words-of.js';

/** What would be accepted instead, with its values. @public */
export type RefusalDetail =
  | { readonly code: 'MAX_CHARACTERS' | 'HOURS'; readonly max: number }
  | { readonly code: 'CHARACTERS' | 'NUMBERS'; readonly min: number; readonly max: number }
  | { readonly code: 'MINIMUM'; readonly min: number }
  | { readonly code: 'DAYS'; readonly earliest: CalendarDate; readonly latest: CalendarDate }
  | { readonly code: 'OBSERVATIONS'; readonly needed: number; readonly observations: number }
  | { readonly code: 'WAIT'; readonly seconds: number }
  | { readonly code: 'NUMBER'; readonly number: string }
  | { readonly code: 'POSSIBLE'; readonly type: LabelledType; readonly codes: readonly string[] };

/** A refusal by its code, and what would be accepted. @public */
export interface RefusalInWords {
  readonly code: string;
  readonly detail?: RefusalDetail | undefined;
}

const valuesOf = (detail: RefusalDetail, language: Language): Readonly<Record<string, string>> =>
  detail.code === 'POSSIBLE'
    ? {
        list: listed(
          detail.codes.map((code) => label(detail.type, code as never, language)),
          language,
        ),
      }
    : Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, String(value)]));

function detailText(detail: RefusalDetail, language: Language): string | null {
  if (detail.code === 'POSSIBLE' && detail.codes.length === 0) return null;
  return filled(refusalDetailWords[detail.code][language], valuesOf(detail, language));
}

/**
 * A refusal or a problem of a field in words: the reason, then what would be accepted. An unknown code, as from a newer
 * version, is returned unchanged.
 * @public
 */
export const refusalText = (
  { code, detail }: RefusalInWords,
  language: Language,
  jurisdiction?: Jurisdiction,
): string =>
  paragraph([
    explain(code, language, jurisdiction) ?? code,
    detail === undefined ? null : detailText(detail, language),
  ]);
