/**
 * Why a registry gave no answer. The outcomes are never merged, because each asks for something else.
 *
 * `UNREACHABLE`: nothing that could know has answered; the same question may be answered later. `THROTTLED`: it asks to
 * wait. `NOT_FOUND`: it knows no such thing, or no registry serves it; a finding. `REFUSED`: it declines, or its answer
 * cannot be used; asking again will not help.
 */
export interface RdapFailure {
  readonly code: 'UNREACHABLE' | 'THROTTLED' | 'NOT_FOUND' | 'REFUSED';
  /** When to ask again, where the registry said so. */
  readonly retryAfterSeconds: number | null;
}

export const rdapFailure = (
  code: RdapFailure['code'],
  retryAfterSeconds: number | null = null,
): RdapFailure => ({ code, retryAfterSeconds });
