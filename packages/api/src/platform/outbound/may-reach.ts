import { addressRanges } from '../network/address-ranges.js';
import { specialUseRanges } from '../network/special-use-ranges.data.js';

/** In test mode nothing real can be reached; a deployment says when it is live. */
export const DeliveryMode = { test: 'test', live: 'live' } as const;
export type DeliveryMode = keyof typeof DeliveryMode;

/** How far this system reaches. */
export interface Reach {
  readonly mode: DeliveryMode;
  /** Hosts that the operator named in the configuration; in live mode these may stand in a private network. */
  readonly configuredHosts: ReadonlySet<string>;
  /** Hosts that stand in for partners and that test mode may reach besides this machine. */
  readonly counterparts?: ReadonlySet<string>;
}

const isLoopback = addressRanges(['127.0.0.0/8', '::1/128']);
const isSpecial = addressRanges(specialUseRanges);

/**
 * Whether an address behind a host may be connected to: in test mode this machine and the counterparts that the
 * operator named; in live mode the public internet, and of private networks only hosts that the operator named.
 */
export function mayReach(
  { mode, configuredHosts, counterparts }: Reach,
  host: string,
  address: string,
): boolean {
  if (mode === 'test') return isLoopback(address) || (counterparts?.has(host) ?? false);
  return !isSpecial(address) || configuredHosts.has(host);
}
