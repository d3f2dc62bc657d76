import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parseCountryCode, type CountryCode } from '@meldpunt/domain';
import { Reader } from 'mmdb-lib';
import { addressRanges } from '../../../platform/network/address-ranges.js';
import { specialUseRanges } from '../../../platform/network/special-use-ranges.data.js';

/** One record of the database; the optional member is what the reader asks every record type to allow. */
interface CountryRecord {
  readonly country_code: string;
  ip_address?: string;
}

const database = '@ip-location-db/geo-whois-asn-country-mmdb/geo-whois-asn-country.mmdb';
const isSpecialUse = addressRanges(specialUseRanges);

let reader: Promise<Reader<CountryRecord>> | undefined;

/**
 * The country an IP address is registered in or announced from, `null` when it has none or none is known.
 *
 * Reads the bundled database from disk on first use and keeps it as one buffer of about 8 MB. Asks no network.
 */
export async function countryOfAddress(ipAddress: string): Promise<CountryCode | null> {
  // The database holds whois entries for some special-use ranges, such as the documentation range of IPv6.
  if (isSpecialUse(ipAddress)) return null;
  reader ??= openDatabase();
  return parseCountryCode((await reader).get(ipAddress)?.country_code);
}

async function openDatabase(): Promise<Reader<CountryRecord>> {
  return new Reader<CountryRecord>(await readFile(createRequire(import.meta.url).resolve(database)));
}
