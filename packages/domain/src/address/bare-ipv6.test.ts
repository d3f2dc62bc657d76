import { parseAddress } from './parse-address.js';
import { readAddresses } from './read-addresses.js';

const read = (text: string): readonly string[] =>
  readAddresses(text).addresses.map(({ address }) => address.canonical);

describe('an IPv6 address without scheme and brackets', () => {
  it.each([
    ['2001:db8::1', 'https://[2001:db8::1]/'],
    ['2001:DB8::1', 'https://[2001:db8::1]/'],
    ['2001:db8:0:0:0:0:0:1', 'https://[2001:db8::1]/'],
    ['2001:db8::192.0.2.1', 'https://[2001:db8::c000:201]/'],
    ['2001:db8::1/album/7?x=1', 'https://[2001:db8::1]/album/7?x=1'],
    ['2001:dead:feed::1', 'https://[2001:dead:feed::1]/'],
    ['[2001:db8::1]', 'https://[2001:db8::1]/'],
    ['[2001:db8::1]/a', 'https://[2001:db8::1]/a'],
    ['[2001:db8::1]:8080/a', 'http://[2001:db8::1]:8080/a'],
    ['Kijk op 2001:db8::1, daar staat het.', 'https://[2001:db8::1]/'],
    ['serveur : 2001:db8::1.', 'https://[2001:db8::1]/'],
    ['(2001:db8::1/a)', 'https://[2001:db8::1]/a'],
    ['«2001:db8::1»', 'https://[2001:db8::1]/'],
  ])('is a host in %j, as an IPv4 address is', (text, canonical) => {
    expect(read(text)).toEqual([canonical]);
    expect(parseAddress(text)).toMatchObject({ ok: true, value: { canonical, hostKind: 'IPV6' } });
  });

  it('needs brackets before a port: without them, the last group is part of the address', () => {
    expect(read('2001:db8::1:8080')).toEqual(['https://[2001:db8::1:8080]/']);
  });

  it('is one of several in a list', () => {
    const both = ['https://[2001:db8::1]/', 'https://[2001:db8::2]/b'];

    expect(read('2001:db8::1 2001:db8::2/b')).toEqual(both);
    expect(read('2001:db8::1, 2001:db8::2/b')).toEqual(both);
    expect(read('2001:db8::1\n2001:db8::2/b')).toEqual(both);
    expect(read('192.0.2.1/a,2001:db8::2/b')).toEqual(['https://192.0.2.1/a', both[1]]);
  });

  it.each([
    '12:30',
    '12:30:45',
    '2026:11:30 12:30:45',
    '2026:11:30:12:30:45',
    'std::vector',
    'a::b',
    'face::feed',
    '::1',
    '::',
    '1::2',
    'fe80::1',
    '00:1a:2b:3c:4d:5e',
    '2001:db8::1::2',
    '2001:db8::12345',
    '2001:db8::1x',
    'x2001:db8::1',
    '2001:db8::1.1',
    'id:2001:db8:1',
  ])('is not in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('keeps an address with a scheme unread when its brackets are missing', () => {
    expect(parseAddress('http://2001:db8::1')).toEqual({ ok: false, error: { code: 'INVALID_HOST' } });
  });

  it('is found once in an address that contains it', () => {
    expect(read('http://[2001:db8::1]/a')).toEqual(['http://[2001:db8::1]/a']);
    expect(read('https://host.example/2001:db8::1')).toEqual(['https://host.example/2001:db8::1']);
  });
});

it('reads a long text of hosts and near misses in linear time', () => {
  const timeOf = (count: number): number => {
    const text = 'host.example 2001:1:2:3: '.repeat(count);
    const start = performance.now();
    expect(read(text)).toHaveLength(count);
    return performance.now() - start;
  };
  timeOf(500);

  expect(timeOf(8_000)).toBeLessThan(40 * Math.max(timeOf(1_000), 5));
});
