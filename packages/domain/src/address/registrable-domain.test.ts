import { registrableDomain } from './registrable-domain.js';

const suffixes = ['com', 'uk', 'co.uk', 'jp', 'kobe.jp', 'example', 'blogs.example', 'xn--p1ai'];

function publicSuffixOf(hostname: string): string | null {
  const labels = hostname.split('.');
  const candidates = labels.map((_, index) => labels.slice(index).join('.'));
  return candidates.find((candidate) => suffixes.includes(candidate)) ?? null;
}

it.each([
  ['www.host.example', 'host.example'],
  ['host.example', 'host.example'],
  ['a.b.host.co.uk', 'host.co.uk'],
  ['host.co.uk', 'host.co.uk'],
  ['host.uk', 'host.uk'],
  ['HOST.CO.UK.', 'host.co.uk'],
  ['www.city.kobe.jp', 'city.kobe.jp'],
  ['anna.blogs.example', 'anna.blogs.example'],
  ['www.xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ['www.xn--e1afmkfd.xn--p1ai', 'xn--e1afmkfd.xn--p1ai'],
  [`www.${'a'.repeat(54)}ad.onion`, `${'a'.repeat(54)}ad.onion`],
  ['co.uk', null],
  ['blogs.example', null],
  ['com', null],
  ['host.test', null],
  ['192.0.2.1', null],
  ['2001:db8::1', null],
  ['0xc0000201', null],
  ['', null],
  ['.', null],
  ['.co.uk', null],
])('the registrable domain of %j is %j', (hostname, expected) => {
  expect(registrableDomain(hostname, publicSuffixOf)).toBe(expected);
});

it('ignores a suffix that the name does not end in', () => {
  expect(registrableDomain('host.example', () => 'test')).toBeNull();
  expect(registrableDomain('host.example', () => '')).toBeNull();
});
