import fc from 'fast-check';
import { parseAddress } from './parse-address.js';
import { parseUrl } from './parse-url.js';

const read = (text: unknown): string => {
  const address = parseUrl(text);
  return address.ok ? address.value.canonical : address.error.code;
};

describe('a text that is exactly one address', () => {
  it.each([
    ['https://host.example/a b', 'https://host.example/a%20b'],
    ['https://host.example/a.', 'https://host.example/a%2E'],
    ['https://host.example/a,', 'https://host.example/a%2C'],
    ['https://host.example/a"b', 'https://host.example/a%22b'],
    ['https://host.example/a,https://b.example/', 'https://host.example/a%2Chttps%3A//b.example/'],
    [' https://host.example/a ', 'https://host.example/a'],
    ['HTTPS://Host.example:443/a/../b', 'https://host.example/b'],
    ['host.example/a', 'https://host.example/a'],
    ['https://host.example/a\nb', 'LINE_BREAK'],
    ['https://host.example/a\tb', 'NOT_AN_ADDRESS'],
    ['https://localhost/', 'LOCAL_HOST'],
    ['tg://join', 'UNSUPPORTED_SCHEME'],
    ['', 'EMPTY'],
    [7, 'NOT_AN_ADDRESS'],
    [`https://host.example/${'a'.repeat(9000)}`, 'TOO_LONG'],
    [`https://host.example/${'\u00e9'.repeat(1400)}`, 'TOO_LONG'],
  ])('%j is read as %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('has a canonical form and an identity that both readers leave unchanged', () => {
    const tail = fc.string({
      unit: fc.constantFrom(...'ab./?#&=%,;|!()\'"<> *:_-~@[]{}', 'https://', 'www.b.example', '&amp;'),
      maxLength: 24,
    });
    const property = fc.property(tail, (text) => {
      const first = parseUrl(`https://host.example/${text}`);
      if (!first.ok) return;
      for (const again of [
        parseUrl(first.value.canonical),
        parseAddress(first.value.canonical),
        parseAddress(first.value.identity),
      ]) {
        expect(again).toMatchObject({ ok: true, value: { identity: first.value.identity } });
      }
      expect(read(first.value.canonical)).toBe(first.value.canonical);
      expect(parseAddress(first.value.canonical)).toMatchObject({
        value: { canonical: first.value.canonical },
      });
    });

    fc.assert(property, { numRuns: 10_000 });
  });
});
