/** The scheme in lower case (`null` when the text has none) and the index where the rest begins. @internal */
export interface SchemeSplit {
  readonly scheme: string | null;
  readonly end: number;
}

const secure: SchemeSplit = { scheme: 'https', end: 6 };
const plain: SchemeSplit = { scheme: 'http', end: 5 };
const none: SchemeSplit = { scheme: null, end: 0 };

/**
 * Finds the scheme (RFC 3986, 3.1).
 *
 * A name with a dot, or `localhost`, followed by a port is a host: `host.example:8080` has no scheme.
 * @internal
 */
export function splitScheme(text: string): SchemeSplit {
  const beginning = text.slice(0, 8).toLowerCase();
  if (beginning === 'https://') return secure;
  if (beginning.startsWith('http://')) return plain;
  const label = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  if (label === undefined) return none;
  const rest = text.slice(label.length + 1);
  const isHost = (label.includes('.') || label === 'localhost') && /^[0-9]{1,5}(?:[/?#\\]|$)/.test(rest);
  return isHost ? none : { scheme: label, end: label.length + 1 };
}
