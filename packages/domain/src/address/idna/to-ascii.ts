import { hasAllowedJoiners } from './joiners.js';
import { mapCharacter } from './map-character.js';
import { decodePunycode, encodePunycode } from './punycode.js';

const prefix = 'xn--';
const plain = /^[a-z0-9_-]*$/;

/**
 * Writes a host name in lower case ASCII (UTS #46, ToASCII, without transitional processing; CheckBidi, CheckHyphens
 * and VerifyDnsLength off); `null` when it cannot be one.
 *
 * A label that is already in Punycode has to be what the same label in Unicode would give. The rule for names of mixed
 * direction (RFC 5893) is left to browsers. Uses no table of the run time that a later version may change for an
 * assigned character, so a name reads the same everywhere.
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

/** A label, already mapped, in ASCII. */
function toAsciiLabel(label: string): string | null {
  if (label.startsWith(prefix)) return isPunycode(label) ? label : null;
  if (plain.test(label)) return label;
  return isValidLabel(label) ? prefix + encodePunycode(label) : null;
}

/** Tells whether a label in lower case that begins with `xn--` is the Punycode of a valid label. @internal */
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
