import { trustedProxiesIn } from './trusted-proxies.js';

describe('TRUST_PROXY', () => {
  it.each([
    ['0', false],
    ['false', false],
    ['10.0.0.5', ['10.0.0.5']],
    ['10.0.0.0/8, 192.0.2.1', ['10.0.0.0/8', '192.0.2.1']],
    ['127.0.0.1, ::1', ['127.0.0.1', '::1']],
    ['fd00::/8', ['fd00::/8']],
    ['2001:db8::/32', ['2001:db8::/32']],
    ['198.51.100.0/24', ['198.51.100.0/24']],
  ])('takes %j', (text, networks) => {
    expect(trustedProxiesIn(text)).toEqual(networks);
  });

  it.each([
    '1',
    '2',
    'true',
    'yes',
    '*',
    '',
    '10.0.0.5,',
    '0.0.0.0/0',
    '10.0.0.0/0',
    '10.0.0.0/7',
    '10.0.0.0/33',
    '198.0.0.0/8',
    '::/0',
    '::',
    '::ffff:0.0.0.0/96',
    '::ffff:10.0.0.0/104',
    '::ffff:a00:0/104',
    '2000::/3',
    '2001:db8::/16',
    '::1/64',
    'proxy.example',
    '10.0.0.0/24/8',
  ])('refuses %j', (text) => {
    expect(trustedProxiesIn(text)).toBeNull();
  });
});
