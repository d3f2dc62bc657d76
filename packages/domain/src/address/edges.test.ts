import { parseAddress } from './parse-address.js';
import { registrableDomain } from './registrable-domain.js';

const hex = 'c'.repeat(40);
const hash = `urn:btih:${hex}`;
const onion = `${'a'.repeat(54)}ad`;
const key = 'a'.repeat(52);
const labels = `${'a'.repeat(48)}.`.repeat(5);

const read = (text: string): string => {
  const address = parseAddress(text);
  return address.ok ? address.value.canonical : address.error.code;
};

describe('hosts at the limits', () => {
  it.each([
    ['a label of 63 characters', `${'a'.repeat(63)}.example`],
    ['253 characters in all', `${labels}a-example`.slice(0, 253)],
    ['a name below .arpa that is not for home networks', 'nothome.arpa'],
    ['a subdomain of an onion service', `www.${onion}.onion`],
    ['a subdomain of an I2P service', `www.${key}.b32.i2p`],
  ])('are read with %s', (_, host) => {
    expect(read(`http://${host}/`)).toBe(`http://${host}/`);
  });

  it.each([
    ['a label of 64 characters', `${'a'.repeat(64)}.example`, 'INVALID_HOST'],
    ['254 characters in all', `${labels}aa-example`.slice(0, 254), 'INVALID_HOST'],
    ['a name in a home network', 'printer.home.arpa', 'LOCAL_HOST'],
    ['a character before an onion name', `a${onion}.onion`, 'INVALID_ONION'],
    ['a character after an onion name', `${onion}a.onion`, 'INVALID_ONION'],
    ['an I2P key of 53 characters', `${key}a.b32.i2p`, 'INVALID_HOST'],
    ['an I2P key of 64 characters', `${key}${'a'.repeat(12)}.b32.i2p`, 'INVALID_HOST'],
    ['a number before a hexadecimal one', '10x1.2.3.4', 'INVALID_HOST'],
    ['a letter after a hexadecimal number', '0x1g.2.3.4', 'INVALID_HOST'],
    ['an eight in an octal number', '018.2.3.4', 'INVALID_HOST'],
    ['five numbers', '1.2.3.4.5', 'INVALID_HOST'],
    ['an IPv4 address within an IPv6 address, but not last', '[1::1.2.3.4:1]', 'INVALID_HOST'],
    ['an IPv4 address before the gap of an IPv6 address', '[1.2.3.4::1]', 'INVALID_HOST'],
    ['a letter before the IPv4 part of an IPv6 address', '[::x1.2.3.4]', 'INVALID_HOST'],
    ['a letter after the IPv4 part of an IPv6 address', '[::192.0.2.1x]', 'INVALID_HOST'],
    ['a gap of no groups in an IPv6 address', '[1:2:3:4:5:6:7:8::]', 'INVALID_HOST'],
  ])('are refused with %s', (_, host, code) => {
    expect(read(`http://${host}/`)).toBe(code);
  });
});

describe('other limits of an address', () => {
  it.each([
    ['http://host.example:1/', 'http://host.example:1/'],
    ['host.example:8080/a', 'http://host.example:8080/a'],
    ['host.example:8080?q', 'http://host.example:8080/?q'],
    ['host.example:8080#f', 'http://host.example:8080/#f'],
    ['http://host.example/%1/a', 'http://host.example/%251/a'],
    ['http://host.example/%1@', 'http://host.example/%251@'],
    ['http://[1:2:3:4:5:6:7::]/', 'http://[1:2:3:4:5:6:7:0]/'],
  ])('%s is read as %s', (text, canonical) => {
    expect(read(text)).toBe(canonical);
  });

  it.each([
    ['http://host.example:0/', 'INVALID_PORT'],
    ['@host.example', 'NOT_AN_ADDRESS'],
    ['/host.example/a', 'NOT_AN_ADDRESS'],
    ["'", 'NOT_AN_ADDRESS'],
    ['https://host.example/a\u0085/b', 'LINE_BREAK'],
    ['https://host.example/a\u2029/b', 'LINE_BREAK'],
  ])('%j is refused: %s', (text, code) => {
    expect(read(text)).toBe(code);
  });
});

describe('a magnet link', () => {
  it.each([
    ['many topics', `xt.10=${hash}`, `xt=${hash}`],
    ['a display name without a value', `xt=${hash}&dn`, `xt=${hash}`],
    ['a parameter that ends like a display name', `xt=${hash}&xdn=1`, `xt=${hash}`],
    ['empty parameters', `&xt=${hash}&&`, `xt=${hash}`],
  ])('with %s keeps what identifies the content', (_, query, kept) => {
    expect(read(`magnet:?${query}`)).toBe(`magnet:?${kept}`);
  });

  it('may have slashes, but no path', () => {
    expect(read(`magnet://?xt=${hash}`)).toBe(`magnet:?xt=${hash}`);
    expect(read(`magnet:path?xt=${hash}`)).toBe('INVALID_CONTENT_ID');
  });

  it.each([
    hash,
    `urn:btmh:1220${'c'.repeat(64)}`,
    `urn:ed2k:${'c'.repeat(32)}`,
    `urn:ed2khash:${'c'.repeat(32)}`,
    `urn:sha1:${'c'.repeat(32)}`,
    `urn:tree:tiger:${'c'.repeat(39)}`,
  ])('is identified by %s, and not by a text that only contains it', (topic) => {
    expect(read(`magnet:?xt=${topic}`)).toBe(`magnet:?xt=${topic}`);
    expect(read(`magnet:?xt=x${topic}`)).toBe('INVALID_CONTENT_ID');
    expect(read(`magnet:?xt=${topic}c`)).toBe('INVALID_CONTENT_ID');
    expect(read(`magnet:?x.xt=${topic}`)).toBe('INVALID_CONTENT_ID');
  });
});

describe('a registrable domain', () => {
  it.each(['192.0.2.1', '192.0.2.1.', '192.0.2.12', '192.0.2.0xff', '192.0.2.0x', '2001:db8::1.1'])(
    'is null for %s, even where the look-up names the last part as a suffix',
    (hostname) => {
      const name = hostname.replace(/\.$/, '');

      expect(registrableDomain(hostname, () => name.slice(name.lastIndexOf('.') + 1))).toBeNull();
    },
  );

  it.each([
    ['www.1st.example', '1st.example'],
    ['www.0xyz.example', '0xyz.example'],
    ['www.7.example', '7.example'],
  ])('of %s is %s, with its digits', (hostname, domain) => {
    expect(registrableDomain(hostname, () => 'example')).toBe(domain);
  });

  it('is null where the look-up has no suffix, for any last label', () => {
    expect(registrableDomain('www.host.null', () => null)).toBeNull();
  });
});
