/** A result that the caller must handle: the value, or the refusal that says why there is none. @public */
export type Result<Value, Refusal> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Refusal };

/** Wraps a value as a success. @public */
export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

/** Wraps a refusal. @public */
export const err = <Refusal>(error: Refusal): Result<never, Refusal> => ({ ok: false, error });
