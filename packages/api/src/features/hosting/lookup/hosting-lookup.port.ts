import type { CountrylessNetwork, HostingObservation, Result } from '@meldpunt/domain';

/** What the host part of a reported address is; `NONE` when it has no host. */
export type LookupHostKind = 'NAME' | 'IPV4' | 'IPV6' | 'ONION' | 'I2P' | 'NONE';

/** The host to look up, as the parsed address describes it. */
export interface LookupTarget {
  readonly hostname: string;
  readonly hostKind: LookupHostKind;
  /** Set when the address is on a network without countries; it is then decided without a look-up. */
  readonly network: CountrylessNetwork | null;
}

/** An observation that has not been stored yet. */
export type ObservedHosting = Omit<HostingObservation, 'id'>;

/**
 * Why a look-up has no answer. The outcomes are never merged, because each asks for something else.
 *
 * `LOOKUP_UNREACHABLE`: nothing that could know has answered; the same look-up may succeed later.
 * `LOOKUP_REFUSED`: the server asked declines to answer; asking again will not help until it is configured otherwise.
 * `HOST_NOT_FOUND`: the host has no address now; a finding about the host, not about the look-up.
 * `NO_HOST`: the target has no host to look up.
 */
export interface LookupRefusal {
  readonly code: 'LOOKUP_UNREACHABLE' | 'LOOKUP_REFUSED' | 'HOST_NOT_FOUND' | 'NO_HOST';
}

/** Observes where a host is, without ever connecting to it. */
export interface HostingLookup {
  /** Resolves in bounded time with at least one observation, or with the reason there is none. */
  lookUp(target: LookupTarget): Promise<Result<readonly ObservedHosting[], LookupRefusal>>;
}
