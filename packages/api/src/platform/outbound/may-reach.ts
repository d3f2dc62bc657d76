import { addressRanges } from '../network/address-ranges.js';
import { specialUseRanges } from '../network/special-use-ranges.data.js';

/** In test mode no real recipient can be reached; a deployment must enable live mode explicitly. */
export const DeliveryMode = { test: 'test', live: 'live' } as const;
export type DeliveryMode = keyof typeof DeliveryMode;

/** The hosts to which this system may connect. */
export interface Reach {
  readonly mode: DeliveryMode;
  /** Hosts in the configuration of the operator; in live mode these may be in a private network. */
  readonly configuredHosts: ReadonlySet<string>;
  /** Hosts that replace partners; test mode may connect to them in addition to this machine. */
  readonly counterparts?: ReadonlySet<string>;
}

const isLoopback = addressRanges(['127.0.0.0/8', '::1/128']);
const isSpecial = addressRanges(specialUseRanges);

/**
 * Whether a connection to this IP address of a host is allowed. In test mode: this machine and the configured
 * counterparts. In live mode: the public internet, and in private networks only configured hosts.
 */
export function mayReach(
  { mode, configuredHosts, counterparts }: Reach,
  host: string,
  address: string,
): boolean {
  if (mode === 'test') return isLoopback(address) || (counterparts?.has(host) ?? false);
  return !isSpecial(address) || configuredHosts.has(host);
}
