import { readAddresses } from '../address/read-addresses.js';
import type { Address } from '../address/address.js';
import { registrableDomain, type PublicSuffixLookup } from '../address/registrable-domain.js';
import { readReference, ReferenceKind } from './reference.js';

/** What a text can be in a search. A text can be several of them. @public */
export const SearchKind = {
  REFERENCE: 'REFERENCE',
  ADDRESS: 'ADDRESS',
  HOSTNAME: 'HOSTNAME',
  DOMAIN: 'DOMAIN',
  IP_ADDRESS: 'IP_ADDRESS',
  NETWORK: 'NETWORK',
  PARTNER_REFERENCE: 'PARTNER_REFERENCE',
  PROVIDER: 'PROVIDER',
} as const;
export type SearchKind = keyof typeof SearchKind;

/** One way to read a search, in the form in which such values are stored. @public */
export type SearchReading =
  | { readonly kind: 'REFERENCE'; readonly of: ReferenceKind; readonly value: string }
  | { readonly kind: 'ADDRESS'; readonly value: string; readonly address: Address }
  | { readonly kind: Exclude<SearchKind, 'REFERENCE' | 'ADDRESS'>; readonly value: string };

/** The maximum length of a search. Longer texts have no reading. @public */
export const maxSearchLength = 4_000;

/** More addresses of one text are not read. */
const maxAddresses = 10;
/** References of partners and names of providers are short. */
const maxNameLength = 100;
const minNameLength = 2;

const asNumber = /^ASN?\s*:?\s*(\d{1,10})$/i;
const maxAsNumber = 2 ** 32 - 1;

/**
 * Reads a search as people type, say and paste it, in every way that it can be meant, most specific first: a reference,
 * addresses in any spelling with their host, domain or IP address, an autonomous system, a reference of a partner, the
 * name of a provider. Digits alone may be the number of any reference. Each reading occurs once. Never throws.
 * @public
 */
export function readSearch(text: string, publicSuffixOf: PublicSuffixLookup): readonly SearchReading[] {
  if (text.length > maxSearchLength) return [];
  const name = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const reference = readReference(name);
  if (reference !== null)
    return [{ kind: 'REFERENCE', of: reference.kind, value: reference.reference }, ...namedBy(name)];
  const network = networkIn(name);
  if (network !== null) return [network];
  const places = addressesIn(text).slice(0, maxAddresses);
  const ofAddresses = places.flatMap(({ address }) => readingsOf(address, publicSuffixOf));
  const ofNumber = Object.values(ReferenceKind).flatMap((kind) => numberOf(name, kind));
  const ipv6 = ofAddresses.length === 0 ? bareIpv6(name) : [];
  const found = [...ofNumber, ...ofAddresses, ...ipv6];
  return once(found.some(({ kind }) => kind !== 'REFERENCE') ? found : [...found, ...namedBy(name)]);
}

/** The addresses of a text. One that has spaces around its dots and slashes is read without them. */
function addressesIn(text: string): ReturnType<typeof readAddresses>['addresses'] {
  const { addresses } = readAddresses(text);
  return addresses.length > 0 ? addresses : readAddresses(text.replace(/\s*([./:])\s*/g, '$1')).addresses;
}

function readingsOf(address: Address, publicSuffixOf: PublicSuffixLookup): readonly SearchReading[] {
  const { canonical, hostname, hostKind } = address;
  const exact: SearchReading = { kind: 'ADDRESS', value: canonical, address };
  if (hostname === null) return [exact];
  const host: SearchReading = { kind: 'HOSTNAME', value: hostname };
  if (hostKind === 'IPV4' || hostKind === 'IPV6')
    return [exact, host, { kind: 'IP_ADDRESS', value: hostname }];
  const domain = registrableDomain(hostname, publicSuffixOf);
  return domain === null ? [exact, host] : [exact, host, { kind: 'DOMAIN', value: domain }];
}

/** An IPv6 address without brackets is no address of a page. */
function bareIpv6(name: string): readonly SearchReading[] {
  const bare = name.replace(/\[:\]/g, ':').replace(/^\[(.*)\]$/, '$1');
  if (!/^[0-9a-f:.]+$/i.test(bare) || !bare.includes(':')) return [];
  const read = readAddresses(`http://[${bare}]/`).addresses[0]?.address;
  return read?.hostKind !== 'IPV6' || read.hostname === null
    ? []
    : [
        { kind: 'HOSTNAME', value: read.hostname },
        { kind: 'IP_ADDRESS', value: read.hostname },
      ];
}

function networkIn(name: string): SearchReading | null {
  const number = Number(asNumber.exec(name)?.[1] ?? 0);
  return number > 0 && number <= maxAsNumber ? { kind: 'NETWORK', value: String(number) } : null;
}

const prefixes: Readonly<Record<ReferenceKind, string>> = { CASE: 'MP', REFERRAL: 'RF', NOTICE: 'NT' };

/** People leave out the letters of a reference. */
function numberOf(name: string, kind: ReferenceKind): readonly SearchReading[] {
  const read = /^[\d\s]+$/.test(name) ? readReference(prefixes[kind] + name) : null;
  return read === null ? [] : [{ kind: 'REFERENCE', of: kind, value: read.reference }];
}

function namedBy(name: string): readonly SearchReading[] {
  if (name.length < minNameLength || name.length > maxNameLength) return [];
  return [
    { kind: 'PARTNER_REFERENCE', value: name },
    { kind: 'PROVIDER', value: name },
  ];
}

const once = (readings: readonly SearchReading[]): readonly SearchReading[] => [
  ...new Map(readings.map((each) => [`${each.kind} ${each.value}`, each])).values(),
];
