import type { CountrylessNetwork } from './countryless-network.js';

/** What kind of host an address has; `NONE` for links that identify content without a host. @public */
export const HostKind = {
  NAME: 'NAME',
  IPV4: 'IPV4',
  IPV6: 'IPV6',
  ONION: 'ONION',
  I2P: 'I2P',
  NONE: 'NONE',
} as const;
export type HostKind = keyof typeof HostKind;

/**
 * Why a text is refused as an address. An accepted address must be one that people outside the reporter’s own network
 * can open.
 * @public
 */
export const AddressRefusalCode = {
  /** Nothing but spaces, quotes or brackets. */
  EMPTY: 'EMPTY',
  /** Longer than `maxAddressLength`, as given or in canonical form. */
  TOO_LONG: 'TOO_LONG',
  /** An address may continue across the line break; the reader does not guess. */
  LINE_BREAK: 'LINE_BREAK',
  /**
   * More than one address, or an address next to something that could not be read. `readAddresses` reads such a text.
   */
  NOT_ONE_ADDRESS: 'NOT_ONE_ADDRESS',
  /** A file name without the site it is on. */
  FILE_NAME: 'FILE_NAME',
  /** An e-mail address. */
  EMAIL_ADDRESS: 'EMAIL_ADDRESS',
  /** Perhaps a site, but it has no scheme and no known top-level domain. */
  UNKNOWN_TOP_LEVEL: 'UNKNOWN_TOP_LEVEL',
  /** Not a text, or no host can be read from it. */
  NOT_AN_ADDRESS: 'NOT_AN_ADDRESS',
  /** A scheme that does not lead to content others can open: `mailto:`, `data:`, `file:` and similar. */
  UNSUPPORTED_SCHEME: 'UNSUPPORTED_SCHEME',
  NO_HOST: 'NO_HOST',
  INVALID_HOST: 'INVALID_HOST',
  /** Not between 1 and 65535. */
  INVALID_PORT: 'INVALID_PORT',
  /** Not a well-formed onion address of version 2 or 3. */
  INVALID_ONION: 'INVALID_ONION',
  /** A `magnet:`, `ipfs:` or `ipns:` link without a well-formed content identifier. */
  INVALID_CONTENT_ID: 'INVALID_CONTENT_ID',
  /** Leads to the reader’s own machine or network, so to something different for every reader. */
  LOCAL_HOST: 'LOCAL_HOST',
} as const;
export type AddressRefusalCode = keyof typeof AddressRefusalCode;

/** Why a reported address is refused. Never contains the reported text. @public */
export interface AddressRefusal {
  readonly code: AddressRefusalCode;
}

/** A reported address, parsed and normalised. @public */
export interface Address {
  /** The text exactly as reported. The only field that may still hold credentials or tracking parameters. */
  readonly reported: string;
  /** The URL to open: normalised, without credentials, tracking and session parameters. */
  readonly canonical: string;
  /** The key for merging reports: two reports with the same identity are one case. Not a URL to open. */
  readonly identity: string;
  /** In lower case, without the colon. */
  readonly scheme: string;
  /** In lower case ASCII, without trailing dot or IPv6 brackets; `null` when the link names no host. */
  readonly hostname: string | null;
  readonly hostKind: HostKind;
  /** `null` for the scheme’s default port. */
  readonly port: number | null;
  readonly path: string;
  /** Without the question mark; empty when there is none. */
  readonly query: string;
}

/**
 * The maximum length of an address, in UTF-16 code units. House rule: well above the limits of browsers and servers.
 * @public
 */
export const maxAddressLength = 8192;

/** Tells whether two addresses have the same identity, so belong to one case. @public */
export function isSameAddress(first: Address, second: Address): boolean {
  return first.identity === second.identity;
}

/** The network without countries that an address is on (such as Tor); `null` for the ordinary internet. @public */
export function countrylessNetworkOf(
  address: Pick<Address, 'hostKind' | 'scheme'>,
): CountrylessNetwork | null {
  if (address.hostKind === 'ONION') return 'TOR';
  if (address.hostKind === 'I2P') return 'I2P';
  if (address.scheme === 'magnet') return 'PEER_TO_PEER';
  return address.scheme === 'ipfs' || address.scheme === 'ipns' ? 'IPFS' : null;
}
