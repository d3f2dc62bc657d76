import type { CountryCode } from '../../src/country-code.js';
import type { HostingObservation } from '../../src/hosting/observation.js';
import { providerRegionOf } from '../../src/hosting/provider-region-of.js';
import {
  ago,
  analyst,
  asn,
  dns,
  geo,
  ip,
  ip6,
  operator,
  otherIp,
  provider,
  range,
  rdap,
  registrar,
  seen,
} from './observations.js';

/** One hosting situation, with its observations and the true location. */
export interface HostingSituation {
  readonly title: string;
  readonly observations: readonly HostingObservation[];
  /** The hosting countries; empty when there is none; `null` when the observations cannot tell. */
  readonly truth: readonly CountryCode[] | null;
}

const situation = (
  title: string,
  truth: string | null,
  ...observations: HostingObservation[]
): HostingSituation => ({
  title,
  truth:
    truth === null
      ? null
      : truth
          .split(' ')
          .filter(Boolean)
          .map((code) => code as CountryCode),
  observations: observations.map((each, index) => ({ ...each, id: `o${index}` })),
});

const number = (asNumber: number, seat: string, ipAddress = ip) => asn(seat, ipAddress, { asNumber });

/**
 * Buckets and applications whose host name contains the region, with the data of geolocation and registries for their
 * addresses.
 */
const buckets: readonly (readonly [host: string, truth: string, located: string, seat: string])[] = [
  ['bucket.s3.eu-central-1.amazonaws.com', 'DE', 'DE', 'US'],
  ['s3.eu-west-1.amazonaws.com', 'IE', 'IE', 'US'],
  ['bucket.s3.eu-west-3.amazonaws.com', 'FR', 'US', 'US'],
  ['bucket.s3-website.eu-north-1.amazonaws.com', 'SE', 'SE', 'US'],
  ['bucket.s3.us-east-1.amazonaws.com', 'US', 'US', 'US'],
  ['bucket.s3.dualstack.eu-south-1.amazonaws.com', 'IT', 'IT', 'US'],
  ['bucket.s3.ap-northeast-1.amazonaws.com', 'JP', 'JP', 'US'],
  ['bucket.s3.ap-southeast-1.amazonaws.com', 'SG', 'US', 'US'],
  ['ec2-192-0-2-1.eu-west-2.compute.amazonaws.com', 'GB', 'GB', 'US'],
  ['a1b2c3.execute-api.eu-central-1.amazonaws.com', 'DE', 'DE', 'US'],
  ['space.fra1.digitaloceanspaces.com', 'DE', 'DE', 'US'],
  ['space.ams3.digitaloceanspaces.com', 'NL', 'NL', 'US'],
  ['space.nyc3.digitaloceanspaces.com', 'US', 'US', 'US'],
  ['space.sgp1.digitaloceanspaces.com', 'SG', 'US', 'US'],
  ['bucket.s3.gra.io.cloud.ovh.net', 'FR', 'FR', 'FR'],
  ['bucket.s3.de.io.cloud.ovh.net', 'DE', 'FR', 'FR'],
  ['bucket.s3.bhs.io.cloud.ovh.net', 'CA', 'CA', 'FR'],
  ['bucket.s3.fr-par.scw.cloud', 'FR', 'FR', 'FR'],
  ['bucket.s3.nl-ams.scw.cloud', 'NL', 'NL', 'FR'],
  ['bucket.s3.pl-waw.scw.cloud', 'PL', 'FR', 'FR'],
  ['bucket.fsn1.your-objectstorage.com', 'DE', 'DE', 'DE'],
  ['bucket.hel1.your-objectstorage.com', 'FI', 'FI', 'DE'],
  ['bucket.nbg1.your-objectstorage.com', 'DE', 'DE', 'DE'],
  ['bucket.eu-central-1.linodeobjects.com', 'DE', 'DE', 'US'],
  ['bucket.us-southeast-1.linodeobjects.com', 'US', 'US', 'US'],
  ['bucket.ams1.vultrobjects.com', 'NL', 'NL', 'US'],
  ['bucket.ewr1.vultrobjects.com', 'US', 'US', 'US'],
  ['bucket.s3.eu-central-1.wasabisys.com', 'NL', 'NL', 'US'],
  ['bucket.s3.eu-west-1.wasabisys.com', 'GB', 'US', 'US'],
  ['bucket.s3.eu-central-003.backblazeb2.com', 'NL', 'NL', 'US'],
  ['bucket.s3.us-west-004.backblazeb2.com', 'US', 'US', 'US'],
  ['bucket.oss-eu-central-1.aliyuncs.com', 'DE', 'DE', 'CN'],
  ['bucket.oss-cn-hangzhou.aliyuncs.com', 'CN', 'CN', 'CN'],
  ['bucket.oss-ap-southeast-1.aliyuncs.com', 'SG', 'SG', 'CN'],
  ['bucket.cos.eu-frankfurt.myqcloud.com', 'DE', 'DE', 'CN'],
  ['bucket.cos.ap-singapore.myqcloud.com', 'SG', 'CN', 'CN'],
  ['ns.objectstorage.eu-amsterdam-1.oraclecloud.com', 'NL', 'NL', 'US'],
  ['ns.objectstorage.uk-london-1.oraclecloud.com', 'GB', 'GB', 'US'],
  ['bucket.s3.eu-de.cloud-object-storage.appdomain.cloud', 'DE', 'DE', 'US'],
  ['service.europe-west1.run.app', 'BE', 'BE', 'US'],
  ['bucket.sos-ch-gva-2.exo.io', 'CH', 'CH', 'CH'],
  ['bucket.s3-eu-central-1.ionoscloud.com', 'DE', 'DE', 'DE'],
];

