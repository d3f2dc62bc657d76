import type { CountryCode } from '../country-code.js';
import type { Confidence, HostingKind } from './hosting.js';
import type { HostingPolicy } from './hosting-policy.js';
import type { HostingRule } from './hosting-rule.js';
import type { HostingObservation } from './observation.js';
import { mayBeEdge } from './recognise-proxies.js';

/** The location of a host according to automatic observations. @internal */
export interface Located {
  readonly kind: Extract<HostingKind, 'DIRECT' | 'MULTIPLE' | 'CONFLICTING' | 'UNRESOLVED'>;
  readonly countries: readonly CountryCode[];
  readonly confidence: Confidence;
  readonly decidedBy: readonly HostingRule[];
  readonly evidence: readonly HostingObservation[];
}

type Countries = readonly CountryCode[];

/** The countries that each kind of source names. @internal */
export interface Votes {
  /** From the ranges that the provider publishes. */
  readonly range: Countries;
  readonly location: Countries;
  readonly registration: Countries;
  /** Whether the network contains proxy edges as well as hosting. */
  readonly isEdge: boolean;
}

interface Counting extends Votes {
  readonly range: CountryCode[];
  isEdge: boolean;
  readonly location: CountryCode[];
  readonly registration: CountryCode[];
}

const noVotes = (): Counting => ({ range: [], location: [], registration: [], isEdge: false });

/** There are few countries, so searching a list is faster than building a set. */
function addTo(countries: CountryCode[], country: CountryCode) {
  if (!countries.includes(country)) countries.push(country);
}

const isRegistration = ({ source }: HostingObservation) => source === 'RDAP' || source === 'ASN';

const wholeHost = '';

/** The countries named for each IP address. Observations without an address apply to the host as a whole. */
function countVotes(observations: readonly HostingObservation[]): Map<string, Counting> {
  const votes = new Map<string, Counting>();
  for (const each of observations) {
    const key = each.ipAddress ?? wholeHost;
    let counted = votes.get(key);
    if (counted === undefined) votes.set(key, (counted = noVotes()));
    if (mayBeEdge(each)) counted.isEdge = true;
    if (each.country === null) continue;
    if (each.source === 'PROVIDER_RANGE') addTo(counted.range, each.country);
    else if (each.source === 'IP_GEOLOCATION') addTo(counted.location, each.country);
    else if (isRegistration(each)) addTo(counted.registration, each.country);
  }
  return votes;
}

interface Place {
  readonly address: string;
  readonly countries: Countries;
  readonly confidence: Confidence;
  readonly rule: HostingRule;
  readonly isConflicting: boolean;
}

const isWithin = (some: Countries, all: Countries) => some.every((country) => all.includes(country));

/** The rule that applies to the combined votes for one IP address. */
function ruleFor({ range, location, registration }: Votes): keyof typeof reliability {
  if (range.length > 1) return 'RANGES_DIFFER';
  if (range.length === 1) {
    if (location.length === 0) return 'RANGE_OF_PROVIDER';
    return isWithin(location, range) ? 'RANGE_AND_LOCATION_AGREE' : 'RANGE_AGAINST_LOCATION';
  }
  if (location.length > 1) return 'LOCATIONS_DIFFER';
  if (location.length === 1) {
    if (registration.length === 0) return 'LOCATION_ONLY';
    return isWithin(registration, location) ? 'LOCATION_AND_REGISTRATION_AGREE' : 'REGISTRATION_DIFFERS';
  }
  if (registration.length > 1) return 'REGISTRATIONS_DIFFER';
  return registration.length === 1 ? 'REGISTRATION_ONLY' : 'ADDRESS_WITHOUT_COUNTRY';
}

const reliability = {
  RANGES_DIFFER: 'NONE',
  RANGE_AND_LOCATION_AGREE: 'HIGH',
  RANGE_OF_PROVIDER: 'MEDIUM',
  RANGE_AGAINST_LOCATION: 'MEDIUM',
  LOCATIONS_DIFFER: 'NONE',
  LOCATION_ONLY: 'MEDIUM',
  LOCATION_AND_REGISTRATION_AGREE: 'HIGH',
  REGISTRATION_DIFFERS: 'LOW',
  REGISTRATIONS_DIFFER: 'NONE',
  REGISTRATION_ONLY: 'LOW',
  ADDRESS_WITHOUT_COUNTRY: 'NONE',
} as const satisfies Partial<Record<HostingRule, Confidence>>;

/** The country of one IP address: from the provider’s ranges, else from its location, else from its registration. */
function placeOf(address: string, votes: Votes): Place {
  const rule = ruleFor(votes);
  const { range, location, registration } = votes;
  const countries = range.length > 0 ? range : location.length > 0 ? location : registration;
  const isConflicting = countries.length > 1;
  // The provider’s published ranges distinguish its hosting from its edges.
  if (votes.isEdge && range.length === 0 && countries.length === 1)
    return { address, countries, confidence: 'LOW', rule: 'MAY_BE_AN_EDGE', isConflicting };
  return { address, countries, confidence: reliability[rule], rule, isConflicting };
}

const rank: Readonly<Record<Confidence, number>> = { NONE: 0, LOW: 1, MEDIUM: 2, HIGH: 3 };

