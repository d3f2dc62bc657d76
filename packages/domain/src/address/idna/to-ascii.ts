import { hasAllowedJoiners } from './joiners.js';
import { mapCharacter } from './map-character.js';
import { decodePunycode, encodePunycode } from './punycode.js';

const prefix = 'xn--';
const plain = /^[a-z0-9_-]*$/;

/**
 * Converts a host name to lower-case ASCII (UTS #46, ToASCII, without transitional processing; CheckBidi, CheckHyphens
 * and VerifyDnsLength off); `null` when the name is invalid.
 *
 * A label that is already in Punycode must equal the encoding of the same label in Unicode. The rule for names of mixed
 * direction (RFC 5893) is left to browsers. Uses no runtime table that a later version may change for an assigned
 * character, so a name gives the same result on every runtime.
 * @internal
 */
export function toAsciiHost(text: string): string | null {
  const mapped = mapName(text);
  if (mapped === null) return null;
  const labels = mapped.split('.').map(toAsciiLabel);
  return labels.includes(null) ? null : labels.join('.');
}

function mapName(text: string): string | null {
  let out = '';
  for (const character of text) {
    const mapped = character.charCodeAt(0) < 0x80 ? character.toLowerCase() : mapCharacter(character);
    if (mapped === null) return null;
    out += mapped;
  }
  return out.normalize('NFC');
}

/** Converts a label, already mapped, to ASCII. */
function toAsciiLabel(label: string): string | null {
  if (label.startsWith(prefix)) return isPunycode(label) ? label : null;
  if (plain.test(label)) return label;
  return isValidLabel(label) ? prefix + encodePunycode(label) : null;
}

/** Tells whether a lower-case label that begins with `xn--` is the Punycode of a valid label. @internal */
export function isPunycode(label: string): boolean {
  const decoded = plain.test(label) ? decodePunycode(label.slice(prefix.length)) : null;
  if (decoded === null || !/[^\u0000-\u007f]/.test(decoded)) return false;
  return mapName(decoded) === decoded && isValidLabel(decoded) && prefix + encodePunycode(decoded) === label;
}

function isValidLabel(label: string): boolean {
  return (
    !/^\p{M}/u.test(label) &&
    !/[\u0000-\u002c\u002e\u002f\u003a-\u005e\u0060\u007b-\u007f]/.test(label) &&
    hasAllowedJoiners(label)
  );
}
