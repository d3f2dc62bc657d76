import type { CountryCode } from '../country-code.js';
import type { Confidence, Hosting, HostingKind } from '../hosting/hosting.js';
import type { RouteReason } from './route-reason.js';
import type { RoutingPolicy } from './routing-policy.js';

/** The result of the hosting: legs for each country, the police when there is no country, or a person. @internal */
export type Placement =
  | {
      readonly to: 'COUNTRIES';
      readonly countries: readonly CountryCode[];
      readonly because: RouteReason | null;
    }
  | { readonly to: 'POLICE' | 'PERSON'; readonly because: RouteReason };

type Located = Pick<Hosting, 'kind' | 'country' | 'countries' | 'confidence'>;

const person = (because: RouteReason): Placement => ({ to: 'PERSON', because });

const unresolved = person('HOSTING_UNRESOLVED');
const conflicting = person('HOSTING_CONFLICTING');
const uncertain = person('COUNTRY_UNCERTAIN');
const unknown = person('COUNTRY_UNKNOWN');
const originHidden = person('ORIGIN_HIDDEN');
const originForPolice: Placement = { to: 'POLICE', because: 'ORIGIN_HIDDEN' };
const noCountry: Placement = { to: 'POLICE', because: 'NO_HOSTING_COUNTRY' };
const noAddress: Placement = { to: 'POLICE', because: 'NO_WEB_ADDRESS' };

const reliance: Readonly<Record<Confidence, (policy: RoutingPolicy) => boolean>> = {
  HIGH: () => true,
  MEDIUM: () => true,
  LOW: ({ lowConfidence }) => lowConfidence === 'ROUTE',
  NONE: () => false,
};

const isRelied = (confidence: Confidence, policy: RoutingPolicy) => reliance[confidence]?.(policy) ?? false;

function oneCountry({ country, confidence }: Located, policy: RoutingPolicy): Placement {
  if (country === null) return unknown;
  if (!isRelied(confidence, policy)) return uncertain;
  return {
    to: 'COUNTRIES',
    countries: [country],
    because: confidence === 'LOW' ? 'COUNTRY_UNCERTAIN' : null,
  };
}

function severalCountries({ countries, confidence }: Located, policy: RoutingPolicy): Placement {
  if (countries.length === 0) return unknown;
  if (!isRelied(confidence, policy)) return uncertain;
  return { to: 'COUNTRIES', countries: [...new Set(countries)], because: 'HOSTED_IN_SEVERAL_COUNTRIES' };
}

const placements: Readonly<Record<HostingKind, (hosting: Located, policy: RoutingPolicy) => Placement>> = {
  DIRECT: oneCountry,
  ANYCAST: oneCountry,
  MULTIPLE: severalCountries,
  PROXIED: (_, { proxied }) => (proxied === 'POLICE' ? originForPolice : originHidden),
  NO_COUNTRY: () => noCountry,
  CONFLICTING: () => conflicting,
  NO_ADDRESS: () => noAddress,
  UNRESOLVED: () => unresolved,
};

/**
 * The placement of one content item by its hosting. An unknown kind, from untyped callers, goes to a person.
 * @internal
 */
export const placementOf = (hosting: Located, policy: RoutingPolicy): Placement =>
  (placements[hosting.kind] ?? placements.UNRESOLVED)(hosting, policy);
