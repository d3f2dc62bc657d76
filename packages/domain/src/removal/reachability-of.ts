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

/** Whether a redirect led so far away that the last status says nothing about the address that was reported. */
const leadsAway: Readonly<Record<RedirectKind, boolean>> = {
  SAME_SITE: false,
  SITE_ROOT: true,
  OTHER_SITE: true,
  ENDLESS: true,
  UNREADABLE: true,
};

/** What each status says; statuses are those of RFC 9110 and RFC 6585, 7725. The first row that fits decides. */
const statusRows: readonly (readonly [(status: number) => boolean, Reachability])[] = [
  [(status) => status === 404 || status === 410, 'GONE_404_410'],
  [(status) => status === 401 || status === 402 || status === 403 || status === 407, 'FORBIDDEN'],
  [(status) => status === 451, 'LEGALLY_BLOCKED'],
  [(status) => status === 429, 'THROTTLED'],
  [(status) => status >= 200 && status <= 299, 'ONLINE'],
  [(status) => status >= 500 && status <= 599, 'SERVER_FAULT'],
];

const redirectOf = ({ redirect }: RawReach): RedirectKind | null => redirect ?? null;

/**
 * What a check of an address came to.
 *
 * Total: every status and every failure has an outcome, and one that no row knows is `UNCLEAR`. Decided by status
 * alone, because nobody here reads a body: a page that says "removed" with 200 is online, and a redirect to the front
 * page or to another site is no more than that. House rule.
 * @public
 */
export function reachabilityOf(raw: RawReach): Reachability {
  const redirect = redirectOf(raw);
  if (redirect !== null && (leadsAway[redirect] ?? true)) return 'REDIRECTED';
  if (typeof raw.status !== 'number') {
    const { noAnswer } = raw;
    // A name that is gone at the end of a redirect is not the name that was reported.
    if (noAnswer === 'NAME_NOT_FOUND' && redirect !== null) return 'REDIRECTED';
    return (noAnswer ? withoutAnswer[noAnswer] : undefined) ?? 'UNCLEAR';
  }
  const { status } = raw;
  return statusRows.find(([fits]) => fits(status))?.[1] ?? 'UNCLEAR';
}
