import { parseProviderRanges, type CountryCode } from '@meldpunt/domain';
import { startDnsServer, type DnsServer } from '../../../counterparts/dns-server.js';
import { dnsHostingLookup } from './lookup/dns-hosting-lookup.js';
import { loadRanges } from './lookup/load-ranges.js';
import { storedRanges } from './lookup/stored-ranges.js';
import { withProviderRanges, type ProviderRanges } from './lookup/with-provider-ranges.js';
import { testApi, type TestApi } from '../../../test/support/api.js';
import { perform } from '../../../test/support/casework.js';
import { claimedCase } from '../../../test/support/journeys.js';

let server: DnsServer;
let api: TestApi;
let ranges: ProviderRanges;

beforeAll(async () => {
  server = await startDnsServer({
    'bucket.s3.eu-west-3.amazonaws.com': { A: ['8.8.8.8'] },
    'machine.example': { A: ['8.8.8.8'] },
    'edge.example': { A: ['104.16.132.229'] },
  });
  const clock = () => new Date('2026-11-20T09:00:00.000Z');
  const asked = dnsHostingLookup({ clock, servers: [server.address], timeoutMs: 20_000, tries: 1 });
  const later: ProviderRanges = { holding: (addresses) => ranges.holding(addresses) };
  api = await testApi({ lookup: withProviderRanges(asked, later) });
  ranges = storedRanges(api.system.orm);
});
afterAll(async () => {
  await api.close();
  await server.stop();
});

const load = async (file: object) => {
  const read = parseProviderRanges(JSON.stringify(file));
  if (!read.ok) throw new Error(read.error.code);
  await api.system.orm.em.fork().transactional((em) => loadRanges(em, read.value, 'file.json', new Date()));
};

const google = (scope: string, ipv4Prefix = '8.8.8.0/24') => ({
  prefixes: [{ ipv4Prefix, service: 'Google Cloud', scope }],
});

async function hostingOf(url: string, ...observed: object[]) {
  const { caseId, itemId } = await claimedCase(api, { url });
  for (const each of observed)
    await perform(api, 'recordHostingObservation', { contentItemId: itemId, ...each }, 'analyst');
  if (observed.length === 0) await perform(api, 'lookUpHosting', { contentItemId: itemId }, 'analyst');
  const { data } = await api.send(
    `query ($id: ID!) { case(id: $id) { contentItems {
      hosting { kind country confidence provider proxyOperator decidedBy } } } }`,
    { id: caseId },
    'analyst',
  );
  return data.case.contentItems[0];
}

describe('a hosting lookup', () => {
  it('uses the region in the host name of a bucket', async () => {
    const { hosting } = await hostingOf('https://bucket.s3.eu-west-3.amazonaws.com/file');

    expect(hosting).toMatchObject({
      kind: 'DIRECT',
      country: 'FR',
      confidence: 'MEDIUM',
      provider: 'Amazon Web Services',
    });
    expect(hosting.decidedBy[0]).toBe('REGION_IN_HOST_NAME');
  });

  it('uses the country of the range that the provider publishes, from the newest file', async () => {
    await load(google('europe-west4'));
    const { hosting: first } = await hostingOf('https://machine.example/1');
    await load(google('europe-west1'));
    const { hosting: second } = await hostingOf('https://machine.example/2');
    await load(google('europe-west1', '192.0.2.0/24'));
    const { hosting: third } = await hostingOf('https://machine.example/3');

    expect([first.country, second.country, third.country]).toEqual(['NL', 'BE', 'US']);
    expect(first.decidedBy).toEqual(['RANGE_AGAINST_LOCATION']);
  });

  it('returns the operator of a proxy, which is not the provider', async () => {
    const { hosting } = await hostingOf('https://edge.example/file');

    expect(hosting).toMatchObject({ kind: 'PROXIED', provider: null, proxyOperator: 'Cloudflare' });
  });
});

describe('an observation that a person records', () => {
  it.each<[string, object[], object]>([
    [
      'a registrar does not count as provider',
      [{ source: 'REGISTRAR', country: 'US', provider: 'A registrar' }],
      { kind: 'UNRESOLVED', country: null, provider: null },
    ],
    [
      'the operator of a proxy can name the host',
      [
        { source: 'DNS', ipAddress: '192.0.2.1', isProxy: true, provider: 'A proxy' },
        { source: 'PROXY_OPERATOR', provider: 'Origin Host' },
      ],
      {
        kind: 'PROXIED',
        provider: 'Origin Host',
        proxyOperator: 'A proxy',
        decidedBy: ['ORIGIN_HOST_STATED'],
      },
    ],
    [
      'the AS number of a proxy shows the proxy',
      [{ source: 'ASN', ipAddress: '192.0.2.1', country: 'US', asNumber: 13335 }],
      { kind: 'PROXIED', country: null, provider: null, proxyOperator: 'Cloudflare' },
    ],
    ['Kosovo counts as a country', [{ source: 'ANALYST', country: 'XK' }], { kind: 'DIRECT', country: 'XK' }],
    [
      'a range of a provider gives the country',
      [{ source: 'PROVIDER_RANGE', ipAddress: '192.0.2.1', country: 'DE' }],
      { kind: 'DIRECT', country: 'DE' },
    ],
  ])('%s', async (title, observed, expected) => {
    const { hosting } = await hostingOf(`https://recorded.example/${encodeURIComponent(title)}`, ...observed);

    expect(hosting).toMatchObject(expected);
  });

  it('is refused with an AS number out of range', async () => {
    const { itemId } = await claimedCase(api);

    for (const asNumber of [0, -1, 2 ** 32, 1.5]) {
      const input = { contentItemId: itemId, source: 'ASN', ipAddress: '192.0.2.1', asNumber };
      expect(await perform(api, 'recordHostingObservation', input, 'analyst')).toMatchObject({
        __typename: 'InvalidInputError',
      });
    }
  });
});

it('lists the hotline of a country also for its territories', async () => {
  const { data } = await api.send('{ hotlines(country: "RE") { country name } }', {}, 'analyst');

  expect(data.hotlines).toEqual([{ country: 'FR' as CountryCode, name: 'Point de Contact' }]);
});
