import type { Reachability } from './reachability.js';

/**
 * What an observation proves about the content: it is there, it is gone, it looks gone without the server saying so, or
 * nothing.
 * @public
 */
export const ReachabilityProof = {
  THERE: 'THERE',
  GONE: 'GONE',
  SUGGESTS_GONE: 'SUGGESTS_GONE',
  NOTHING: 'NOTHING',
} as const;
export type ReachabilityProof = keyof typeof ReachabilityProof;

/** Whether a person has to look because of this observation. @public */
export const PersonLooks = { NO: 'NO', IF_IT_LASTS: 'IF_IT_LASTS', AT_ONCE: 'AT_ONCE' } as const;
export type PersonLooks = keyof typeof PersonLooks;

/** How soon the next check follows this observation. @public */
export const NextLook = { AS_USUAL: 'AS_USUAL', LATER: 'LATER', SELDOM: 'SELDOM' } as const;
export type NextLook = keyof typeof NextLook;

/** The consequences of an observation. @public */
export interface ReachabilityConsequence {
  readonly proof: ReachabilityProof;
  readonly personLooks: PersonLooks;
  readonly nextLook: NextLook;
}

const follows = (
  proof: ReachabilityProof,
  personLooks: PersonLooks,
  nextLook: NextLook = 'AS_USUAL',
): ReachabilityConsequence => ({ proof, personLooks, nextLook });

const consequences: Readonly<Record<Reachability, ReachabilityConsequence>> = {
  ONLINE: follows('THERE', 'NO'),
  GONE_404_410: follows('GONE', 'NO'),
  DNS_GONE: follows('GONE', 'NO'),
  SEEN_OFFLINE: follows('GONE', 'NO'),
  CLOAKED: follows('THERE', 'AT_ONCE'),
  NOT_CONFIRMED: follows('SUGGESTS_GONE', 'AT_ONCE'),
  REDIRECTED: follows('NOTHING', 'IF_IT_LASTS'),
  REDIRECTED_TO_FRONT_PAGE: follows('SUGGESTS_GONE', 'AT_ONCE'),
  REDIRECTED_TO_ERROR_PAGE: follows('SUGGESTS_GONE', 'AT_ONCE'),
  REDIRECTED_TO_OTHER_COUNTRY: follows('NOTHING', 'AT_ONCE'),
  REDIRECTED_TO_OTHER_SITE: follows('NOTHING', 'IF_IT_LASTS'),
  HOST_SUSPENDED: follows('SUGGESTS_GONE', 'AT_ONCE'),
  PARKED: follows('SUGGESTS_GONE', 'AT_ONCE'),
  CHALLENGED: follows('NOTHING', 'AT_ONCE', 'LATER'),
  SIGN_IN_NEEDED: follows('NOTHING', 'AT_ONCE'),
  FORBIDDEN: follows('NOTHING', 'IF_IT_LASTS'),
  LEGALLY_BLOCKED: follows('NOTHING', 'AT_ONCE'),
  THROTTLED: follows('NOTHING', 'IF_IT_LASTS', 'LATER'),
  SERVER_FAULT: follows('NOTHING', 'IF_IT_LASTS'),
  TLS_FAULT: follows('NOTHING', 'IF_IT_LASTS'),
  UNREACHABLE: follows('NOTHING', 'IF_IT_LASTS'),
  UNCLEAR: follows('NOTHING', 'IF_IT_LASTS'),
  NOT_ALLOWED: follows('NOTHING', 'AT_ONCE'),
  NOT_CHECKABLE: follows('NOTHING', 'AT_ONCE', 'SELDOM'),
};

const unknown = follows('NOTHING', 'IF_IT_LASTS');

/**
 * The consequences of an observation: what it proves, whether a person looks, and when the next check is.
 *
 * Only these say “gone”: a server’s own “not found” or “gone”, a name that does not exist, and a person’s observation.
 * A page of the host, a parked domain or a redirect to the front page is only a hint, because the system does not read
 * page content. House rule.
 * @public
 */
export const consequenceOf = (outcome: Reachability): ReachabilityConsequence =>
  Object.hasOwn(consequences, outcome) ? consequences[outcome] : unknown;

/** What an observation proves about the content. @public */
export const proofOf = (outcome: Reachability): ReachabilityProof => consequenceOf(outcome).proof;

/** Whether an observation clearly shows that the content is there or that it is gone. @internal */
export const isConclusive = (outcome: Reachability): boolean =>
  proofOf(outcome) === 'THERE' || proofOf(outcome) === 'GONE';