/** The observations from a host name; empty when it contains no region. */
function inName(host: string): readonly HostingObservation[] {
  const region = providerRegionOf(host);
  return region === null ? [] : [range(region.country, null, { provider: region.provider })];
}

/** Machines in a cloud: AS number, seat, geolocation, and the country of the provider’s range. */
const machines: readonly (readonly [
  name: string,
  asNumber: number,
  seat: string,
  located: string,
  truth: string,
])[] = [
  ['Amazon in Frankfurt', 16509, 'US', 'DE', 'DE'],
  ['Amazon in Dublin', 16509, 'US', 'IE', 'IE'],
  ['Amazon in Paris, located at its seat', 16509, 'US', 'US', 'FR'],
  ['Amazon in Stockholm', 16509, 'US', 'SE', 'SE'],
  ['Amazon in Virginia', 14618, 'US', 'US', 'US'],
  ['Amazon in Mumbai', 16509, 'US', 'IN', 'IN'],
  ['Amazon in Tokyo', 16509, 'US', 'JP', 'JP'],
  ['Amazon in Zurich, located next door', 16509, 'US', 'DE', 'CH'],
  ['Google in Saint-Ghislain', 396982, 'US', 'BE', 'BE'],
  ['Google in Eemshaven', 396982, 'US', 'NL', 'NL'],
  ['Google in Frankfurt, located at its seat', 396982, 'US', 'US', 'DE'],
  ['Google in Iowa', 396982, 'US', 'US', 'US'],
  ['Google in Hamina', 15169, 'US', 'FI', 'FI'],
  ['Google in Warsaw', 396982, 'US', 'PL', 'PL'],
  ['Azure in Amsterdam', 8075, 'US', 'NL', 'NL'],
  ['Azure in Dublin', 8075, 'US', 'IE', 'IE'],
  ['Azure in Paris', 8075, 'US', 'FR', 'FR'],
  ['Azure in Brussels', 8075, 'US', 'BE', 'BE'],
  ['Azure in Virginia', 8075, 'US', 'US', 'US'],
  ['Azure in Gävle, located at its seat', 8075, 'US', 'US', 'SE'],
  ['Oracle in Amsterdam', 31898, 'US', 'NL', 'NL'],
  ['Oracle in Frankfurt', 31898, 'US', 'DE', 'DE'],
  ['Oracle in Marseille', 31898, 'US', 'FR', 'FR'],
  ['Oracle in Ashburn', 31898, 'US', 'US', 'US'],
  ['DigitalOcean in Amsterdam', 14061, 'US', 'NL', 'NL'],
  ['DigitalOcean in Frankfurt', 14061, 'US', 'DE', 'DE'],
  ['DigitalOcean in London', 14061, 'US', 'GB', 'GB'],
  ['DigitalOcean in Bangalore, located at its seat', 14061, 'US', 'US', 'IN'],
  ['DigitalOcean in New York', 14061, 'US', 'US', 'US'],
  ['Linode in Frankfurt', 63949, 'US', 'DE', 'DE'],
  ['Linode in London', 63949, 'US', 'GB', 'GB'],
  ['Linode in Newark', 63949, 'US', 'US', 'US'],
  ['Vultr in Amsterdam', 20473, 'US', 'NL', 'NL'],
  ['Vultr in Paris', 20473, 'US', 'FR', 'FR'],
  ['Vultr in Warsaw, located at its seat', 20473, 'US', 'US', 'PL'],
];

