// Domains of registries of numbers and names. Their own addresses do not show who operates a network. Origin: the
// bootstrap registries of IANA for numbers, and the lists of members that APNIC and LACNIC publish for the national
// registries; checked 2026-11-29. Coverage: the five regional registries, the national registries below APNIC and
// LACNIC, IANA and ICANN, and name registries whose register and mail use different domains. Left out: other name
// registries: the host of the register identifies them.

/** A registry’s domain; all its subdomains count as well. @internal */
export const registryDomains: readonly string[] = [
  'afrinic.net',
  'apnic.net',
  'arin.net',
  'lacnic.net',
  'ripe.net',
  'iana.org',
  'icann.org',
  'nic.ad.jp',
  'nic.or.kr',
  'krnic.or.kr',
  'krnic.net',
  'kisa.or.kr',
  'cnnic.cn',
  'cnnic.net.cn',
  'twnic.net',
  'twnic.net.tw',
  'twnic.tw',
  'apjii.or.id',
  'idnic.net',
  'idnic.id',
  'irinn.in',
  'nixi.in',
  'vnnic.vn',
  'vnnic.net.vn',
  'nic.br',
  'registro.br',
  'nic.mx',
  'afnic.fr',
  'nic.fr',
  'denic.de',
  'sidn.nl',
  'dnsbelgium.be',
  'dns.be',
  'eurid.eu',
  'norid.no',
  'nic.cz',
  'verisign-grs.com',
];
