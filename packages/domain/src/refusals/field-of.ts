import { InputField } from './input-field.js';

/** The field that a problem is about. @public */
export interface FieldOfProblem {
  /** `null` for a problem with the input as a whole. */
  readonly field: InputField | null;
  /** The place in the list that the field is or is in, from 0. */
  readonly position: number | null;
}

const isPlace = (segment: string): boolean => /^\d{1,9}$/.test(segment);

const codeOf = (names: readonly string[]): string =>
  names
    .map((name) => name.replaceAll(/[A-Z]/g, '_$&'))
    .join('_')
    .toUpperCase();

/**
 * The field at an RFC 6901 JSON pointer. An unknown field counts as the part of the input that it is in, so that a form
 * can show the problem there.
 * @public
 */
export function fieldOf(path: string): FieldOfProblem {
  const segments = path.split('/').slice(1, 9);
  const names = segments.filter((segment) => !isPlace(segment));
  const place = segments.find(isPlace);
  const position = place === undefined ? null : Number(place);
  for (let count = names.length; count > 0; count -= 1) {
    const code = codeOf(names.slice(0, count));
    if (Object.hasOwn(InputField, code)) return { field: code as InputField, position };
  }
  return { field: null, position: null };
}
