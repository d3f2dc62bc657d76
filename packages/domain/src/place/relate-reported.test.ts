import { parseAddress } from '../address/parse-address.js';
import { relationKeys } from '../address/relation/relate.js';
import { parsePlace } from './parse-place.js';
import { relateReported, type Reported } from './relate-reported.js';
import { relationKeysOfPlace } from './relation-keys-of-place.js';

function reported(text: string): Reported {
  const read = /^https?:|^magnet:/.test(text) ? parseAddress(text) : parsePlace({ text });
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}
const keysOf = (one: Reported) => ('service' in one ? relationKeysOfPlace(one) : relationKeys(one));
const torrent = '0123456789abcdef0123456789abcdef01234567';

describe('a place and another reported address or place', () => {
  it.each([
    ['tg://join?invite=AbC_123', 'https://t.me/+AbC_123', 'PROBABLY_SAME'],
    ['Telegram @some_name', 'https://t.me/some_name', 'PROBABLY_SAME'],
    ['discord://invite/AbC123', 'https://discord.gg/AbC123', 'PROBABLY_SAME'],
    ['whatsapp://chat?code=AbC', 'https://chat.whatsapp.com/AbC', 'PROBABLY_SAME'],
    ['Snapchat: some.name', 'https://www.snapchat.com/add/some.name', 'PROBABLY_SAME'],
    [`urn:btih:${torrent}`, `magnet:?xt=urn:btih:${torrent}&dn=x`, 'PROBABLY_SAME'],
    ['Telegram @some_name', 'tg://resolve?domain=some_name', 'SAME'],
    ['Telegram @some_name', 'https://t.me/other_name', 'UNRELATED'],
    ['Roblox: some_name', 'https://t.me/some_name', 'UNRELATED'],
    ['Telegram', 'Telegram', 'UNRELATED'],
  ])('%s and %s are %s', (one, two, grade) => {
    const [first, second] = [reported(one), reported(two)];

    expect(relateReported(first, second).grade).toBe(grade);
    expect(relateReported(second, first)).toEqual(relateReported(first, second));
    const isFound = keysOf(first).some((key) => keysOf(second).includes(key));
    expect(isFound || grade === 'UNRELATED').toBe(true);
  });
});
