import type { CalendarDate } from '../calendar-date.js';
import type { LabelledType } from './words-of.js';

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
