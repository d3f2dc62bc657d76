import { formatIpv4, isLocalIpv4, parseIpv4 } from './ipv4.js';
import { formatIpv6, isLocalIpv6, parseIpv6 } from './ipv6.js';
import { canonicalQuery } from './query.js';
import { tellingPart } from './fragment.js';
import { placeNames, postPrefixes, residues, trackingPrefixes } from './place-fragments.data.js';
import { localIpv4Blocks, localIpv6Blocks } from './special-use.data.js';
import { trackingParameters } from './tracking-parameters.data.js';

it.each(trackingParameters.map(({ parameter, match }) => [parameter, match]))(
  'drops the tracking parameter %s (%s), and a longer name only when the list says so',
  (parameter, match) => {
    expect(canonicalQuery(`a=1&${parameter}=x&b=2`)).toBe('a=1&b=2');
    expect(canonicalQuery(`${parameter.toUpperCase()}=x`)).toBe('');
    expect(canonicalQuery(`${parameter}zz=x`)).toBe(match === 'PREFIX' ? '' : `${parameter}zz=x`);
  },
);

it('lists each tracking parameter once, in lower case and in canonical encoding', () => {
  const names = trackingParameters.map(({ parameter }) => parameter);

  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[a-z0-9_]+$/.test(name))).toEqual([]);
});

const inThread = (fragment: string) => tellingPart(fragment, '/thread/5', '');
const inAlbum = (fragment: string) => tellingPart(fragment, '/album', '');

it.each([...placeNames])(
  'takes the fragment %s for a place in a thread, but not a longer fragment, and not in an album',
  (name) => {
    expect(inThread(name)).toBe('');
    expect(inThread(name.toUpperCase())).toBe('');
    expect(inThread(`${name}/a`)).toBe(`${name}/a`);
    expect(inAlbum(name)).toBe(name);
  },
);

it.each([...postPrefixes])(
  'takes the fragment %j for a post in a thread only when a number follows',
  (prefix) => {
    expect(inThread(`${prefix}12`)).toBe('');
    expect(inThread(`${prefix}12a`)).toBe(`${prefix}12a`);
    expect(inThread(`-${prefix}12`)).toBe(`-${prefix}12`);
    expect(inAlbum(`${prefix}12`)).toBe(`${prefix}12`);
  },
);

it.each([...residues])('drops the fragment %s on every page', (name) => {
  expect(inThread(name)).toBe('');
  expect(inAlbum(name)).toBe('');
});

it.each([...trackingPrefixes])('drops a fragment of parameters only when all of them match %s', (prefix) => {
  expect(inAlbum(`${prefix}=a&${prefix}b=c`)).toBe('');
  expect(inAlbum(`${prefix}=a&id=1`)).toBe(`${prefix}=a&id=1`);
  expect(inAlbum(prefix)).toBe(prefix);
});

it.each(localIpv4Blocks.map(({ block }) => block))(
  'refuses the first and last address of %s, but not the addresses next to the block',
  (block) => {
    const [base = '', bits] = block.split('/');
    const first = parseIpv4(base) ?? -1;
    const last = first + 2 ** (32 - Number(bits)) - 1;

    expect(formatIpv4(first)).toBe(base);
    expect([isLocalIpv4(first), isLocalIpv4(last)]).toEqual([true, true]);
    const neighbours = [first - 1, last + 1].filter((address) => address >= 0 && address < 2 ** 32);
    const inOtherBlocks = [formatIpv4(2 ** 28 * 15 - 1), '240.0.0.0'];
    for (const address of neighbours.filter((each) => !inOtherBlocks.includes(formatIpv4(each)))) {
      expect(isLocalIpv4(address)).toBe(false);
    }
  },
);

it.each(localIpv6Blocks.map(({ block }) => block))(
  'recognises the block %s by its first address',
  (block) => {
    const groups = parseIpv6(block.split('/')[0] ?? '');

    expect(groups === null ? null : isLocalIpv6(groups)).toBe(true);
    expect(groups === null ? null : `${formatIpv6(groups)}`).toBe(block.split('/')[0]);
  },
);

it.each(['192.0.2.0', '192.0.2.255', '198.51.100.0', '203.0.113.255'])(
  'accepts %s, kept for documentation',
  (address) => {
    expect(isLocalIpv4(parseIpv4(address) ?? 0)).toBe(false);
  },
);
