const longest = 4000;
const magnetParameter = /[&;](?:xt|dn|kt|tr|xl|as|xs|mt|ws|so|pe|x)(?:\.[a-z0-9]{1,8})?=[^\s"<>]*/gi;
const ed2k = /^[^\r\n]{1,4000}?\|\/(?=[^|]|$)/;

/**
 * Finds the end of a link that contains a name with unescaped spaces. A space does not end a magnet link before its
 * last parameter, nor an eDonkey link before its last bar.
 * @internal
 */
export function endOfNamedLink(folded: string, scheme: string, rest: number, end: number): number {
  if (scheme === 'ed2k') {
    const link = ed2k.exec(folded.slice(rest, rest + longest))?.[0];
    return link === undefined ? end : Math.max(end, rest + link.length);
  }
  return scheme === 'magnet' ? endOfMagnet(folded, end) : end;
}

function endOfMagnet(folded: string, end: number): number {
  const ahead = folded.slice(end, end + longest);
  const stop = ahead.search(/[\r\n]|(?<![=&a-z0-9/])(?:magnet:|https?:|www\.)/i);
  const line = stop < 0 ? ahead : ahead.slice(0, stop);
  let last = 0;
  for (const match of line.matchAll(magnetParameter)) last = match.index + match[0].length;
  return end + last;
}
