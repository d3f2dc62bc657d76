import { parseCountryCode, type CountryCode } from '../country-code.js';
import { formatIpNetwork, parseIpNetwork } from '../address/ip-network.js';
import { err, ok, type Result } from '../result.js';
import { azureRegions } from './azure-regions.data.js';
import { countryOfRegion } from './provider-region-of.js';

/** One block of addresses that a provider publishes as its own. @public */
export interface ProviderRange {
  /** In CIDR form. */
  readonly network: string;
  readonly provider: string;
  /** The provider’s code for the region; empty when it gives none. */
  readonly region: string;
  /** `null` when the provider gives no place, or one that is not in the table of regions. */
  readonly country: CountryCode | null;
  /** The provider serves this range from many places. */
  readonly isAnycast: boolean;
}

/** Why a file of ranges is refused. @public */
export const RangesProblemCode = {
  TOO_LARGE: 'TOO_LARGE',
  /** Neither JSON of a known provider nor a geofeed. */
  FORMAT_UNKNOWN: 'FORMAT_UNKNOWN',
  /** A geofeed does not name its provider. */
  PROVIDER_NEEDED: 'PROVIDER_NEEDED',
  NO_RANGES: 'NO_RANGES',
  /** One row is not a range. The whole file is refused. */
  NOT_A_RANGE: 'NOT_A_RANGE',
} as const;
export type RangesProblemCode = keyof typeof RangesProblemCode;

/** A refused file, and the number of the invalid row, counted from 1. @public */
export interface RangesProblem {
  readonly code: RangesProblemCode;
  readonly row: number | null;
}

interface Raw {
  readonly network: unknown;
  readonly provider: string;
  readonly region: string;
  readonly country: CountryCode | null;
  readonly isAnycast: boolean;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listIn = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const textIn = (value: unknown): string => (typeof value === 'string' ? value.toLowerCase() : '');

/** AWS ip-ranges.json. */
function readAws({ prefixes, ipv6_prefixes }: Json): readonly Raw[] | null {
  if (!Array.isArray(prefixes) || !Array.isArray(ipv6_prefixes)) return null;
  return [...listIn(prefixes), ...listIn(ipv6_prefixes)].map((each) => {
    const region = textIn(each['region']);
    const country = countryOfRegion('Amazon Web Services', region);
    const network = each['ip_prefix'] ?? each['ipv6_prefix'];
    return { network, provider: 'Amazon Web Services', region, country, isAnycast: region === 'global' };
  });
}

/** Google's cloud.json. */
function readGoogle({ prefixes }: Json): readonly Raw[] | null {
  const rows = listIn(prefixes);
  if (rows.length === 0 || !rows.every((each) => 'scope' in each)) return null;
  return rows.map((each) => {
    const region = textIn(each['scope']);
    const country = countryOfRegion('Google Cloud', region);
    const network = each['ipv4Prefix'] ?? each['ipv6Prefix'];
    return { network, provider: 'Google Cloud', region, country, isAnycast: region === 'global' };
  });
}

/** Azure ServiceTags_Public_*.json: the tags of single regions. The tags of a whole service repeat them. */
function readAzure({ values }: Json): readonly Raw[] | null {
  const tags = listIn(values).map(({ properties }) => (isObject(properties) ? properties : {}));
  if (tags.length === 0 || !tags.every((each) => 'addressPrefixes' in each)) return null;
  const found = new Map<string, Raw>();
  for (const { region, addressPrefixes } of tags) {
    const code = textIn(region);
    if (code === '' || !Array.isArray(addressPrefixes)) continue;
    const country = (azureRegions[code] ?? null) as CountryCode | null;
    for (const network of addressPrefixes as readonly unknown[])
      found.set(`${code} ${String(network)}`, {
        network,
        provider: 'Microsoft Azure',
        region: code,
        country,
        isAnycast: false,
      });
  }
  return [...found.values()];
}

/** Oracle public_ip_ranges.json. */
function readOracle({ regions }: Json): readonly Raw[] | null {
  const rows = listIn(regions);
  if (rows.length === 0 || !rows.every((each) => Array.isArray(each['cidrs']))) return null;
  return rows.flatMap((each) => {
    const region = textIn(each['region']);
    const country = countryOfRegion('Oracle Cloud', region);
    return listIn(each['cidrs']).map(({ cidr }) => ({
      network: cidr,
      provider: 'Oracle Cloud',
      region,
      country,
      isAnycast: false,
    }));
  });
}

/** A geofeed: prefix, country, region, city, postal code; lines that begin with # are comments (RFC 8805). */
const readGeofeed = (text: string, provider: string): readonly Raw[] =>
  text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [network = '', country = '', region = ''] = line.split(',', 4).map((field) => field.trim());
      return {
        network,
        provider,
        region: region.toLowerCase(),
        country: parseCountryCode(country),
        isAnycast: false,
      };
    });

function readJson(text: string): readonly Raw[] | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  return isObject(read) ? (readAws(read) ?? readGoogle(read) ?? readAzure(read) ?? readOracle(read)) : null;
}

const maxCharacters = 64_000_000;

/**
 * Reads a file in which a provider publishes its own address ranges: AWS ip-ranges.json, Google cloud.json, Azure
 * service tags, Oracle public_ip_ranges.json, or a geofeed (RFC 8805), for which `provider` is the name of its
 * provider. Reads either all rows or none. A range whose region is not in the table has no country. Never throws;
 * linear.
 * @public
 */
export function parseProviderRanges(
  text: string,
  provider: string | null = null,
): Result<readonly ProviderRange[], RangesProblem> {
  if (text.length > maxCharacters) return err({ code: 'TOO_LARGE', row: null });
  const isJson = text.trimStart().startsWith('{');
  if (!isJson && provider === null) return err({ code: 'PROVIDER_NEEDED', row: null });
  const raw = isJson ? readJson(text) : readGeofeed(text, provider ?? '');
  if (raw === null) return err({ code: 'FORMAT_UNKNOWN', row: null });
  if (raw.length === 0) return err({ code: 'NO_RANGES', row: null });
  const ranges: ProviderRange[] = [];
  for (const [index, { network, ...rest }] of raw.entries()) {
    const block = typeof network === 'string' ? parseIpNetwork(network.trim()) : null;
    if (block === null) return err({ code: 'NOT_A_RANGE', row: index + 1 });
    ranges.push({
      network: formatIpNetwork(block),
      ...rest,
      provider: isJson ? rest.provider : (provider ?? ''),
    });
  }
  return ok(ranges);
}
