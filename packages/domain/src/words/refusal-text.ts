import type { Jurisdiction } from '../law/jurisdiction.js';
import type { Language } from '../language.js';
import { filled, listed, paragraph } from './in-sentences.js';
import { refusalDetailWords } from './refusal-details.data.js';
import type { RefusalDetail } from './refusal-detail.js';
import { explain, label } from './words-of.js';

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
