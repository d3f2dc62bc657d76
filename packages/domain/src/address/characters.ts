/** Tells in constant time whether an ASCII code unit is in a set; everything beyond ASCII is not. @internal */
export type CharacterSet = Uint8Array;

/** Builds a set from the characters listed. @internal */
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

/** RFC 3986, 3.4, less the apostrophe, which browsers escape in queries (URL Standard, special-query set). @internal */
export const inQuery = characterSet(`${unreservedCharacters}${subDelimiters.replace("'", '')}:@/?`);

/** RFC 3986, 3.5. @internal */
export const inFragment = characterSet(`${unreservedCharacters}${subDelimiters}:@/?`);

/** Letters in lower case, digits, hyphen, underscore and dot: what host names are made of in practice. @internal */
export const inHostname = characterSet(`${lowerAndDigits}-_.`);
