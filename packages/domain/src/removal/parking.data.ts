// Companies that fill unused domains with advertisements (“parking”). Origin: name servers: the list “Parking domains
// name server” of the MISP warning lists, version 20221024 (github.com/MISP/misp-warninglists). Companies: the names
// under which their networks are registered, as those services call themselves. Checked 2026-11-29. Left out of that
// list: name servers of companies whose customers also run real sites (bookmyname.com, dnsowl.com, freenom.com,
// gname.net, markmonitor.com), and day.biz, whose use is not documented.

/** Domains of the name servers of parked domains. @internal */
export const parkingNameServers: readonly string[] = [
  'above.com',
  'afternic.com',
  'bodis.com',
  'dan.com',
  'domainmarket.com',
  'dsredirection.com',
  'dsredirects.com',
  'parking1.ovh.net',
  'parking2.ovh.net',
  'parkingcrew.net',
  'parklogic.com',
  'sedo.com',
  'sedoparking.com',
  'uniregistrymarket.link',
  'ztomy.com',
];

/** Prefixes of the names of providers that only park domains, in lower case. @internal */
export const parkingProviders: readonly string[] = [
  'above.com',
  'afternic',
  'bodis',
  'parkingcrew',
  'parklogic',
  'sedo gmbh',
  'sedo domain parking',
  'trellian',
];
