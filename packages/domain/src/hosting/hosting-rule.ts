/**
 * The permanent codes that a hosting conclusion cites in `decidedBy`.
 *
 * Sources: the house’s hosting procedure, and good practice where it says nothing (registration against location,
 * anycast).
 * @public
 */
export const HostingRule = {
  /** The address is on a network without countries. */
  NETWORK_WITHOUT_COUNTRY: 'NETWORK_WITHOUT_COUNTRY',
  /** Someone stated a country for an address on such a network. The statement is shown, but not used. */
  COUNTRY_STATED_FOR_NETWORK: 'COUNTRY_STATED_FOR_NETWORK',
  /** The place was described in words and has no web address to locate. */
  PLACE_WITHOUT_ADDRESS: 'PLACE_WITHOUT_ADDRESS',
  STATED_BY_ANALYST: 'STATED_BY_ANALYST',
  STATED_BY_PROXY_OPERATOR: 'STATED_BY_PROXY_OPERATOR',
  STATED_BY_PROVIDER: 'STATED_BY_PROVIDER',
  /** Other current evidence names the same countries as the statement. */
  CONFIRMED_BY_EVIDENCE: 'CONFIRMED_BY_EVIDENCE',
  /**
   * Evidence that was known when the statement was made names another country. The statement decides, with this code.
   */
  AGAINST_EVIDENCE: 'AGAINST_EVIDENCE',
  /** After the statement, evidence appeared for a country that no earlier evidence had named. */
  EVIDENCE_AFTER_STATEMENT: 'EVIDENCE_AFTER_STATEMENT',
  /** Proxy operator and provider, or two statements of the same instant, name different countries. */
  STATEMENTS_DIFFER: 'STATEMENTS_DIFFER',
  /** The proxy’s operator named the host, and its country is not known yet. */
  ORIGIN_HOST_STATED: 'ORIGIN_HOST_STATED',
  /** The region in the provider’s host name gives the country. */
  REGION_IN_HOST_NAME: 'REGION_IN_HOST_NAME',
  /** The origin’s IP address was stated. Its country follows from the evidence about that address. */
  ORIGIN_ADDRESS_STATED: 'ORIGIN_ADDRESS_STATED',
  /** A proxy answers for the address, so look-ups there do not show where the origin is. */
  ORIGIN_HIDDEN_BY_PROXY: 'ORIGIN_HIDDEN_BY_PROXY',
  /** Only some of the addresses belong to a proxy. */
  PARTLY_PROXIED: 'PARTLY_PROXIED',
  /** The statement is older than the first observation of a proxy, so it does not name the origin behind it. */
  PROXY_SEEN_AFTER_STATEMENT: 'PROXY_SEEN_AFTER_STATEMENT',
  /** Anycast answers from many places. The country is the registered seat of the provider. */
  ANYCAST_PROVIDER_SEAT: 'ANYCAST_PROVIDER_SEAT',
  /** Anycast, and no single registered seat is known. */
  ANYCAST_SEAT_UNKNOWN: 'ANYCAST_SEAT_UNKNOWN',
  /** Location and at least one registration name the same country, and no evidence names another. */
  LOCATION_AND_REGISTRATION_AGREE: 'LOCATION_AND_REGISTRATION_AGREE',
  /** The provider publishes a country for the address, and geolocation agrees. */
  RANGE_AND_LOCATION_AGREE: 'RANGE_AND_LOCATION_AGREE',
  /** The provider publishes a country for the address, and no evidence locates it elsewhere. */
  RANGE_OF_PROVIDER: 'RANGE_OF_PROVIDER',
  /** The provider publishes a different country for the address than geolocation. The provider’s data decides. */
  RANGE_AGAINST_LOCATION: 'RANGE_AGAINST_LOCATION',
  /** The provider publishes the address in several countries. */
  RANGES_DIFFER: 'RANGES_DIFFER',
  /** The network contains both proxy edges and hosting, and no evidence shows which of them this address is. */
  MAY_BE_AN_EDGE: 'MAY_BE_AN_EDGE',
  /** Geolocation alone names so many countries that they are probably edge locations. */
  MANY_EDGE_COUNTRIES: 'MANY_EDGE_COUNTRIES',
  /** Only geolocation names a country. */
  LOCATION_ONLY: 'LOCATION_ONLY',
  /** Only registrations name a country: that of the holder, not necessarily that of the server. */
  REGISTRATION_ONLY: 'REGISTRATION_ONLY',
  /** The holder is registered in a different country than the server’s location. An analyst confirms. */
  REGISTRATION_DIFFERS: 'REGISTRATION_DIFFERS',
  SEVERAL_COUNTRIES: 'SEVERAL_COUNTRIES',
  /** The IPv4 addresses are in other countries than the IPv6 addresses. */
  IP_VERSIONS_DIFFER: 'IP_VERSIONS_DIFFER',
  /** One of the current addresses has no known country, so the result may be incomplete. */
  ADDRESS_WITHOUT_COUNTRY: 'ADDRESS_WITHOUT_COUNTRY',
  /** Geolocation contradicts itself about one address. */
  LOCATIONS_DIFFER: 'LOCATIONS_DIFFER',
  /** Registrations contradict each other and no location decides. */
  REGISTRATIONS_DIFFER: 'REGISTRATIONS_DIFFER',
  /** There is fresh evidence, and none of it names a country. */
  COUNTRY_NOT_OBSERVED: 'COUNTRY_NOT_OBSERVED',
  /** There is evidence, all of it too old or dated in the future. */
  EVIDENCE_NOT_CURRENT: 'EVIDENCE_NOT_CURRENT',
  NO_EVIDENCE: 'NO_EVIDENCE',
} as const;
export type HostingRule = keyof typeof HostingRule;
