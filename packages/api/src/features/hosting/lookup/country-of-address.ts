import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parseCountryCode, type CountryCode } from '@meldpunt/domain';
import { Reader } from 'mmdb-lib';
import { addressRanges } from '../../../platform/network/address-ranges.js';
import { specialUseRanges } from '../../../platform/network/special-use-ranges.data.js';

/** One record of the database. The type of the reader requires the optional property. */
interface CountryRecord {
  readonly country_code: string;
  ip_address?: string;
}

const database = '@ip-location-db/geo-whois-asn-country-mmdb/geo-whois-asn-country.mmdb';
const isSpecialUse = addressRanges(specialUseRanges);

let reader: Promise<Reader<CountryRecord>> | undefined;

/**
 * The country where an IP address is registered or announced; `null` if it has none or it is unknown.
 *
 * Reads the bundled database from disk on first use and keeps it in memory (about 8 MB). Makes no network requests.
 */
export async function countryOfAddress(ipAddress: string): Promise<CountryCode | null> {
  // The database has whois entries for some special-use ranges, such as the IPv6 documentation range.
  if (isSpecialUse(ipAddress)) return null;
  reader ??= openDatabase();
  return parseCountryCode((await reader).get(ipAddress)?.country_code);
}

async function openDatabase(): Promise<Reader<CountryRecord>> {
  return new Reader<CountryRecord>(await readFile(createRequire(import.meta.url).resolve(database)));
}
