import { azureRegions } from './azure-regions.data.js';
import { parseCountryCode } from '../country-code.js';
import { parseProviderRanges } from './provider-ranges.js';

const aws = {
  syncToken: '1',
  prefixes: [
    { ip_prefix: '192.0.2.0/25', region: 'eu-central-1', service: 'AMAZON' },
    { ip_prefix: '198.51.100.0/24', region: 'GLOBAL', service: 'CLOUDFRONT' },
    { ip_prefix: '203.0.113.0/24', region: 'xx-new-1', service: 'AMAZON' },
  ],
  ipv6_prefixes: [{ ipv6_prefix: '2001:db8::/40', region: 'eu-west-3', service: 'AMAZON' }],
};
const google = {
  syncToken: '1',
  prefixes: [
    { ipv4Prefix: '192.0.2.0/24', service: 'Google Cloud', scope: 'europe-west1' },
    { ipv6Prefix: '2001:db8:1::/48', service: 'Google Cloud', scope: 'global' },
  ],
};
const azure = {
  cloud: 'Public',
  values: [
    {
      name: 'AzureCloud.westeurope',
      properties: { region: 'westeurope', addressPrefixes: ['192.0.2.0/24', '2001:db8:2::/48'] },
    },
    { name: 'Storage.westeurope', properties: { region: 'westeurope', addressPrefixes: ['192.0.2.0/24'] } },
    { name: 'AzureFrontDoor.Frontend', properties: { region: '', addressPrefixes: ['198.51.100.0/24'] } },
  ],
};
const oracle = { regions: [{ region: 'eu-amsterdam-1', cidrs: [{ cidr: '192.0.2.0/24', tags: ['OCI'] }] }] };
const geofeed =
  '# a comment\n\n192.0.2.0/24,DE,DE-HE,Frankfurt,\r\n2001:db8::/32,us,US-NY,New York,10001\n198.51.100.0/24,,,,\n';

const read = (text: string, provider: string | null = null) => {
  const found = parseProviderRanges(text, provider);
  return found.ok
    ? found.value.map(
        ({ network, country, isAnycast }) => `${network} ${country ?? '-'}${isAnycast ? ' anycast' : ''}`,
      )
    : found.error;
};

it.each([
  ['AWS', aws, ['192.0.2.0/25 DE', '198.51.100.0/24 - anycast', '203.0.113.0/24 -', '2001:db8::/40 FR']],
  ['Google', google, ['192.0.2.0/24 BE', '2001:db8:1::/48 - anycast']],
  ['Azure', azure, ['192.0.2.0/24 NL', '2001:db8:2::/48 NL']],
  ['Oracle', oracle, ['192.0.2.0/24 NL']],
])('reads the file of %s', (_, file, expected) => {
  expect(read(JSON.stringify(file))).toEqual(expected);
});

it('reads a geofeed when its provider is given', () => {
  expect(read(geofeed, 'DigitalOcean')).toEqual(['192.0.2.0/24 DE', '2001:db8::/32 US', '198.51.100.0/24 -']);
});

it.each([
  ['a geofeed without a provider', geofeed, null, { code: 'PROVIDER_NEEDED', row: null }],
  ['JSON of something else', '{"prefixes":{}}', null, { code: 'FORMAT_UNKNOWN', row: null }],
  ['broken JSON', '{"prefixes":', null, { code: 'FORMAT_UNKNOWN', row: null }],
  ['nothing', '', 'A provider', { code: 'NO_RANGES', row: null }],
  [
    'a row that is not a range',
    '192.0.2.0/24,DE,,,\nnonsense,DE,,,',
    'A provider',
    { code: 'NOT_A_RANGE', row: 2 },
  ],
  ['a prefix too long', '192.0.2.0/33,DE,,,', 'A provider', { code: 'NOT_A_RANGE', row: 1 }],
])('refuses %s', (_, text, provider, problem) => {
  expect(read(text, provider)).toEqual(problem);
});

it('has an existing country for each Azure region', () => {
  for (const country of Object.values(azureRegions)) expect(parseCountryCode(country)).toBe(country);
});
