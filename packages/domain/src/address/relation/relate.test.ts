import fc from 'fast-check';
import { isSameAddress, type Address } from '../address.js';
import { parseAddress } from '../parse-address.js';
import { relate, relationKeys } from './relate.js';
import { RelationReason } from './relation.js';
import { wraps } from './wraps.js';

const addressOf = (text: string): Address => {
  const address = parseAddress(text);
  if (!address.ok) throw new Error(`${text} is refused as ${address.error.code}`);
  return address.value;
};

const inner = fc.constantFrom(
  'https://host.example/a',
  'http://www.host.example/a/',
  'https://b.test/?b=2&a=1',
  'https://host.example/a#3',
);
const escaped = inner.map(encodeURIComponent);
const wrapped = fc.oneof(
  inner,
  inner.map((text) => `https://web.archive.org/web/2026/${text}`),
  inner.map((text) => `https://archive.ph/newest/${text}`),
  inner.map((text) => `https://proxy.example/?u=${encodeURIComponent(text)}`),
  escaped.map((text) => `https://l.facebook.com/l.php?u=${text}`),
  escaped.map((text) => `https://eur01.safelinks.protection.outlook.com/?url=${text}&data=1`),
  escaped.map(
    (text) => `https://l.facebook.com/l.php?u=${encodeURIComponent(`https://www.google.com/url?q=${text}`)}`,
  ),
  fc.constantFrom(
    `http://${'a'.repeat(54)}ad.onion/a`,
    `https://${'a'.repeat(54)}ad.onion.ly/a`,
    `ipfs://b${'a'.repeat(58)}/x`,
    `https://gateway.example/ipfs/b${'a'.repeat(58)}/x`,
    `magnet:?xt=urn:btih:${'a'.repeat(40)}`,
    `magnet:?xt=urn:btih:${'a'.repeat(40)}&xt=urn:sha1:${'a'.repeat(32)}`,
    'https://youtu.be/abcdefghijk',
    'https://m.youtube.com/watch?v=abcdefghijk',
    'https://host.example/a?X-Amz-Signature=1',
    'https://m.host.example/index.html',
    'https://host.example/',
  ),
);
const address = wrapped.map(addressOf);
const all: readonly RelationReason[] = Object.values(RelationReason);

describe('how two addresses are related', () => {
  it('is symmetric, has its reasons, and is SAME only for an equal identity', () => {
    const property = fc.property(address, address, (first, second) => {
      const relation = relate(first, second);
      expect(relate(second, first)).toEqual(relation);
      expect(relation.grade === 'SAME').toBe(isSameAddress(first, second));
      expect(relation.because.length > 0).toBe(relation.grade !== 'UNRELATED');
      expect([...relation.because]).toEqual(all.filter((reason) => relation.because.includes(reason)));
      expect(relate(first, first)).toEqual({ grade: 'SAME', because: ['IDENTICAL'] });
    });

    fc.assert(property, { numRuns: 3000 });
  });

  it('is found by a shared key', () => {
    const property = fc.property(address, address, (first, second) => {
      const keys = new Set(relationKeys(second));
      const isShared = relationKeys(first).some((key) => keys.has(key));
      expect(isShared).toBe(relate(first, second).grade !== 'UNRELATED');
    });

    fc.assert(property, { numRuns: 3000 });
  });

  it('needs few keys', () => {
    fc.assert(fc.property(address, (one) => relationKeys(one).length <= 12 && relationKeys(one).length > 0));
  });
});

describe('the addresses inside an address', () => {
  it.each([
    ['https://host.example/a', []],
    ['https://host.example/?u=https://b.example/2', ['https://b.example/2']],
    ['https://web.archive.org/web/2026/https://host.example/a?b=1#c', ['https://host.example/a?b=1#c']],
    [
      `https://l.facebook.com/l.php?u=${encodeURIComponent('https://web.archive.org/web/2026/https://host.example/a')}`,
      ['https://web.archive.org/web/2026/https://host.example/a', 'https://host.example/a'],
    ],
    ['https://host.example/r?to=aHR0cHM6Ly9iLmV4YW1wbGUvMg', ['https://b.example/2']],
    ['https://host.example/#url=https%3A%2F%2Fb.example%2F2', ['https://b.example/2']],
    ['https://host.example/?u=http://localhost/', []],
    [
      'https://host.example/?u=https://host.example/?u=https://host.example/',
      ['https://host.example/?u=https://host.example/', 'https://host.example/'],
    ],
    [`https://b${'a'.repeat(58)}.ipfs.gateway.example/x?filename=Given`, [`ipfs://b${'a'.repeat(58)}/x`]],
    [`https://${'a'.repeat(54)}ad.onion.ly/a?b=1`, [`http://${'a'.repeat(54)}ad.onion/a?b=1`]],
  ])('in %s is %j', (text, held) => {
    expect(wraps(addressOf(text)).map(({ canonical }) => canonical)).toEqual(held);
  });

  it('are found in any text without throwing', () => {
    const soup = fc.string({
      unit: fc.constantFrom(...'ab.:/?&=%_-~#', 'http://', 'aHR0c', '%3A%2F%2F', '__', '*', ';'),
      maxLength: 40,
    });
    const hosts = fc.constantFrom(
      'host.example',
      'urldefense.com/v3',
      'urldefense.proofpoint.com/v2/url',
      'web.archive.org/web',
      'www.bing.com/ck/a',
      'a-b.translate.goog',
      'x.avanan.click/v2',
    );
    const property = fc.property(hosts, soup, (host, rest) => {
      const read = parseAddress(`https://${host}/${rest}`);
      if (read.ok)
        for (const one of wraps(read.value)) expect(addressOf(one.canonical).identity).toBe(one.identity);
      return true;
    });

    fc.assert(property, { numRuns: 5000 });
  });
});
