/**
 * Why an RDAP query has no result. The codes are kept apart, because each needs a different reaction.
 *
 * - `UNREACHABLE`: no server replied; retry later.
 * - `THROTTLED`: the server asks to wait; retry later.
 * - `NOT_FOUND`: the registry has no such object, or no registry covers it. This is a final result.
 * - `REFUSED`: the server declined, or its reply cannot be used. A retry does not help.
 */
export interface RdapFailure {
  readonly code: 'UNREACHABLE' | 'THROTTLED' | 'NOT_FOUND' | 'REFUSED';
  /** Seconds to wait before a retry, if the registry gave them. */
  readonly retryAfterSeconds: number | null;
}

export const rdapFailure = (
  code: RdapFailure['code'],
  retryAfterSeconds: number | null = null,
): RdapFailure => ({ code, retryAfterSeconds });

/** Whether a later attempt may succeed. */
export const isTransient = ({ code }: RdapFailure): boolean => code === 'UNREACHABLE' || code === 'THROTTLED';