/** The less reliable of two. */
const lowerOf = (a: Confidence, b: Confidence): Confidence => (rank[a] <= rank[b] ? a : b);

const sorted = (countries: readonly CountryCode[]) =>
  countries.length < 2 ? countries : [...countries].sort();

const nowhere: Located = {
  kind: 'UNRESOLVED',
  countries: [],
  confidence: 'NONE',
  decidedBy: ['COUNTRY_NOT_OBSERVED'],
  evidence: [],
};

/** The location of a host with one IP address. @internal */
export function locateOne(address: string, votes: Votes, evidence: readonly HostingObservation[]): Located {
  const { countries, confidence, rule, isConflicting } = placeOf(address, votes);
  if (countries.length === 0) return { ...nowhere, evidence };
  const kind = isConflicting ? 'CONFLICTING' : 'DIRECT';
  return { kind, countries: sorted(countries), confidence, decidedBy: [rule], evidence };
}

function combine(
  places: readonly Place[],
  evidence: readonly HostingObservation[],
  { mostCountriesByLocation }: HostingPolicy,
): Located {
  const found: CountryCode[] = [];
  const rules = new Set<HostingRule>();
  let confidence: Confidence = 'HIGH';
  let isConflicting = false;
  for (const place of places) {
    rules.add(place.rule);
    for (const country of place.countries) addTo(found, country);
    confidence = lowerOf(confidence, place.confidence);
    isConflicting ||= place.isConflicting;
  }
  if (found.length === 0) return { ...nowhere, evidence };
  const countries = sorted(found);
  const decidedBy = inOrder(rules);
  if (isConflicting) return { kind: 'CONFLICTING', countries, confidence: 'NONE', decidedBy, evidence };
  // Other addresses were located, so an address without a country makes the result incomplete, not unknown.
  if (confidence === 'NONE') confidence = 'LOW';
  if (countries.length === 1) return { kind: 'DIRECT', countries, confidence, decidedBy, evidence };
  const several: HostingRule[] = ['SEVERAL_COUNTRIES'];
  if (countries.length > mostCountriesByLocation && places.every(({ rule }) => rule === 'LOCATION_ONLY')) {
    several.unshift('MANY_EDGE_COUNTRIES');
    confidence = 'LOW';
  }
  if (versionsDiffer(places)) several.push('IP_VERSIONS_DIFFER');
  return {
    kind: 'MULTIPLE',
    countries,
    confidence: lowerOf(confidence, 'MEDIUM'),
    decidedBy: [...several, ...decidedBy],
    evidence,
  };
}

/** The most doubtful rule first, so that people read the reason for a low confidence first. */
const order: readonly HostingRule[] = [
  'RANGES_DIFFER',
  'LOCATIONS_DIFFER',
  'REGISTRATIONS_DIFFER',
  'MAY_BE_AN_EDGE',
  'REGISTRATION_DIFFERS',
  'ADDRESS_WITHOUT_COUNTRY',
  'REGISTRATION_ONLY',
  'LOCATION_ONLY',
  'RANGE_AGAINST_LOCATION',
  'RANGE_OF_PROVIDER',
  'RANGE_AND_LOCATION_AGREE',
  'LOCATION_AND_REGISTRATION_AGREE',
];
const inOrder = (rules: ReadonlySet<HostingRule>): readonly HostingRule[] =>
  rules.size === 1 ? [...rules] : order.filter((rule) => rules.has(rule));

function versionsDiffer(places: readonly Place[]): boolean {
  const four: CountryCode[] = [];
  const six: CountryCode[] = [];
  for (const { address, countries } of places) {
    for (const country of countries) addTo(address.includes(':') ? six : four, country);
  }
  return four.length > 0 && six.length > 0 && !(isWithin(four, six) && isWithin(six, four));
}

/** Evidence about the host as a whole counts for every address, unless the addresses together already say the same. */
function withWholeHost(own: Votes, whole: Votes, somewhere: Countries): Votes {
  const location = own.location.length === 0 || !isWithin(whole.location, somewhere) ? whole.location : [];
  const registration =
    somewhere.length < 2 || !isWithin(whole.registration, somewhere) ? whole.registration : [];
  return {
    range: own.range,
    location: union(own.location, location),
    registration: union(own.registration, registration),
    isEdge: own.isEdge || whole.isEdge,
  };
}

function union(some: Countries, others: Countries): CountryCode[] {
  const all = [...some];
  for (const country of others) addTo(all, country);
  return all;
}

/** Combines the evidence for all addresses without a proxy. Location comes before registration. @internal */
export function locate(observations: readonly HostingObservation[], policy: HostingPolicy): Located {
  if (observations.length === 0) return nowhere;
  const votes = countVotes(observations);
  const whole = votes.get(wholeHost);
  if (whole === undefined) {
    const places: Place[] = [];
    for (const [address, own] of votes) places.push(placeOf(address, own));
    return combine(places, observations, policy);
  }
  votes.delete(wholeHost);
  if (votes.size === 0) return locateOne(wholeHost, whole, observations);
  const somewhere: CountryCode[] = [];
  for (const { location } of votes.values()) for (const country of location) addTo(somewhere, country);
  const places: Place[] = [];
  for (const [address, own] of votes) places.push(placeOf(address, withWholeHost(own, whole, somewhere)));
  return combine(places, observations, policy);
}
