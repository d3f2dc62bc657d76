import { getPublicSuffix } from 'tldts';
import { parseAddress } from '../address/parse-address.js';
import { redirectKindOf } from './redirect-kind.js';

const at = (text: string) => {
  const address = parseAddress(text);
  if (!address.ok) throw new RangeError(text);
  return address.value;
};
const rows: readonly [string, string, string, string][] = [
  ['http://host.example/a', 'https://host.example/a', 'SAME_SITE', 'SAME_SITE'],
  ['http://host.example/a', 'https://www.host.example/a/', 'SAME_SITE', 'SAME_SITE'],
  ['http://www.host.example/a', 'http://host.example/missing', 'SAME_SITE', 'SAME_SITE'],
  ['http://host.example:8080/a', 'http://host.example:8081/a', 'SAME_SITE', 'SAME_SITE'],
  ['http://host.example/a', 'http://host.example/', 'SITE_ROOT', 'SITE_ROOT'],
  ['http://host.example/?id=4', 'http://www.host.example/', 'SITE_ROOT', 'SITE_ROOT'],
  ['http://host.example/', 'https://www.host.example/', 'SAME_SITE', 'SAME_SITE'],
  ['http://host.example/a', 'http://host.example/?from=a', 'SAME_SITE', 'SAME_SITE'],
  ['http://img.host.example/a', 'http://host.example/a', 'SAME_SITE', 'OTHER_SITE'],
  ['http://img.host.example/a', 'http://host.example/', 'SITE_ROOT', 'OTHER_SITE'],
  ['http://host.example/a', 'http://parking.example/', 'OTHER_SITE', 'OTHER_SITE'],
  ['http://one.co.uk/a', 'http://two.co.uk/a', 'OTHER_SITE', 'OTHER_SITE'],
  ['http://192.0.2.1/a', 'http://192.0.2.1/b', 'SAME_SITE', 'SAME_SITE'],
  ['http://192.0.2.1/a', 'http://192.0.2.2/a', 'OTHER_SITE', 'OTHER_SITE'],
  [
    'http://host.example/a',
    'magnet:?xt=urn:btih:c12fe1c06bba254a9dc9f519b335aa7c1367a88a',
    'OTHER_SITE',
    'OTHER_SITE',
  ],
];

describe('a redirect', () => {
  it.each(rows)(
    'from %s to %s leads to %s, and without public suffixes to %s',
    (from, to, known, unknown) => {
      expect(redirectKindOf(at(from), at(to), (name) => getPublicSuffix(name))).toBe(known);
      expect(redirectKindOf(at(from), at(to))).toBe(unknown);
    },
  );
});