/** Clouds whose ranges are not loaded. */
const unlisted: readonly (readonly [name: string, asNumber: number, seat: string, located: string])[] = [
  ['Hetzner in Helsinki', 24940, 'DE', 'FI'],
  ['OVH in Beauharnois', 16276, 'FR', 'CA'],
  ['OVH in London', 16276, 'FR', 'GB'],
  ['Contabo in St. Louis', 40021, 'DE', 'US'],
  ['Leaseweb in Frankfurt', 60781, 'NL', 'DE'],
  ['M247 in Bucharest', 9009, 'GB', 'RO'],
  ['Alibaba in Singapore', 45102, 'CN', 'SG'],
  ['Tencent in Frankfurt', 132203, 'CN', 'DE'],
];

const national: readonly (readonly [name: string, country: string])[] = [
  ['Combell', 'BE'],
  ['a Belgian access provider', 'BE'],
  ['Telenet', 'BE'],
  ['Hetzner in Falkenstein', 'DE'],
  ['Strato', 'DE'],
  ['IONOS', 'DE'],
  ['OVH in Roubaix', 'FR'],
  ['Online in Vitry', 'FR'],
  ['TransIP', 'NL'],
  ['LeaseWeb in Amsterdam', 'NL'],
  ['NForce', 'NL'],
  ['a Danish hoster', 'DK'],
  ['a Swedish hoster', 'SE'],
  ['a Polish hoster', 'PL'],
  ['a Czech hoster', 'CZ'],
  ['an Italian hoster', 'IT'],
  ['a Spanish hoster', 'ES'],
  ['a Swiss hoster', 'CH'],
  ['a Luxembourg hoster', 'LU'],
  ['a Romanian hoster', 'RO'],
  ['a Japanese hoster', 'JP'],
  ['a hoster in the United States', 'US'],
  ['a Canadian hoster', 'CA'],
  ['a Russian hoster', 'RU'],
  ['an Indian hoster', 'IN'],
  ['a Hong Kong hoster', 'HK'],
];

/**
 * Resellers and rented servers: the holder of the network is registered in another country than the machine’s location.
 */
const abroad: readonly (readonly [located: string, holder: string])[] = [
  ['NL', 'RU'],
  ['NL', 'SC'],
  ['NL', 'GB'],
  ['DE', 'UA'],
  ['MD', 'RU'],
  ['RO', 'CY'],
  ['BG', 'AE'],
  ['FR', 'PL'],
  ['US', 'CN'],
  ['LU', 'US'],
  ['BE', 'NL'],
  ['SE', 'BZ'],
];

/** Edges without a proxy flag: recognised by the published ranges, or by the AS number. */
const edges: readonly (readonly [
  name: string,
  ipAddress: string,
  asNumber: number | null,
  located: string,
])[] = [
  ['Cloudflare by range', '104.16.132.229', null, 'US'],
  ['Cloudflare by range, seen in Belgium', '188.114.96.1', null, 'BE'],
  ['Cloudflare by number', ip, 13335, 'NL'],
  ['Cloudflare by its other number', ip, 209242, 'DE'],
  ['Fastly by range', '151.101.1.69', null, 'US'],
  ['Fastly by number', ip, 54113, 'BE'],
  ['CloudFront by range', '13.32.99.1', null, 'US'],
  ['Akamai by range', '23.192.228.80', null, 'NL'],
  ['Akamai by number', ip, 20940, 'BE'],
  ['Imperva by range', '45.60.12.34', null, 'US'],
  ['Imperva by number', ip, 19551, 'GB'],
  ['Sucuri by number', ip, 30148, 'US'],
  ['DDoS-Guard by number', ip, 57724, 'RU'],
  ['Qrator by number', ip, 200449, 'CZ'],
  ['StackPath by number', ip, 12989, 'US'],
  ['StormWall by number', ip, 59796, 'SK'],
  ['Edgio by number', ip, 15133, 'US'],
  ['bunny.net, which also hosts', ip, 200325, 'SI'],
  ['Google without its ranges', ip, 15169, 'US'],
  ['Microsoft without its ranges', ip, 8075, 'US'],
];

const behindProxy = (...more: HostingObservation[]) => [
  dns('104.16.132.229'),
  geo('US', '104.16.132.229', { observedAt: ago(1) }),
  ...more,
];

const nineEdges = ['BE', 'NL', 'DE', 'FR', 'GB', 'US', 'SG', 'JP', 'BR'];

