import type { CountryCode } from '../country-code.js';
import { providerRegions, type ProviderRegions } from './provider-regions.data.js';

/** The provider’s region that a host name contains. @public */
export interface ProviderRegion {
  readonly provider: string;
  readonly region: string;
  readonly country: CountryCode;
  /** The page where the provider publishes its regions. */
  readonly source: string;
}

/** The maximum length of a host name (RFC 1035). No pattern is run on a longer text. */
const longest = 253;

const countryOf = ({ countries }: ProviderRegions, region: string): CountryCode | null => {
  const found = Object.entries(countries).find(([, codes]) => codes.split(' ').includes(region));
  return found === undefined ? null : (found[0] as CountryCode);
};

/** The country of a provider’s region by its code; `null` when the table does not contain it. @internal */
export const countryOfRegion = (provider: string, region: string): CountryCode | null => {
  const entry = providerRegions.find((each) => each.provider === provider);
  return entry === undefined ? null : countryOf(entry, region);
};

/**
 * Reads the region from a host name that a storage or cloud provider gives to its customers, such as the name of a
 * bucket. `null` for any other name, for a name without a region, and for a region that is not in the table.
 * @public
 */
export function providerRegionOf(hostname: string): ProviderRegion | null {
  const name = hostname.toLowerCase().replace(/\.$/, '');
  if (name.length > longest) return null;
  for (const entry of providerRegions)
    for (const pattern of entry.hosts) {
      const region = pattern.exec(name)?.groups?.['region'];
      if (region === undefined) continue;
      const country = countryOf(entry, region);
      if (country !== null) return { provider: entry.provider, region, country, source: entry.source };
    }
  return null;
}
