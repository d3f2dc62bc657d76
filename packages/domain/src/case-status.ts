/** The status of the hotline’s work on one reported address. @public */
export const CaseStatus = {
  RECEIVED: 'RECEIVED',
  IN_REVIEW: 'IN_REVIEW',
  AWAITING_SECOND_OPINION: 'AWAITING_SECOND_OPINION',
  HELD: 'HELD',
  ROUTED: 'ROUTED',
  CLOSED: 'CLOSED',
} as const;
export type CaseStatus = keyof typeof CaseStatus;

/** Why a case was closed. @public */
export const CloseReason = {
  NOT_ILLEGAL: 'NOT_ILLEGAL',
  NOT_FOUND: 'NOT_FOUND',
  NOT_ASSESSABLE: 'NOT_ASSESSABLE',
  REMOVED: 'REMOVED',
  TRANSFERRED: 'TRANSFERRED',
  HANDED_OVER: 'HANDED_OVER',
  OUT_OF_SCOPE: 'OUT_OF_SCOPE',
  /** A staff member told the reporter, or another service, which organisation handles the matter under other law. */
  REFERRED_ELSEWHERE: 'REFERRED_ELSEWHERE',
} as const;
export type CloseReason = keyof typeof CloseReason;