/** More than two hundred situations, each with realistic observations. */
export const hostingSituations: readonly HostingSituation[] = [
  ...buckets.map(([host, truth, located, seat]) =>
    situation(`bucket or application ${host}`, truth, dns(), geo(located), rdap(seat), ...inName(host)),
  ),
  ...machines.map(([name, asNumber, seat, located, truth]) =>
    situation(name, truth, dns(), geo(located), rdap(seat), number(asNumber, seat), range(truth)),
  ),
  ...unlisted.map(([name, asNumber, seat, located]) =>
    situation(`${name}, ranges not loaded`, located, dns(), geo(located), rdap(seat), number(asNumber, seat)),
  ),
  ...national.map(([name, country]) =>
    situation(`national hoster: ${name}`, country, dns(), geo(country), rdap(country)),
  ),
  ...abroad.map(([located, holder]) =>
    situation(`rented server in ${located}, holder in ${holder}`, located, dns(), geo(located), rdap(holder)),
  ),
  ...edges.map(([name, ipAddress, asNumber, located]) =>
    situation(
      `edge that nobody flagged: ${name}`,
      null,
      dns(ipAddress),
      geo(located, ipAddress),
      ...(asNumber === null ? [] : [number(asNumber, located, ipAddress)]),
    ),
  ),
  ...['NL', 'BE', 'FR', 'US', 'RU', 'DE'].map((country) =>
    situation(
      `origin named by the proxy's operator in ${country}`,
      country,
      ...behindProxy(operator(country)),
    ),
  ),
  ...['NL', 'BE', 'LU'].map((country) =>
    situation(
      `origin's address named by the operator, located in ${country}`,
      country,
      ...behindProxy(
        seen('o', 'PROXY_OPERATOR', { ipAddress: otherIp, provider: 'Origin Host' }),
        geo(country, otherIp),
        rdap(country, otherIp),
      ),
    ),
  ),
  ...(
    [
      ['bucket.s3.eu-central-1.amazonaws.com', 'DE'],
      ['space.ams3.digitaloceanspaces.com', 'NL'],
      ['b.s3.fr-par.scw.cloud', 'FR'],
    ] as const
  ).map(([host, truth]) =>
    situation(
      `origin named by the operator as ${host}`,
      truth,
      ...behindProxy(seen('o', 'PROXY_OPERATOR', { provider: host })),
    ),
  ),
  situation(
    'origin host named by the operator, who then says where',
    'FR',
    ...behindProxy(
      seen('o', 'PROXY_OPERATOR', { provider: 'Origin Host', observedAt: ago(3) }),
      provider('FR', { provider: 'Origin Host' }),
    ),
  ),
  ...['Origin Host', 'Reseller of hosting', 'origin.host.example'].map((name) =>
    situation(
      `origin host named by the operator without a country: ${name}`,
      null,
      ...behindProxy(seen('o', 'PROXY_OPERATOR', { provider: name })),
    ),
  ),
  situation('proxy whose operator has not answered', null, ...behindProxy()),
  situation('proxy that somebody flagged', null, dns(ip, { isProxy: true, provider: 'A proxy' })),
  situation(
    'storage behind the provider’s own edge',
    'DE',
    ...behindProxy(...inName('s.fra1.cdn.digitaloceanspaces.com')),
  ),
  situation('proxy in front of one of two addresses', null, dns('104.16.132.229'), dns(), geo('NL')),
  situation(
    'anycast of a provider in the United States',
    null,
    dns(ip, { isAnycast: true }),
    geo('BE'),
    rdap('US'),
  ),
  situation('anycast without a known seat', null, dns(ip, { isAnycast: true }), geo('NL')),
  situation(
    'anycast by a range without a region',
    null,
    dns(),
    seen('r', 'PROVIDER_RANGE', { ipAddress: ip, isAnycast: true }),
    geo('US'),
  ),
  situation(
    'nine edges from geolocation alone',
    null,
    ...nineEdges.flatMap((code, index) => [dns(`192.0.2.${index + 10}`), geo(code, `192.0.2.${index + 10}`)]),
  ),
  situation(
    'four edges from geolocation alone',
    null,
    ...nineEdges
      .slice(0, 4)
      .flatMap((code, index) => [dns(`192.0.2.${index + 10}`), geo(code, `192.0.2.${index + 10}`)]),
  ),
  situation(
    'two servers in two countries',
    'DE NL',
    dns(),
    dns(otherIp),
    geo('NL'),
    geo('DE', otherIp),
    rdap('NL'),
    rdap('DE', otherIp),
  ),
  situation('two servers in one country', 'NL', dns(), dns(otherIp), geo('NL'), geo('NL', otherIp)),
  situation(
    'IPv4 and IPv6 in two countries',
    'FR NL',
    dns(),
    dns(ip6),
    geo('NL'),
    geo('FR', ip6),
    rdap('NL'),
    rdap('FR', ip6),
  ),
  situation('IPv4 and IPv6 in one country', 'NL', dns(), dns(ip6), geo('NL'), geo('NL', ip6), rdap('NL')),
  ...['BE', 'NL', 'DE', 'US'].map((country) =>
    situation(`IPv6 only in ${country}`, country, dns(ip6), geo(country, ip6), rdap(country, ip6)),
  ),
  situation('IPv6 only at an edge', null, dns('2606:4700::6810:84e5'), geo('US', '2606:4700::6810:84e5')),
  situation(
    'IPv6 of a cloud with its range',
    'IE',
    dns(ip6),
    geo('US', ip6),
    rdap('US', ip6),
    range('IE', ip6),
  ),
  ...(['TOR', 'I2P', 'IPFS', 'PEER_TO_PEER'] as const).map((network) =>
    situation(`on ${network}`, '', seen('n', 'NETWORK', { network })),
  ),
  situation(
    'onion for which somebody stated a country',
    '',
    seen('n', 'NETWORK', { network: 'TOR' }),
    analyst('NL'),
  ),
  ...['US', 'DE', 'BE'].map((country) =>
    situation(
      `registrar abroad, host in ${country}`,
      country,
      dns(),
      geo(country),
      rdap(country),
      registrar('CA'),
    ),
  ),
  situation('registrar’s answer alone', null, registrar('US')),
  situation('registrar’s answer and a silent look-up', null, dns(), registrar('US')),
  situation('registrar’s answer on a proxied host', null, ...behindProxy(registrar('NL'))),
  ...['DE', 'US', 'CH'].map((country) =>
    situation(
      `parked domain at a parking service in ${country}`,
      country,
      dns(),
      geo(country),
      rdap(country),
      registrar('US'),
    ),
  ),
  ...['NL', 'FR', 'RU'].map((country) =>
    situation(
      `redirect followed to ${country}, looked up at its target`,
      country,
      dns(otherIp, { observedAt: ago(48) }),
      geo('BE', otherIp, { observedAt: ago(48) }),
      dns(),
      geo(country),
      rdap(country),
    ),
  ),
  situation(
    'moved from Belgium to the Netherlands',
    'NL',
    dns(otherIp, { observedAt: ago(30) }),
    geo('BE', otherIp, { observedAt: ago(30) }),
    dns(),
    geo('NL'),
  ),
  situation('Kosovo', 'XK', dns(), geo('XK'), rdap('XK')),
  ...['RE', 'GP', 'PR', 'GI', 'AX'].map((country) =>
    situation(`territory ${country}`, country, dns(), geo(country), rdap(country)),
  ),
  situation('territory registered in its country', 'RE', dns(), geo('RE'), rdap('FR')),
  situation(
    'platform, location stated by its own desk',
    'IE',
    dns(),
    geo('US'),
    provider('IE', { provider: 'A platform' }),
    analyst('IE'),
  ),
  situation(
    'platform behind its own many edges',
    null,
    ...nineEdges
      .slice(0, 5)
      .flatMap((code, index) => [
        dns(`192.0.2.${index + 30}`),
        geo(code, `192.0.2.${index + 30}`),
        number(32934, 'US', `192.0.2.${index + 30}`),
      ]),
  ),
  ...['NL', 'BE', 'DE', 'US', 'FR'].map((country) =>
    situation(`image host found by an analyst in ${country}`, country, dns(), geo(country), analyst(country)),
  ),
  situation('bulletproof host, registered offshore', 'RU', dns(), geo('RU'), rdap('SC'), number(57523, 'HK')),
  situation('bulletproof host, geolocation made to lie', null, dns(), geo('US'), rdap('RU'), asn('RU')),
  situation('two registrations and no location', null, dns(), rdap('NL'), asn('US')),
  situation('two locations for one address', null, dns(), geo('NL'), geo('DE')),
  situation('a name that leads to no address', null),
  situation('a private address', null, dns('10.0.0.1')),
  situation(
    'look-up of six weeks ago',
    null,
    dns(ip, { observedAt: ago(1000) }),
    geo('NL', ip, { observedAt: ago(1000) }),
  ),
  situation('range that contradicts itself', null, dns(), range('DE'), range('FR')),
  situation('analyst against geolocation', 'FR', dns(), geo('NL'), analyst('FR')),
  situation('provider’s word alone', 'NL', dns(), provider('NL')),
  situation('provider’s word against geolocation', 'NL', dns(), geo('NL'), provider('RU')),
];
