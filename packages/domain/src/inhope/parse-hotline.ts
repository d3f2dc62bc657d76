import { parseCalendarDate, type CalendarDate } from '../calendar-date.js';
import { parseCountryCode } from '../country-code.js';
import type { DirectoryProblemCode } from './directory-problem.js';
import { Membership, type Hotline } from './hotline.js';

/** The fields of a row, in the order of the columns. @internal */
export const hotlineFields = [
  'country',
  'organisation',
  'name',
  'url',
  'membership',
  'validFrom',
  'validTo',
  'checkedOn',
  'source',
  'confidence',
] as const satisfies readonly (keyof Hotline)[];
type HotlineField = (typeof hotlineFields)[number];

const maxLength = 500;
const confidences = ['HIGH', 'MEDIUM', 'LOW'] as const;
const webAddress = /^https?:\/\/[^\s/?#]+[^\s]*$/i;

type Report = (field: HotlineField | null, code: DirectoryProblemCode) => void;

/** Reads the fields of one row. Reports each invalid field and returns `null` for it. */
function fieldReader(row: Readonly<Record<string, unknown>>, report: Report) {
  const text = (field: HotlineField, isRequired: boolean): string | null => {
    const value = Object.hasOwn(row, field) ? row[field] : null;
    const trimmed = typeof value === 'string' ? value.trim() : value;
    if (trimmed === undefined || trimmed === null || trimmed === '') {
      if (isRequired) report(field, 'REQUIRED');
      return null;
    }
    if (typeof trimmed !== 'string') report(field, 'NOT_TEXT');
    else if (trimmed.length > maxLength) report(field, 'TOO_LONG');
    else return trimmed;
    return null;
  };
  const read = <Value>(
    field: HotlineField,
    isRequired: boolean,
    parse: (text: string) => Value | null | undefined,
    code: DirectoryProblemCode,
  ): Value | null => {
    const given = text(field, isRequired);
    if (given === null) return null;
    const value = parse(given) ?? null;
    if (value === null) report(field, code);
    return value;
  };
  return { text, read };
}

/** Reads one row of directory data and reports all its problems; `null` when there is any. @internal */
export function parseHotline(row: Readonly<Record<string, unknown>>, report: Report): Hotline | null {
  let isSound = true;
  const complain: Report = (field, code) => {
    isSound = false;
    report(field, code);
  };
  const { text, read } = fieldReader(row, complain);
  const date = (field: HotlineField, isRequired: boolean): CalendarDate | null =>
    read(field, isRequired, parseCalendarDate, 'NOT_A_DATE');
  const country = read('country', true, parseCountryCode, 'UNKNOWN_COUNTRY');
  const organisation = text('organisation', true);
  const name = text('name', true);
  const url = read('url', false, (given) => (webAddress.test(given) ? given : null), 'NOT_A_WEB_ADDRESS');
  const membership = read(
    'membership',
    true,
    (given) => Object.values(Membership).find((known) => known === given),
    'UNKNOWN_MEMBERSHIP',
  );
  const validFrom = date('validFrom', false);
  const validTo = date('validTo', false);
  if (validFrom !== null && validTo !== null && validTo < validFrom) complain('validTo', 'ENDS_BEFORE_START');
  const checkedOn = date('checkedOn', true);
  const source = text('source', true);
  const confidence = read(
    'confidence',
    true,
    (given) => confidences.find((known) => known === given),
    'UNKNOWN_CONFIDENCE',
  );
  if (!isSound || country === null || organisation === null || name === null || membership === null)
    return null;
  if (checkedOn === null || source === null || confidence === null) return null;
  return { country, organisation, name, url, membership, validFrom, validTo, checkedOn, source, confidence };
}
