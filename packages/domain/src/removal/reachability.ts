/** What a check of an address came to, or what a person saw there. @public */
export const Reachability = {
  ONLINE: 'ONLINE',
  GONE_404_410: 'GONE_404_410',
  DNS_GONE: 'DNS_GONE',
  SEEN_OFFLINE: 'SEEN_OFFLINE',
  REDIRECTED: 'REDIRECTED',
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

/** What an observation proves about the content: that it is there, that it is gone, or neither. @public */
export const ReachabilityProof = { THERE: 'THERE', GONE: 'GONE', NOTHING: 'NOTHING' } as const;
export type ReachabilityProof = keyof typeof ReachabilityProof;

const proofs: Readonly<Record<Reachability, ReachabilityProof>> = {
  ONLINE: 'THERE',
  GONE_404_410: 'GONE',
  DNS_GONE: 'GONE',
  SEEN_OFFLINE: 'GONE',
  REDIRECTED: 'NOTHING',
  FORBIDDEN: 'NOTHING',
  LEGALLY_BLOCKED: 'NOTHING',
  THROTTLED: 'NOTHING',
  SERVER_FAULT: 'NOTHING',
  TLS_FAULT: 'NOTHING',
  UNREACHABLE: 'NOTHING',
  UNCLEAR: 'NOTHING',
  NOT_ALLOWED: 'NOTHING',
  NOT_CHECKABLE: 'NOTHING',
};

/**
 * What an observation proves. Whatever is not plainly there or plainly gone proves nothing: a server that is down,
 * that refuses or that sends elsewhere still has the content. House rule.
 * @public
 */
export const proofOf = (outcome: Reachability): ReachabilityProof =>
  Object.hasOwn(proofs, outcome) ? proofs[outcome] : 'NOTHING';

/** The outcomes that only a person can see, because nothing here reads content. @public */
export const seenByPeopleOnly: readonly Reachability[] = ['SEEN_OFFLINE'];

/** One dated observation. Observations are appended, never changed. @public */
export interface ReachabilityObservation {
  readonly id: string;
  readonly at: Date;
  readonly outcome: Reachability;
}
