/** The refusals of whole requests that no rule of its own decides. @internal */
export const RefusalCode = {
  /** It does not exist, or the caller may not see it. */
  NOT_FOUND: 'NOT_FOUND',
  /** It has changed since the caller read it. */
  STALE_VERSION: 'STALE_VERSION',
  RATE_LIMITED: 'RATE_LIMITED',
  INVALID_INPUT: 'INVALID_INPUT',
  INVALID_REPORT: 'INVALID_REPORT',
  IDEMPOTENCY_KEY_REUSED: 'IDEMPOTENCY_KEY_REUSED',
  PROOF_OF_WORK_REQUIRED: 'PROOF_OF_WORK_REQUIRED',
  QUEUE_EMPTY: 'QUEUE_EMPTY',
  EXPOSURE_LIMIT: 'EXPOSURE_LIMIT',
  NOT_ASSESSED: 'NOT_ASSESSED',
  /** A hotline of another country needs answers that are missing. */
  ANSWERS_MISSING: 'ANSWERS_MISSING',
  /** The address already has an open case. */
  ALREADY_OPEN: 'ALREADY_OPEN',
  OWN_ACCOUNT: 'OWN_ACCOUNT',
  NO_TAKEDOWN: 'NO_TAKEDOWN',
  NO_ADDRESS: 'NO_ADDRESS',
  LOOKUP_UNREACHABLE: 'LOOKUP_UNREACHABLE',
  LOOKUP_REFUSED: 'LOOKUP_REFUSED',
  HOST_NOT_FOUND: 'HOST_NOT_FOUND',
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  FORBIDDEN: 'FORBIDDEN',
  NO_ROLE_RECOGNISED: 'NO_ROLE_RECOGNISED',
  ACCESS_WITHDRAWN: 'ACCESS_WITHDRAWN',
  INTERNAL_SERVER_ERROR: 'INTERNAL_SERVER_ERROR',
} as const;
export type RefusalCode = keyof typeof RefusalCode;
