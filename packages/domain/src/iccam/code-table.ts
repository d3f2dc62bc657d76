import { err, ok, type Result } from '../result.js';

/** A number that ICCAM uses in a field and this table does not know. @public */
export interface UnknownIccamCode {
  readonly code: 'UNKNOWN_ICCAM_CODE';
  readonly field: string;
  /** What was received when it was a number; `null` otherwise. */
  readonly received: number | null;
}

/** One field of ICCAM in our words, both ways. @public */
export interface CodeTable<Value extends string> {
  readonly field: string;
  readonly codes: Readonly<Record<Value, number>>;
  /** ICCAM's number for a value; every value has one. */
  readonly codeOf: (value: Value) => number;
  /** The value for ICCAM's number, or a refusal: there is no default. Never throws. */
  readonly valueOf: (code: unknown) => Result<Value, UnknownIccamCode>;
}

/** Makes both directions from one table. @internal */
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
