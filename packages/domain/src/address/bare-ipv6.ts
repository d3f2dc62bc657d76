import type { BareRun } from './bare-host.js';
import { parseIpv6 } from './ipv6.js';

// Public addresses begin with 2 or 3 and four digits (2000::/3, RFC 4291 and the IANA registry). Without this, times,
// names in programs (`a::b`) and hardware addresses would be read as hosts.
const candidate =
  /(?<![\p{L}\p{M}\p{N}:.%@#$\[_-])[23][0-9a-f]{3}(?::[0-9a-f]{0,4}){2,7}(?:(?:\.[0-9]{1,3}){3})?(?![\p{L}\p{M}\p{N}:_-]|\.[0-9])/giu;

/** Finds the next public IPv6 address without brackets, at or after an index. @internal */
export function nextIpv6(folded: string, from: number): BareRun | null {
  candidate.lastIndex = from;
  for (let match = candidate.exec(folded); match !== null; match = candidate.exec(folded))
    if (parseIpv6(match[0].toLowerCase()) !== null)
      return { index: match.index, end: match.index + match[0].length };
  return null;
}

/** Tells whether a public IPv6 address without brackets begins at an index. @internal */
export function isIpv6At(folded: string, index: number): boolean {
  return nextIpv6(folded.slice(index, index + 64), 0)?.index === 0;
}
