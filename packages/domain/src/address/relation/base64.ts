const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Decodes Base64 of UTF-8 text, in either alphabet, padded or not (RFC 4648, 4 and 5); `null` when it is invalid.
 * @internal
 */
export function decodeBase64(text: string): string | null {
  let bits = 0;
  let width = 0;
  let escaped = '';
  for (const character of text.replace(/=+$/, '')) {
    const value = alphabet.indexOf(character === '-' ? '+' : character === '_' ? '/' : character);
    if (value < 0) return null;
    bits = ((bits << 6) | value) & 0xffff;
    width += 6;
    if (width < 8) continue;
    width -= 8;
    escaped += `%${((bits >> width) & 0xff).toString(16).padStart(2, '0')}`;
  }
  return decodeEscapes(escaped);
}

/** Undoes percent-encoding once; `null` when the result is not UTF-8. @internal */
export function decodeEscapes(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
