import { linkHash, noPrevious } from './link-hash.js';
import type { ChainFinding } from './finding.js';
import type { StoredLink } from './read-lane.js';

/** What is left of a link after its entry was compared. */
export type PlainLink = Omit<StoredLink, 'entry'>;

/** How far ahead the true position of a link is searched after links that are missing. */
const maxMissing = 10_000;

/**
 * Finds what was done to the links of one lane. A link contains the hash of the previous one and its own position, so the
 * original order can be followed from hash to hash, whatever positions are stored now. `links` are in stored order.
 */
export function faultsOfLinks(links: readonly PlainLink[]): readonly ChainFinding[] {
  const lane = links[0]?.lane ?? 0;
  const { positions, missing, replaced } = originalPositions(links);
  const at = new Map(links.map((link) => [link.position, link]));
  const unknown = links.filter((link) => !positions.has(link));
  const altered = new Set(unknown.filter(({ position }) => missing.has(position)));
  const inserted = unknown.filter((link) => !altered.has(link));
  const removed = [...missing].filter((position) => !altered.has(at.get(position) as PlainLink));
  const about = (fault: ChainFinding['fault'], { position, entryId }: PlainLink): ChainFinding => ({
    fault,
    lane,
    position,
    lastPosition: position,
    entryId,
  });
  const isMoved = ([link, original]: readonly [PlainLink, number]): boolean => {
    if (link.position === original) return false;
    const shift =
      inserted.filter(({ position }) => position < link.position).length -
      removed.filter((position) => position < original).length;
    return link.position - original !== shift;
  };
  return [
    ...[...altered, ...replaced].map((link) => about('ALTERED', link)),
    ...inserted.map((link) => about('INSERTED', link)),
    ...rangesOf(removed).map(([first, last]): ChainFinding => ({
      fault: 'REMOVED',
      lane,
      position: first,
      lastPosition: last,
      entryId: null,
    })),
    ...[...positions].filter(isMoved).map(([link]) => about('REORDERED', link)),
  ];
}

interface Followed {
  /** The position at which each link was written; links that belong nowhere are not in it. */
  readonly positions: ReadonlyMap<PlainLink, number>;
  /** Positions of which no link is left. */
  readonly missing: ReadonlySet<number>;
  /** Links that fit the previous link, but that the next one was not written after. */
  readonly replaced: readonly PlainLink[];
}

function originalPositions(links: readonly PlainLink[]): Followed {
  const byPrevious = Map.groupBy(links, ({ previous }) => previous.toString('hex'));
  const positions = new Map<PlainLink, number>();
  const missing = new Set<number>();
  const replaced: PlainLink[] = [];
  const following = (hash: Buffer, position: number): readonly PlainLink[] =>
    (byPrevious.get(hash.toString('hex')) ?? []).filter(
      (link) => !positions.has(link) && isAt(link, position),
    );
  let next = 1;
  let previous: PlainLink | null = null;
  let searched = 0;
  while (positions.size < links.length) {
    const candidates: readonly PlainLink[] = following(previous?.hash ?? noPrevious, next);
    const position = next;
    // A forged link has nothing after it: the original one goes on.
    let link: PlainLink | undefined =
      candidates.find(({ hash }) => following(hash, position + 1).length > 0) ?? candidates[0];
    if (link === undefined) {
      const resumed = resume(links, positions, next, searched);
      if (resumed === null) break;
      searched = resumed.index;
      if (resumed.position === next && previous !== null) replaced.push(previous);
      for (let gone = next; gone < resumed.position; gone += 1) missing.add(gone);
      link = resumed.link;
      next = resumed.position;
    }
    positions.set(link, next);
    previous = link;
    next += 1;
  }
  return { positions, missing, replaced };
}

/** The next link, in stored order, that was written at `from` or later. */
function resume(
  links: readonly PlainLink[],
  known: ReadonlyMap<PlainLink, number>,
  from: number,
  searched: number,
): { readonly link: PlainLink; readonly position: number; readonly index: number } | null {
  for (let index = searched; index < links.length; index += 1) {
    const link = links[index] as PlainLink;
    if (known.has(link)) continue;
    if (link.position >= from && isAt(link, link.position)) return { link, position: link.position, index };
    for (let position = from; position < from + maxMissing; position += 1)
      if (isAt(link, position)) return { link, position, index };
  }
  return null;
}

const isAt = (link: PlainLink, position: number): boolean =>
  linkHash({ ...link, position }).equals(link.hash);

function rangesOf(positions: readonly number[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const position of positions) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === position - 1) last[1] = position;
    else ranges.push([position, position]);
  }
  return ranges;
}
