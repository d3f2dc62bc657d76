import fc from 'fast-check';
import { getDomain, getPublicSuffix, parse } from 'tldts';
import { parseAddress } from './parse-address.js';
import { registrableDomain, type PublicSuffixLookup } from './registrable-domain.js';

const withPrivate: PublicSuffixLookup = (hostname) =>
  getPublicSuffix(hostname, { allowPrivateDomains: true });

/** Only suffixes that are in the list: the last rule of the list accepts any unknown top-level domain. */
const listed: PublicSuffixLookup = (hostname) => {
  const { publicSuffix, isIcann, isPrivate } = parse(hostname);
  return isIcann === true || isPrivate === true ? publicSuffix : null;
};

const onion = `${'a'.repeat(54)}ad.onion`;

describe('the registrable domain with the list of tldts', () => {
  it.each([
    ['www.host.co.uk', 'host.co.uk'],
    ['host.co.uk', 'host.co.uk'],
    ['a.b.example.com', 'example.com'],
    ['co.uk', null],
    ['com', null],
    ['www.city.kawasaki.jp', 'city.kawasaki.jp'],
    ['a.b.kawasaki.jp', 'a.b.kawasaki.jp'],
    ['b.kawasaki.jp', null],
    ['host.www.ck', 'www.ck'],
    ['a.x.ck', 'a.x.ck'],
    ['x.ck', null],
    ['www.xn--e1afmkfd.xn--p1ai', 'xn--e1afmkfd.xn--p1ai'],
    ['host.xn--55qx5d.cn', 'host.xn--55qx5d.cn'],
    ['under_score.co.uk', 'under_score.co.uk'],
    ['192.0.2.1', null],
    ['2001:db8::1', null],
    [`www.${onion}`, onion],
    ['', null],
    ['a..b', null],
  ])('of %j is %j', (hostname, expected) => {
    expect(registrableDomain(hostname, getPublicSuffix)).toBe(expected);
  });

  it('is one for all customers of a platform, or one for each customer, as the look-up chooses', () => {
    expect(registrableDomain('www.host.uk.com', getPublicSuffix)).toBe('uk.com');
    expect(registrableDomain('www.host.uk.com', withPrivate)).toBe('host.uk.com');
  });

  it('accepts an unknown top-level domain as a suffix, unless the look-up returns only listed ones', () => {
    expect(registrableDomain('www.host.example', getPublicSuffix)).toBe('host.example');
    expect(registrableDomain('www.host.example', listed)).toBeNull();
    expect(registrableDomain('www.host.co.uk', listed)).toBe('host.co.uk');
  });

  it.each([
    ['https://WWW.B\u00fccher.co.uk/a', 'xn--bcher-kva.co.uk'],
    ['hxxp://www.host[.]co[.]uk.', 'host.co.uk'],
    ['https://3221225985/', null],
    ['http://[::ffff:192.0.2.1]/', null],
  ])('of the address %j is %j', (reported, expected) => {
    const address = parseAddress(reported);
    const hostname = address.ok ? address.value.hostname : null;

    expect(registrableDomain(hostname ?? 'not read', getPublicSuffix)).toBe(expected);
  });

  it('equals the result of tldts for every host name of an address', () => {
    const label = fc.constantFrom('a', 'www', 'xn--a', '0', 'x-1', 'b_c', 'co', 'city', 'host');
    const suffix = fc.constantFrom(
      'co.uk',
      'uk',
      'com',
      'kawasaki.jp',
      'ck',
      'www.ck',
      'example',
      'xn--p1ai',
      'uk.com',
    );
    fc.assert(
      fc.property(fc.array(label, { maxLength: 4 }), suffix, (labels, end) => {
        const hostname = [...labels, end].join('.');
        expect(registrableDomain(hostname, getPublicSuffix)).toBe(getDomain(hostname));
        expect(registrableDomain(hostname, withPrivate)).toBe(
          getDomain(hostname, { allowPrivateDomains: true }),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
