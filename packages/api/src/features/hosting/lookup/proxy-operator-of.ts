import { addressRanges } from '../../../platform/network/address-ranges.js';
import { proxyRanges } from './cdn-ranges.data.js';

const operators = proxyRanges.map(({ operator, ranges }) => ({ operator, includes: addressRanges(ranges) }));

/** Names the known content delivery network or reverse proxy an IP address belongs to, `null` when it is none. */
export function proxyOperatorOf(ipAddress: string): string | null {
  return operators.find(({ includes }) => includes(ipAddress))?.operator ?? null;
}
