/** A problem with one field of untrusted input. `path` is an RFC 6901 JSON pointer. @public */
export interface FieldRefusal {
  readonly path: string;
  readonly code: string;
}

/** The refusals that every closed form can give. Modules add their own codes. @public */
export const FieldRefusalCode = {
  NOT_AN_OBJECT: 'NOT_AN_OBJECT',
  UNKNOWN_FIELD: 'UNKNOWN_FIELD',
  REQUIRED: 'REQUIRED',
  NOT_ONE_OF: 'NOT_ONE_OF',
  NOT_A_BOOLEAN: 'NOT_A_BOOLEAN',
  /** Two answers exclude each other. */
  NOT_TOGETHER: 'NOT_TOGETHER',
} as const;
export type FieldRefusalCode = keyof typeof FieldRefusalCode;

const maxKeyLength = 64;

/**
 * The pointer of a member of `parent`. A key over 64 characters is cut: it is hostile input, and paths are logged.
 * @internal
 */
export function pointerTo(parent: string, key: string | number): string {
  const text = String(key).slice(0, maxKeyLength);
  return `${parent}/${text.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Whether the input is an object with named members, as JSON has them. @internal */
export const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** Reads an own member; inherited names such as `constructor` count as missing. @internal */
export const ownMember = (record: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** One refusal for every member whose name is not in `known`. @internal */
export const unknownFields = (
  record: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
  parent = '',
): readonly FieldRefusal[] =>
  Object.keys(record)
    .filter((key) => !known.has(key))
    .map((key) => ({ path: pointerTo(parent, key), code: FieldRefusalCode.UNKNOWN_FIELD }));

/** Whether the input is exactly one of the values of a closed enumeration. @internal */
export const isOneOf = <Value extends string>(
  values: Readonly<Record<Value, Value>>,
  input: unknown,
): input is Value => typeof input === 'string' && Object.hasOwn(values, input);
