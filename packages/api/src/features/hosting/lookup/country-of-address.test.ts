import { countryOfAddress } from './country-of-address.js';

describe('countryOfAddress', () => {
  it.each([
    ['193.190.0.1', 'BE'],
    ['8.8.8.8', 'US'],
    ['2001:6a8::1', 'BE'],
    ['2001:4860:4860::8888', 'US'],
  ])('returns for %s the country %s', async (ipAddress, country) => {
    expect(await countryOfAddress(ipAddress)).toBe(country);
  });

  it.each([
    '10.0.0.1',
    '127.0.0.1',
    '169.254.1.1',
    '192.168.1.1',
    '192.0.2.1',
    '224.0.0.1',
    '::1',
    '::ffff:193.190.0.1',
    '2001:db8::1',
    'fd00::1',
    'fe80::1',
  ])('returns no country for %s', async (ipAddress) => {
    expect(await countryOfAddress(ipAddress)).toBeNull();
  });
});
