/** What a reference of this hotline names. @public */
export const ReferenceKind = { CASE: 'CASE', REFERRAL: 'REFERRAL', NOTICE: 'NOTICE' } as const;
export type ReferenceKind = keyof typeof ReferenceKind;

/** A reference in the form in which it is stored. @public */
export interface ReadReference {
  readonly kind: ReferenceKind;
  readonly reference: string;
}

const kinds: Readonly<Record<string, ReferenceKind>> = { MP: 'CASE', RF: 'REFERRAL', NT: 'NOTICE' };

/** The number of digits of a reference. */
const length = 9;
/** Longer texts are no reference. */
const maxLength = 64;

/** Marks that people write or say between the parts of a reference. Dashes of every kind are in `Pd`. */
const marks = /[\s\p{Pd}\p{Cf}._/#:,]+/gu;
const form = /^(MP|RF|NT)0*(\d{1,9})$/;

/**
 * Reads a reference of a case, referral or notice as people say and type it: `mp 1234`, `M.P. 000 001 234`, `RF–1234`.
 * Leading zeros may be absent. Letters of full width count as plain ones. Returns `null` for any other text.
 * @public
 */
export function readReference(text: string): ReadReference | null {
  if (text.length > maxLength) return null;
  const read = form.exec(text.normalize('NFKC').replace(marks, '').toUpperCase());
  const [, prefix = '', number = ''] = read ?? [];
  const kind = kinds[prefix];
  return kind === undefined ? null : { kind, reference: `${prefix}-${number.padStart(length, '0')}` };
}
