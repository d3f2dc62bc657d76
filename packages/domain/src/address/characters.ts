/** A set of ASCII code units with look-up in constant time. It contains no code unit beyond ASCII. @internal */
export type CharacterSet = Uint8Array;

/** Builds a set from a string of characters. @internal */
export function characterSet(members: string): CharacterSet {
  const set = new Uint8Array(128);
  for (let index = 0; index < members.length; index += 1) set[members.charCodeAt(index)] = 1;
  return set;
}

export const lowerAndDigits = 'abcdefghijklmnopqrstuvwxyz0123456789';

const unreservedCharacters = `ABCDEFGHIJKLMNOPQRSTUVWXYZ${lowerAndDigits}-._~`;
const subDelimiters = "!$&'()*+,;=";

/** RFC 3986, 2.3: escaping these never changes what a URL means. @internal */
export const unreserved = characterSet(unreservedCharacters);

/** RFC 3986, 3.3: `pchar` and the slash. @internal */
export const inPath = characterSet(`${unreservedCharacters}${subDelimiters}:@/`);

/**
 * RFC 3986, 3.4, without the apostrophe, which browsers escape in queries (URL Standard, special-query set).
 * @internal
 */
export const inQuery = characterSet(`${unreservedCharacters}${subDelimiters.replace("'", '')}:@/?`);

/** RFC 3986, 3.5. @internal */
export const inFragment = characterSet(`${unreservedCharacters}${subDelimiters}:@/?`);

/** Lower-case letters, digits, hyphen, underscore and dot: the usual characters of host names. @internal */
export const inHostname = characterSet(`${lowerAndDigits}-_.`);
