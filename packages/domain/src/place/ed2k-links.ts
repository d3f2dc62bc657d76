interface Span {
  readonly start: number;
  readonly end: number;
}

const beginning = /ed2k:\/\/(?:\||%7c)(?:file|server|serverlist)(?:\||%7c)/giu;
const ending = /(?:\||%7c)\//giu;
const longest = 1500;

/**
 * Finds complete eDonkey links, whose file names may contain spaces. Scans starts and ends in one pass, so that a text
 * of starts only is still linear.
 * @internal
 */
export function ed2kLinks(text: string): readonly Span[] {
  const beginnings = [...text.matchAll(beginning)];
  if (beginnings.length === 0) return [];
  const endings = [...text.matchAll(ending)].map(({ 0: mark, index }) => ({
    at: index,
    end: index + mark.length,
  }));
  const links: Span[] = [];
  let next = 0;
  let last = 0;
  for (const { 0: mark, index: start } of beginnings) {
    while (next < endings.length && (endings[next]?.at ?? 0) <= start + mark.length) next += 1;
    const end = endings[next]?.end;
    if (end === undefined) break;
    if (start < last || end - start > longest || /[\r\n]/u.test(text.slice(start, end))) continue;
    links.push({ start, end });
    last = end;
  }
  return links;
}
