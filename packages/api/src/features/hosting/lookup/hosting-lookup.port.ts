import type { CountrylessNetwork, HostingObservation, Result } from '@meldpunt/domain';

/** The kind of host in a reported address; `NONE` if it has no host. */
export type LookupHostKind = 'NAME' | 'IPV4' | 'IPV6' | 'ONION' | 'I2P' | 'NONE';

/** The host to look up, from the parsed address. */
export interface LookupTarget {
  readonly hostname: string;
  readonly hostKind: LookupHostKind;
  /** The network without countries that hosts the address. If set, no look-up is needed. */
  readonly network: CountrylessNetwork | null;
}

/** An observation that has not been stored yet. */
export type ObservedHosting = Omit<HostingObservation, 'id'>;

/**
 * Why a look-up has no result. The codes are kept apart, because each needs a different reaction.
 *
 * - `LOOKUP_UNREACHABLE`: no name server replied; a retry may succeed.
 * - `LOOKUP_REFUSED`: the name server refused the query; a retry does not help until its configuration changes.
 * - `HOST_NOT_FOUND`: the host has no IP address now. This is a result about the host, not a failure of the look-up.
 * - `NO_HOST`: the target has no host to look up.
 */
export interface LookupRefusal {
  readonly code: 'LOOKUP_UNREACHABLE' | 'LOOKUP_REFUSED' | 'HOST_NOT_FOUND' | 'NO_HOST';
}

/** Looks up where a host is. Never connects to the host itself. */
export interface HostingLookup {
  /** Resolves in bounded time with at least one observation, or with the reason why there is none. */
  lookUp(target: LookupTarget): Promise<Result<readonly ObservedHosting[], LookupRefusal>>;
}
