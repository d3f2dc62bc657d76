import { lowerAndDigits } from './characters.js';

const base32Alphabet = `${lowerAndDigits.slice(0, 26)}234567`;
const base58 = '[1-9A-HJ-NP-Za-km-z]';
const contentId = new RegExp(
  `^(?:Qm${base58}{44}|[bB][A-Za-z2-7]{20,}|[kK][A-Za-z0-9]{20,}|[fF][A-Fa-f0-9]{20,}|z${base58}{20,})$`,
);
const peerId = new RegExp(`^12D3Koo${base58}{45}$`);
const caseless = /^[bkf]/i;

/**
 * Normalises an IPFS content identifier (IPFS docs, “Content identifiers”: version 0, and version 1 in base 16, 32, 36
 * and 58); `null` for any other text. Version 0 and version 1 of the same content stay different.
 * @internal
 */
export function canonicalContentId(text: string): string | null {
  if (!contentId.test(text)) return null;
  return caseless.test(text) ? text.toLowerCase() : text;
}

/** Normalises an IPNS name that is a key. @internal */
export function canonicalNameKey(text: string): string | null {
  return peerId.test(text) ? text : canonicalContentId(text);
}

const topics: readonly RegExp[] = [
  /^urn:btih:(?:[0-9a-f]{40}|[a-z2-7]{32})$/, // BEP 9
  /^urn:btmh:1220[0-9a-f]{64}$/, // BEP 52
  /^urn:(?:ed2k|ed2khash):[0-9a-f]{32}$/,
  /^urn:sha1:[a-z2-7]{32}$/,
  /^urn:tree:tiger:[a-z2-7]{39}$/,
];
const btih = 'urn:btih:';

/**
 * Normalises the exact topic of a magnet link; a BitTorrent hash becomes hexadecimal. `null` for an unknown kind of
 * topic.
 * @internal
 */
export function canonicalTopic(text: string): string | null {
  const topic = text.replace(/%(?:25)?3A/gi, ':').toLowerCase();
  if (!topics.some((form) => form.test(topic))) return null;
  return topic.startsWith(btih) && topic.length === btih.length + 32
    ? btih + hexOfBase32(topic.slice(btih.length))
    : topic;
}

function hexOfBase32(text: string): string {
  let hex = '';
  for (let index = 0; index < text.length; index += 4) {
    let bits = 0;
    for (const letter of text.slice(index, index + 4)) bits = bits * 32 + base32Alphabet.indexOf(letter);
    hex += bits.toString(16).padStart(5, '0');
  }
  return hex;
}
