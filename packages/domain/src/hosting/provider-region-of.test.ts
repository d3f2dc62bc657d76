import { parseCountryCode } from '../country-code.js';
import { providerRegionOf } from './provider-region-of.js';
import { providerRegions } from './provider-regions.data.js';

it.each([
  ['bucket.s3.eu-central-1.amazonaws.com', 'Amazon Web Services', 'DE'],
  ['BUCKET.S3.EU-CENTRAL-1.AMAZONAWS.COM.', 'Amazon Web Services', 'DE'],
  ['s3-eu-west-1.amazonaws.com', 'Amazon Web Services', 'IE'],
  ['my.bucket.with.dots.s3.ap-south-1.amazonaws.com', 'Amazon Web Services', 'IN'],
  ['bucket.s3-website-us-west-2.amazonaws.com', 'Amazon Web Services', 'US'],
  ['bucket.s3.cn-north-1.amazonaws.com.cn', 'Amazon Web Services', 'CN'],
  ['space.fra1.digitaloceanspaces.com', 'DigitalOcean', 'DE'],
  ['space.fra1.cdn.digitaloceanspaces.com', 'DigitalOcean', 'DE'],
  ['bucket.s3.gra.io.cloud.ovh.net', 'OVHcloud', 'FR'],
  ['storage.gra.cloud.ovh.net', 'OVHcloud', 'FR'],
  ['bucket.s3.fr-par.scw.cloud', 'Scaleway', 'FR'],
  ['bucket.hel1.your-objectstorage.com', 'Hetzner', 'FI'],
  ['service-abc123.europe-west4.run.app', 'Google Cloud', 'NL'],
])('%s is a host of %s in %s', (host, provider, country) => {
  expect(providerRegionOf(host)).toMatchObject({ provider, country });
});

it.each([
  'blob.core.windows.net',
  'account.blob.core.windows.net',
  'storage.googleapis.com',
  's3.amazonaws.com',
  'bucket.s3.amazonaws.com',
  'd111111abcdef8.cloudfront.net',
  'bucket.s3.eu-central-9.amazonaws.com',
  'bucket.s3.eu-central-1.amazonaws.com.example',
  's3.eu-central-1.amazonaws.example',
  'fra1.example',
  'pub-1.r2.dev',
  'zone.b-cdn.net',
  '',
  `${'a.'.repeat(200)}s3.eu-central-1.amazonaws.com`,
])('%s has no region', (host) => {
  expect(providerRegionOf(host)).toBeNull();
});

it('has existing countries, and each region once', () => {
  for (const { countries, source } of providerRegions) {
    const codes = Object.values(countries).flatMap((list) => list.split(' '));
    expect(Object.keys(countries).map(parseCountryCode)).toEqual(Object.keys(countries));
    expect(new Set(codes).size).toBe(codes.length);
    expect(source).toMatch(/^https:/);
  }
});
