import type { CalendarDate } from '../calendar-date.js';
import { type FieldRefusal, isOneOf, pointerTo } from '../field-refusal.js';
import { isIllegal, type Classification } from '../qualification/classification.js';
import { isValidOn, type Validity } from '../validity.js';
import type { Language } from '../language.js';

/** The areas of trusted flagger designations that concern hotlines, named as in the Commission’s list. @public */
export const FlaggerField = {
  PROTECTION_OF_MINORS: 'PROTECTION_OF_MINORS',
  CYBER_VIOLENCE: 'CYBER_VIOLENCE',
  NON_CONSENSUAL_BEHAVIOUR: 'NON_CONSENSUAL_BEHAVIOUR',
  SEXUALISED_CONTENT: 'SEXUALISED_CONTENT',
} as const;
export type FlaggerField = keyof typeof FlaggerField;

/**
 * A hotline’s status under art. 22 of Regulation (EU) 2022/2065, for a period. Dated data: a hotline without the status
 * has no entry; when a status ends or changes, add its last day and a further entry.
 * @public
 */
export interface TrustedFlaggerStatus extends Validity {
  /** Permanent: stored with every notice that used it, for the yearly report of art. 22(3). */
  readonly code: string;
  /** The designated entity, as named in the list. */
  readonly holder: string;
  /** The Digital Services Coordinator that designated it. */
  readonly designatedBy: Readonly<Record<Language, string>>;
  readonly validFrom: CalendarDate;
  readonly fields: readonly FlaggerField[];
  readonly source: string;
  readonly checkedOn: CalendarDate;
}

/**
 * The fields of a notice about content with this classification. Every notice of a hotline is about images of minors.
 */
const fieldsOf = (classification: Classification | null): readonly FlaggerField[] =>
  isIllegal(classification) ? ['PROTECTION_OF_MINORS'] : [];

/**
 * The status for a notice: in force on the day of sending, for a field of its content; `null` otherwise. Of several,
 * the one that began last.
 * @public
 */
export function trustedFlaggerFor(
  statuses: readonly TrustedFlaggerStatus[],
  { classification, on }: { readonly classification: Classification | null; readonly on: CalendarDate },
): TrustedFlaggerStatus | null {
  const fields = fieldsOf(classification);
  const fitting = statuses.filter(
    (status) => isValidOn(status, on) && status.fields.some((field) => fields.includes(field)),
  );
  return fitting.reduce<TrustedFlaggerStatus | null>(
    (last, status) => (last === null || status.validFrom > last.validFrom ? status : last),
    null,
  );
}

const isBlank = (text: unknown): boolean => typeof text !== 'string' || text.trim() === '';

function problemsOf(status: TrustedFlaggerStatus, path: string): readonly FieldRefusal[] {
  const required = (['code', 'holder', 'source', 'validFrom', 'checkedOn'] as const).filter((field) =>
    isBlank(status[field]),
  );
  const unnamed =
    Object.values(status.designatedBy).some(isBlank) || Object.keys(status.designatedBy).length === 0;
  const { validFrom, validTo, fields } = status;
  return [
    ...required.map((field) => ({ path: pointerTo(path, field), code: 'REQUIRED' })),
    ...(unnamed ? [{ path: pointerTo(path, 'designatedBy'), code: 'REQUIRED' }] : []),
    ...(fields.length === 0 ? [{ path: pointerTo(path, 'fields'), code: 'TOO_FEW' }] : []),
    ...fields.flatMap((field, index) =>
      isOneOf(FlaggerField, field) ? [] : [{ path: pointerTo(`${path}/fields`, index), code: 'NOT_ONE_OF' }],
    ),
    ...(validTo !== null && validTo < validFrom
      ? [{ path: pointerTo(path, 'validTo'), code: 'ENDS_BEFORE_START' }]
      : []),
  ];
}

/** The problems of the statuses that a hotline configures; empty when there are none. Call it at start-up. @public */
export function trustedFlaggerProblems(statuses: readonly TrustedFlaggerStatus[]): readonly FieldRefusal[] {
  const codes = statuses.map(({ code }) => code);
  return statuses.flatMap((status, index) => {
    const path = pointerTo('', index);
    const isKnown = codes.indexOf(status.code) < index;
    return [
      ...problemsOf(status, path),
      ...(isKnown ? [{ path: pointerTo(path, 'code'), code: 'DUPLICATE_CODE' }] : []),
    ];
  });
}
