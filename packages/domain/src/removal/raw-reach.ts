/** The kind of target of the redirects of an address, as far as they were followed. @public */
export const RedirectKind = {
  SAME_SITE: 'SAME_SITE',
  SITE_ROOT: 'SITE_ROOT',
  ERROR_PAGE: 'ERROR_PAGE',
  SUSPENDED_PAGE: 'SUSPENDED_PAGE',
  PARKING_PAGE: 'PARKING_PAGE',
  CHALLENGE_PAGE: 'CHALLENGE_PAGE',
  SIGN_IN_PAGE: 'SIGN_IN_PAGE',
  OTHER_COUNTRY: 'OTHER_COUNTRY',
  OTHER_SITE: 'OTHER_SITE',
  ENDLESS: 'ENDLESS',
  UNREADABLE: 'UNREADABLE',
} as const;
export type RedirectKind = keyof typeof RedirectKind;

/** Why a check has no status. @public */
export const NoAnswer = {
  NAME_NOT_FOUND: 'NAME_NOT_FOUND',
  NAME_SERVER_FAILED: 'NAME_SERVER_FAILED',
  CONNECTION_REFUSED: 'CONNECTION_REFUSED',
  CONNECTION_LOST: 'CONNECTION_LOST',
  TIMED_OUT: 'TIMED_OUT',
  TLS_FAILED: 'TLS_FAILED',
  NOT_HTTP: 'NOT_HTTP',
  ADDRESS_NOT_ALLOWED: 'ADDRESS_NOT_ALLOWED',
  NO_WAY_THERE: 'NO_WAY_THERE',
} as const;
export type NoAnswer = keyof typeof NoAnswer;

/**
 * What was noticed in addition to the status, in headers, name servers or the registration of the host’s network.
 * @public
 */
export const ReachSign = {
  CHALLENGE: 'CHALLENGE',
  PARKED_BY_NAME_SERVERS: 'PARKED_BY_NAME_SERVERS',
  PARKED_BY_PROVIDER: 'PARKED_BY_PROVIDER',
} as const;
export type ReachSign = keyof typeof ReachSign;

/** The result of a check: a status and the redirect target, or why there was none. Never content. @public */
export type RawReach = (
  | { readonly status: number; readonly redirect: RedirectKind | null; readonly noAnswer?: null }
  | { readonly noAnswer: NoAnswer; readonly status?: null; readonly redirect?: RedirectKind | null }
) & { readonly signs?: readonly ReachSign[] };
