import type { CountrylessNetwork } from './countryless-network.js';

/** What kind of host an address names; `NONE` for links that name content and no host. @public */
export const HostKind = {
  NAME: 'NAME',
  IPV4: 'IPV4',
  IPV6: 'IPV6',
  ONION: 'ONION',
  I2P: 'I2P',
  NONE: 'NONE',
} as const;
export type HostKind = keyof typeof HostKind;

/** Why a text cannot be taken as an address that anyone outside the reporter's own network could open. @public */
export const AddressRefusalCode = {
  /** Nothing but spaces, quotes or brackets. */
  EMPTY: 'EMPTY',
  /** Longer than `maxAddressLength`, as given or once written canonically. */
  TOO_LONG: 'TOO_LONG',
  /** May continue an address of the line before, or be continued on the next line; nobody guesses. */
  LINE_BREAK: 'LINE_BREAK',
  /** More than one address, or one beside something that could not be read: `readAddresses` takes them all. */
  NOT_ONE_ADDRESS: 'NOT_ONE_ADDRESS',
  /** The name of a file, without the site it is on. */
  FILE_NAME: 'FILE_NAME',
  /** The address of a mailbox. */
  EMAIL_ADDRESS: 'EMAIL_ADDRESS',
  /** May be a site, but names no scheme and ends in no known top-level name. */
  UNKNOWN_TOP_LEVEL: 'UNKNOWN_TOP_LEVEL',
  /** Not a text, or no host can be read in it. */
  NOT_AN_ADDRESS: 'NOT_AN_ADDRESS',
  /** A scheme that leads to no content others could open: `mailto:`, `data:`, `file:` and the like. */
  UNSUPPORTED_SCHEME: 'UNSUPPORTED_SCHEME',
  NO_HOST: 'NO_HOST',
  INVALID_HOST: 'INVALID_HOST',
  /** Not between 1 and 65535. */
  INVALID_PORT: 'INVALID_PORT',
  /** Not of the form of a version 2 or version 3 onion address. */
  INVALID_ONION: 'INVALID_ONION',
  /** A `magnet:`, `ipfs:` or `ipns:` link without a well-formed content identifier. */
  INVALID_CONTENT_ID: 'INVALID_CONTENT_ID',
  /** Leads to the reader's own machine or network, so to something else for every reader. */
  LOCAL_HOST: 'LOCAL_HOST',
} as const;
export type AddressRefusalCode = keyof typeof AddressRefusalCode;

/** Why a reported address is not accepted. Never repeats the text. @public */
export interface AddressRefusal {
  readonly code: AddressRefusalCode;
}

/** A reported address, read and normalised. @public */
export interface Address {
  /** The text exactly as reported. The only field that may still hold credentials or tracking parameters. */
  readonly reported: string;
  /** The URL to open, normalised; without credentials, tracking and session parameters. */
  readonly canonical: string;
  /** The key by which two reports are one case. Not a URL to open. */
  readonly identity: string;
  /** In lower case, without the colon. */
  readonly scheme: string;
  /** In lower case ASCII, without trailing dot or IPv6 brackets; `null` when the link names no host. */
  readonly hostname: string | null;
  readonly hostKind: HostKind;
  /** `null` when it is the scheme's default. */
  readonly port: number | null;
  readonly path: string;
  /** Without the question mark; empty when there is none. */
  readonly query: string;
}

/** The longest address accepted, in UTF-16 code units. House rule: well over what browsers and servers take. @public */
export const maxAddressLength = 8192;

/** Tells whether two addresses are one and the same for the hotline. @public */
export function isSameAddress(first: Address, second: Address): boolean {
  return first.identity === second.identity;
}

/** Names the network without countries that an address is on; `null` for the ordinary internet. @public */
export function countrylessNetworkOf(
  address: Pick<Address, 'hostKind' | 'scheme'>,
): CountrylessNetwork | null {
  if (address.hostKind === 'ONION') return 'TOR';
  if (address.hostKind === 'I2P') return 'I2P';
  if (address.scheme === 'magnet') return 'PEER_TO_PEER';
  return address.scheme === 'ipfs' || address.scheme === 'ipns' ? 'IPFS' : null;
}
