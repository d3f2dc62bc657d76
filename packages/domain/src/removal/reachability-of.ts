import type { NoAnswer, RawReach, RedirectKind } from './raw-reach.js';
import type { Reachability } from './reachability.js';

const withoutAnswer: Readonly<Record<NoAnswer, Reachability>> = {
  NAME_NOT_FOUND: 'DNS_GONE',
  NAME_SERVER_FAILED: 'UNREACHABLE',
  CONNECTION_REFUSED: 'UNREACHABLE',
  CONNECTION_LOST: 'UNREACHABLE',
  TIMED_OUT: 'UNREACHABLE',
  TLS_FAILED: 'TLS_FAULT',
  NOT_HTTP: 'UNCLEAR',
  ADDRESS_NOT_ALLOWED: 'NOT_ALLOWED',
  NO_WAY_THERE: 'NOT_CHECKABLE',
};

/** The outcome of a redirect alone; `null` when the last status decides. */
const byRedirect: Readonly<Record<RedirectKind, Reachability | null>> = {
  SAME_SITE: null,
  ERROR_PAGE: null,
  SITE_ROOT: 'REDIRECTED_TO_FRONT_PAGE',
  SUSPENDED_PAGE: 'HOST_SUSPENDED',
  PARKING_PAGE: 'PARKED',
  CHALLENGE_PAGE: 'CHALLENGED',
  SIGN_IN_PAGE: 'SIGN_IN_NEEDED',
  OTHER_COUNTRY: 'REDIRECTED_TO_OTHER_COUNTRY',
  OTHER_SITE: 'REDIRECTED_TO_OTHER_SITE',
  ENDLESS: 'REDIRECTED',
  UNREADABLE: 'REDIRECTED',
};

/** The meaning of each status, after RFC 9110, RFC 6585 and RFC 7725. The first row that matches decides. */
const statusRows: readonly (readonly [(status: number) => boolean, Reachability])[] = [
  [(status) => status === 404 || status === 410, 'GONE_404_410'],
  [(status) => status === 401, 'SIGN_IN_NEEDED'],
  [(status) => status === 402 || status === 403 || status === 407, 'FORBIDDEN'],
  [(status) => status === 451, 'LEGALLY_BLOCKED'],
  [(status) => status === 429, 'THROTTLED'],
  [(status) => status >= 200 && status <= 299, 'ONLINE'],
  [(status) => status >= 500 && status <= 599, 'SERVER_FAULT'],
];

/**
 * The outcome of a check of an address.
 *
 * Never throws: every status and every failure has an outcome, and one without a row is `UNCLEAR`. Decided by status,
 * headers, names and redirects, because the system does not read bodies: a page that says “removed” with status 200 is
 * online. A challenge proves nothing with any status; a parked domain shows advertisements with any status. House rule.
 * @public
 */
export function reachabilityOf(raw: RawReach): Reachability {
  const redirect = raw.redirect ?? null;
  const signs = raw.signs ?? [];
  const away =
    redirect === null ? null : Object.hasOwn(byRedirect, redirect) ? byRedirect[redirect] : 'REDIRECTED';
  if (away !== null) return away;
  if (signs.includes('CHALLENGE')) return 'CHALLENGED';
  if (typeof raw.status !== 'number') return withoutStatus(raw.noAnswer ?? null, redirect);
  if (signs.includes('PARKED_BY_NAME_SERVERS') || signs.includes('PARKED_BY_PROVIDER')) return 'PARKED';
  const { status } = raw;
  const outcome = statusRows.find(([fits]) => fits(status))?.[1] ?? 'UNCLEAR';
  const isPage = outcome === 'ONLINE' || (status >= 300 && status <= 399);
  return redirect === 'ERROR_PAGE' && isPage ? 'REDIRECTED_TO_ERROR_PAGE' : outcome;
}

function withoutStatus(noAnswer: NoAnswer | null, redirect: RedirectKind | null): Reachability {
  // A missing name at the end of a redirect is not the reported name.
  if (noAnswer === 'NAME_NOT_FOUND' && redirect !== null) return 'REDIRECTED';
  return (noAnswer ? withoutAnswer[noAnswer] : undefined) ?? 'UNCLEAR';
}
