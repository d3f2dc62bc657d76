import type { CountryCode } from '../country-code.js';
import type { Confidence, HostingKind } from './hosting.js';
import type { HostingRule } from './hosting-rule.js';
import type { HostingObservation } from './observation.js';

/** Where the machine evidence puts a host. @internal */
export interface Located {
  readonly kind: Extract<HostingKind, 'DIRECT' | 'MULTIPLE' | 'CONFLICTING' | 'UNRESOLVED'>;
  readonly countries: readonly CountryCode[];
  readonly confidence: Confidence;
  readonly decidedBy: readonly HostingRule[];
  readonly evidence: readonly HostingObservation[];
}

type Countries = ReadonlySet<CountryCode>;

interface Votes {
  readonly location: Set<CountryCode>;
  readonly registration: Set<CountryCode>;
}

const noVotes = (): Votes => ({ location: new Set(), registration: new Set() });

const isRegistration = ({ source }: HostingObservation) => source === 'RDAP' || source === 'ASN';

const wholeHost = '';

/** The countries each IP address is said to be in; what names no address speaks of the host as a whole. */
function countVotes(observations: readonly HostingObservation[]): Map<string, Votes> {
  const votes = new Map<string, Votes>();
  for (const each of observations) {
    const key = each.ipAddress ?? wholeHost;
    let counted = votes.get(key);
    if (counted === undefined) votes.set(key, (counted = noVotes()));
    if (each.country === null) continue;
    if (each.source === 'IP_GEOLOCATION') counted.location.add(each.country);
    else if (isRegistration(each)) counted.registration.add(each.country);
  }
  return votes;
}

interface Place {
  readonly address: string;
  readonly countries: Countries;
  readonly confidence: Confidence;
  readonly rule: HostingRule;
  readonly conflicting: boolean;
}

const isWithin = (some: Countries, all: Countries) => [...some].every((country) => all.has(country));

/** Where one IP address stands. */
function placeOf(address: string, { location, registration }: Votes): Place {
  const place = (countries: Countries, confidence: Confidence, rule: HostingRule, conflicting = false) => ({
    address,
    countries,
    confidence,
    rule,
    conflicting,
  });
  if (location.size > 1) return place(location, 'NONE', 'LOCATIONS_DIFFER', true);
  if (location.size === 1) {
    if (registration.size === 0) return place(location, 'MEDIUM', 'LOCATION_ONLY');
    if (isWithin(registration, location)) return place(location, 'HIGH', 'LOCATION_AND_REGISTRATION_AGREE');
    return place(location, 'LOW', 'REGISTRATION_DIFFERS');
  }
  if (registration.size > 1) return place(registration, 'NONE', 'REGISTRATIONS_DIFFER', true);
  if (registration.size === 1) return place(registration, 'LOW', 'REGISTRATION_ONLY');
  return place(registration, 'NONE', 'ADDRESS_WITHOUT_COUNTRY');
}

const rank: Readonly<Record<Confidence, number>> = { NONE: 0, LOW: 1, MEDIUM: 2, HIGH: 3 };

/** The less reliable of two. */
const lesser = (a: Confidence, b: Confidence): Confidence => (rank[a] <= rank[b] ? a : b);

function combine(places: readonly Place[], evidence: readonly HostingObservation[]): Located {
  const placed = places.filter(({ countries }) => countries.size > 0);
  const countries = [...new Set(placed.flatMap((place) => [...place.countries]))].sort();
  const rules = new Set(placed.map(({ rule }) => rule));
  if (countries.length === 0) {
    return {
      kind: 'UNRESOLVED',
      countries,
      confidence: 'NONE',
      decidedBy: ['COUNTRY_NOT_OBSERVED'],
      evidence,
    };
  }
  if (placed.some(({ conflicting }) => conflicting)) {
    return { kind: 'CONFLICTING', countries, confidence: 'NONE', decidedBy: inOrder(rules), evidence };
  }
  if (placed.length < places.length) rules.add('ADDRESS_WITHOUT_COUNTRY');
  let confidence: Confidence = placed.length < places.length ? 'LOW' : 'HIGH';
  for (const place of placed) confidence = lesser(confidence, place.confidence);
  if (countries.length === 1) {
    return { kind: 'DIRECT', countries, confidence, decidedBy: inOrder(rules), evidence };
  }
  const several: HostingRule[] = ['SEVERAL_COUNTRIES'];
  if (versionsDiffer(placed)) several.push('IP_VERSIONS_DIFFER');
  return {
    kind: 'MULTIPLE',
    countries,
    confidence: lesser(confidence, 'MEDIUM'),
    decidedBy: [...several, ...inOrder(rules)],
    evidence,
  };
}

/** Most doubtful first, so that the reason for a low confidence is read first. */
const order: readonly HostingRule[] = [
  'LOCATIONS_DIFFER',
  'REGISTRATIONS_DIFFER',
  'REGISTRATION_DIFFERS',
  'ADDRESS_WITHOUT_COUNTRY',
  'REGISTRATION_ONLY',
  'LOCATION_ONLY',
  'LOCATION_AND_REGISTRATION_AGREE',
];
const inOrder = (rules: ReadonlySet<HostingRule>): readonly HostingRule[] =>
  order.filter((rule) => rules.has(rule));

function versionsDiffer(places: readonly Place[]): boolean {
  const of = (version: 4 | 6) =>
    new Set(
      places
        .filter(({ address }) => address !== wholeHost && address.includes(':') === (version === 6))
        .flatMap(({ countries }) => [...countries]),
    );
  const four = of(4);
  const six = of(6);
  return four.size > 0 && six.size > 0 && !(isWithin(four, six) && isWithin(six, four));
}

/** What is said of the host as a whole counts for every address, unless the addresses together already say it. */
function withWholeHost(own: Votes, whole: Votes, somewhere: Countries): Votes {
  const location = own.location.size === 0 || !isWithin(whole.location, somewhere) ? whole.location : [];
  const registration =
    somewhere.size < 2 || !isWithin(whole.registration, somewhere) ? whole.registration : [];
  return {
    location: new Set([...own.location, ...location]),
    registration: new Set([...own.registration, ...registration]),
  };
}

/**
 * Puts the evidence on unproxied addresses together: location before registration, every address counted.
 * @internal
 */
export function locate(observations: readonly HostingObservation[]): Located {
  const votes = countVotes(observations);
  const whole = votes.get(wholeHost) ?? noVotes();
  const addresses = [...votes.keys()].filter((address) => address !== wholeHost);
  if (addresses.length === 0) return combine([placeOf(wholeHost, whole)], observations);
  const somewhere = new Set(addresses.flatMap((address) => [...(votes.get(address)?.location ?? [])]));
  const places = addresses.map((address) =>
    placeOf(address, withWholeHost(votes.get(address) ?? noVotes(), whole, somewhere)),
  );
  return combine(places, observations);
}
