import fc from 'fast-check';
import { defang, refang } from './defang.js';
import { parseAddress } from './parse-address.js';

it.each([
  ['https://host.example/path/a.html', 'hxxps://host[.]example/path/a.html'],
  ['http://www.host.example:8080/?q=1.5', 'hxxp://www[.]host[.]example:8080/?q=1.5'],
  ['http://192.0.2.1/', 'hxxp://192[.]0[.]2[.]1/'],
  ['http://[2001:db8::1]/', 'hxxp://[2001[:]db8[:][:]1]/'],
  ['ftp://host.example/a', 'fxp://host[.]example/a'],
  [
    'https://host.example/?u=https://www.host.example/',
    'hxxps://host[.]example/?u=https[://]www.host.example/',
  ],
  ['magnet:?xt=urn:btih:0', 'magnet[:]?xt=urn:btih:0'],
  ['ipns://host.example/a.b', 'ipns[:]//host[.]example/a.b'],
  ['host.example/a', 'host[.]example/a'],
  ['host.example:8080/a', 'host[.]example:8080/a'],
  [' "HTTPS://Host.Example/" ', 'hxxps://Host[.]Example/'],
  ['hxxps://host[.]example/', 'hxxps://host[.]example/'],
  ['', ''],
])('defangs %j to %s', (url, expected) => {
  expect(defang(url)).toBe(expected);
});

it.each([
  ['hXXps://host[.]example/a', 'https://host.example/a'],
  ['h**p[://]host(dot)example', 'http://host.example'],
  ['fxp://host{.}example', 'ftp://host.example'],
  ['host[.]example/a[.]html', 'host.example/a.html'],
  ['hxxp:host.example', 'http:host.example'],
  ['https://host.example/a[.]html', 'https://host.example/a[.]html'],
  ['HTTPS://host.example/(.)', 'HTTPS://host.example/(.)'],
  ['see a note', 'see a note'],
])('refangs %j to %s', (text, expected) => {
  expect(refang(text)).toBe(expected);
});

it('gives every canonical address back, and does not change a defanged text again', () => {
  const part = fc.string({ unit: fc.constantFrom(...'ab.:/?#&=%()[]{}\'"@;+~-'), maxLength: 20 });
  const scheme = fc.constantFrom('http', 'https', 'ftp', 'ipns');
  const property = fc.property(scheme, part, (name, rest) => {
    const address = parseAddress(`${name}://a.host.example/${rest}`);
    if (!address.ok) return true;
    const { canonical } = address.value;
    const defanged = defang(canonical);
    return refang(defanged) === canonical && defang(defanged) === defanged && !defanged.includes('tp://');
  });

  fc.assert(property, { numRuns: 20_000 });
});

it('defangs and refangs any text without throwing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      defang(text);
      refang(text);
    }),
  );
});
