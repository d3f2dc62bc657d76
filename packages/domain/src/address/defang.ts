import { endOfAuthority, skipSlashes } from './parts.js';
import { trimReported } from './reported-text.js';
import { splitScheme } from './scheme.js';

const defangedSchemes: Readonly<Record<string, string>> = { http: 'hxxp', https: 'hxxps', ftp: 'fxp' };
const opening = /^(h(?:tt|xx|\*\*)p|fxp)(s?)(?:\[:\/\/\]|\(:\/\/\)|\[:\]\/\/|\(:\)\/\/|:)/i;
const marksInHost = /[[({](\.|dot|:)[\])}]/gi;
/** An IPv6 address in its brackets (RFC 3986, 3.2.2). */
const ipLiteral = /\[[0-9a-f:.]+\]/i;
// After the host, parentheses are ordinary characters.
const marksInRest = /[[{](\.|dot|:\/\/|:)[\]}]/gi;

/**
 * Writes an address so that no program turns it into a link: `hxxps://host[.]example/path`,
 * `hxxp://[2001[:]db8[:][:]1]/`.
 *
 * Use it for every text outside the case file: logs, mail, screens. Does not check whether the address is acceptable.
 * `refang` gives the canonical address back.
 * @public
 */
export function defang(url: string): string {
  const text = refang(trimReported(url));
  const { scheme, end: start } = splitScheme(text);
  const end = endOfAuthority(text, skipSlashes(text, start));
  const host = text.slice(start, end).replace(ipLiteral, (literal) => literal.replaceAll(':', '[:]'));
  const located = host.replaceAll('.', '[.]') + text.slice(end).replaceAll('://', '[://]');
  if (scheme === null) return located;
  const defanged = defangedSchemes[scheme];
  return defanged === undefined ? `${scheme}[:]${located}` : `${defanged}:${located}`;
}

/**
 * Undoes the usual ways of defanging: `hxxp`, `h**p`, `fxp`, `[.]`, `(.)`, `{.}`, `[dot]`, `[:]`, `[://]`.
 *
 * The part after the host is changed only when scheme or host was defanged, because such characters may be genuine
 * there. Returns any other text unchanged.
 * @public
 */
export function refang(text: string): string {
  const found = opening.exec(text);
  const scheme = found === null ? '' : (found[1] ?? '').toLowerCase();
  const prefix = found?.[0] ?? '';
  const start = prefix.endsWith(':') ? skipSlashes(text, prefix.length) : prefix.length;
  const end = endOfAuthority(text, start);
  const head = text.slice(start, end);
  const host = head.replace(marksInHost, unmark);
  const isPlain = host === head && (found === null || (scheme === 'http' && prefix.endsWith(':')));
  if (isPlain) return text;
  const slashes = text.slice(prefix.length, start) || (prefix.endsWith(':') ? '' : '//');
  const name = found === null ? '' : `${scheme === 'fxp' ? 'ftp' : 'http'}${(found[2] ?? '').toLowerCase()}:`;
  return (name === '' ? host : name + slashes + host) + text.slice(end).replace(marksInRest, unmark);
}

function unmark(_whole: string, inner: string): string {
  return inner.toLowerCase() === 'dot' ? '.' : inner;
}
