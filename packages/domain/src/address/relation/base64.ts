const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Reads Base64 in either alphabet, padded or not (RFC 4648, 4 and 5), of text in UTF-8; `null` when it is none. @internal */
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

/** Undoes percent-encoding once; `null` where it is no UTF-8. @internal */
export function decodeEscapes(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
