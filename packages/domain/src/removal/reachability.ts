/** The outcome of a check of an address, or of a person’s observation. @public */
export const Reachability = {
  ONLINE: 'ONLINE',
  GONE_404_410: 'GONE_404_410',
  DNS_GONE: 'DNS_GONE',
  SEEN_OFFLINE: 'SEEN_OFFLINE',
  CLOAKED: 'CLOAKED',
  NOT_CONFIRMED: 'NOT_CONFIRMED',
  REDIRECTED: 'REDIRECTED',
  REDIRECTED_TO_FRONT_PAGE: 'REDIRECTED_TO_FRONT_PAGE',
  REDIRECTED_TO_ERROR_PAGE: 'REDIRECTED_TO_ERROR_PAGE',
  REDIRECTED_TO_OTHER_COUNTRY: 'REDIRECTED_TO_OTHER_COUNTRY',
  REDIRECTED_TO_OTHER_SITE: 'REDIRECTED_TO_OTHER_SITE',
  HOST_SUSPENDED: 'HOST_SUSPENDED',
  PARKED: 'PARKED',
  CHALLENGED: 'CHALLENGED',
  SIGN_IN_NEEDED: 'SIGN_IN_NEEDED',
  FORBIDDEN: 'FORBIDDEN',
  LEGALLY_BLOCKED: 'LEGALLY_BLOCKED',
  THROTTLED: 'THROTTLED',
  SERVER_FAULT: 'SERVER_FAULT',
  TLS_FAULT: 'TLS_FAULT',
  UNREACHABLE: 'UNREACHABLE',
  UNCLEAR: 'UNCLEAR',
  NOT_ALLOWED: 'NOT_ALLOWED',
  NOT_CHECKABLE: 'NOT_CHECKABLE',
} as const;
export type Reachability = keyof typeof Reachability;

/** The observer: the removal watch, or a person. @public */
export const ObservedBy = { WATCH: 'WATCH', PERSON: 'PERSON' } as const;
export type ObservedBy = keyof typeof ObservedBy;

/** One dated observation. Observations are appended, never changed. @public */
export interface ReachabilityObservation {
  readonly id: string;
  readonly at: Date;
  readonly outcome: Reachability;
  readonly by: ObservedBy;
  /** The number of networks with the same result; 1 when absent. */
  readonly vantagePoints?: number;
  /** The account of the person; `null` or absent for the watch, and when it is unknown. */
  readonly personId?: string | null;
}
