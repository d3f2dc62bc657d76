import { err, ok, type Result } from '../result.js';

/** A number from ICCAM that is not in the table of its field. @public */
export interface UnknownIccamCode {
  readonly code: 'UNKNOWN_ICCAM_CODE';
  readonly field: string;
  /** The received number; `null` when it was not a number. */
  readonly received: number | null;
}

/** The mapping between one field of ICCAM and our codes, in both directions. @public */
export interface CodeTable<Value extends string> {
  readonly field: string;
  readonly codes: Readonly<Record<Value, number>>;
  /** ICCAM’s number for a value; every value has one. */
  readonly codeOf: (value: Value) => number;
  /** The value for ICCAM’s number, or a refusal; there is no default. Never throws. */
  readonly valueOf: (code: unknown) => Result<Value, UnknownIccamCode>;
}

/** Builds both directions from one table. @internal */
export function codeTable<Value extends string>(
  field: string,
  codes: Readonly<Record<Value, number>>,
): CodeTable<Value> {
  const values = new Map((Object.keys(codes) as Value[]).map((value) => [codes[value], value]));
  return {
    field,
    codes,
    codeOf: (value) => codes[value],
    valueOf: (code) => {
      const received = typeof code === 'number' ? code : null;
      const value = received === null ? undefined : values.get(received);
      return value === undefined ? err({ code: 'UNKNOWN_ICCAM_CODE', field, received }) : ok(value);
    },
  };
}
