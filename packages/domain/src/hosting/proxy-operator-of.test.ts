import { parseIpNetwork } from '../address/ip-network.js';
import { proxyRanges } from './proxy-ranges.data.js';
import { proxyOperatorOf } from './proxy-operator-of.js';

describe('proxyOperatorOf', () => {
  it.each([
    ['1.1.1.1', 'Cloudflare'],
    ['104.16.0.1', 'Cloudflare'],
    ['2606:4700::1', 'Cloudflare'],
    ['151.101.1.1', 'Fastly'],
    ['2a04:4e42::1', 'Fastly'],
    ['13.32.0.1', 'Amazon CloudFront'],
    ['2600:9000:2000::1', 'Amazon CloudFront'],
    ['45.60.0.1', 'Imperva'],
    ['23.192.0.1', 'Akamai'],
  ])('returns for %s the operator %s', (ipAddress, operator) => {
    expect(proxyOperatorOf(ipAddress)).toBe(operator);
  });

  it.each(['193.190.0.1', '8.8.8.8', '2001:6a8::1', '192.0.2.1', '10.0.0.1'])(
    'returns null for %s',
    (ipAddress) => {
      expect(proxyOperatorOf(ipAddress)).toBeNull();
    },
  );

  it('reads an IPv4 address written as IPv6', () => {
    expect(proxyOperatorOf('::ffff:104.16.0.1')).toBe('Cloudflare');
  });
});

describe('proxyRanges', () => {
  const ranges = proxyRanges.flatMap((operator) => operator.ranges);

  it('lists each range once', () => {
    expect(new Set(ranges).size).toBe(ranges.length);
  });

  it.each(ranges)('lists %s as an IPv4 or IPv6 range of plausible size', (range) => {
    const [base = '', prefix] = range.split('/');

    const widest = base.includes(':') ? 24 : 11;

    expect(parseIpNetwork(range)).not.toBeNull();
    expect(Number(prefix)).toBeGreaterThanOrEqual(widest);
  });
});
