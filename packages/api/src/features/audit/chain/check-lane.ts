import type { EntityManager } from '@mikro-orm/postgresql';
import type { ChainFault, ChainFinding } from './finding.js';
import { faultsOfLinks, type PlainLink } from './follow-links.js';
import type { HeadOfLane } from './head.js';
import { entryDigest, lanes, linkHash, noPrevious, type HashedEntry } from './link-hash.js';
import { entriesWithoutLink, readLane, type StoredLink } from './read-lane.js';

/** What was found in one lane. */
export interface CheckedLane {
  readonly links: number;
  readonly findings: readonly ChainFinding[];
}

export interface CheckSettings {
  /** Heads of this lane that are kept outside the database, oldest first. */
  readonly heads: readonly HeadOfLane[];
  /** How long before its link an entry can be dated; `null` where the entries are dated by another clock than the database's. */
  readonly maxDelayMs: number | null;
}

/** An entry is written at the end of a transaction at the latest, and no transaction takes so long. */
export const usualMaxDelayMs = 10 * 60_000;

interface Compared {
  readonly link: PlainLink;
  readonly entry: HashedEntry;
}

/** Checks all links of a lane, their entries, and that no entry is without a link. */
export async function checkLane(
  em: EntityManager,
  lane: number,
  { heads, maxDelayMs }: CheckSettings,
): Promise<CheckedLane> {
  const findings: ChainFinding[] = [];
  const altered: Compared[] = [];
  const datedEarlier: PlainLink[] = [];
  const wanted = new Set(heads.map(({ position }) => position));
  const hashes = new Map<number, string>();
  let [links, latest, isWhole] = [0, '', true];
  let expected = { position: 1, previous: noPrevious };
  for await (const { entry, ...link } of readLane(em, lane)) {
    links += 1;
    const { position } = link;
    if (wanted.has(position)) hashes.set(position, link.hash.toString('hex'));
    isWhole &&=
      position === expected.position &&
      link.previous.equals(expected.previous) &&
      linkHash(link).equals(link.hash);
    expected = { position: position + 1, previous: link.hash };
    if (link.at < latest) datedEarlier.push(link);
    else latest = link.at;
    if (entry === null) findings.push(about('REMOVED', link));
    else if (!entryDigest(entry).equals(link.digest)) altered.push({ link, entry });
    else {
      const dating = datingFault(entry, link, maxDelayMs);
      if (dating !== null) findings.push(about(dating, link));
    }
  }
  const ofLinks = isWhole
    ? datedEarlier.map((link) => about('BACK_DATED', link))
    : faultsOfLinks(await plainLinks(em, lane));
  const named = new Set([...findings, ...ofLinks].map(({ entryId }) => entryId));
  const all = [
    ...findings,
    ...ofLinks,
    ...faultsOfEntries(altered.filter(({ link }) => !named.has(link.entryId))),
    ...(await entriesWithoutLink(em, lane, lanes)).map((entryId): ChainFinding => ({
      fault: 'INSERTED',
      lane,
      position: null,
      lastPosition: null,
      entryId,
    })),
    ...faultsAgainstHeads(lane, heads, hashes, expected.position - 1),
  ];
  return { links, findings: all };
}

const about = (fault: ChainFault, { lane, position, entryId }: PlainLink): ChainFinding => ({
  fault,
  lane,
  position,
  lastPosition: position,
  entryId,
});

async function plainLinks(em: EntityManager, lane: number): Promise<readonly PlainLink[]> {
  const links: PlainLink[] = [];
  for await (const { entry: _entry, ...link } of readLane(em, lane)) links.push(link);
  return links;
}

/** The database dates links by its own clock: an entry is dated shortly before its link. */
function datingFault(
  { at }: HashedEntry,
  link: Pick<StoredLink, 'at'>,
  maxDelayMs: number | null,
): 'BACK_DATED' | 'POST_DATED' | null {
  if (maxDelayMs === null) return null;
  const delayMs = Date.parse(link.at) - Date.parse(at);
  if (delayMs > maxDelayMs) return 'BACK_DATED';
  return delayMs < -maxDelayMs ? 'POST_DATED' : null;
}

/** Entries that differ from what was linked. Where one has the content that another had, both were reordered. */
function faultsOfEntries(altered: readonly Compared[]): readonly ChainFinding[] {
  const compared = altered.length > maxPairs ? [] : altered;
  const contentOf = ({ entry }: Compared, { link }: Compared): boolean =>
    [entry.id, link.entryId].some((id) => entryDigest({ ...entry, id }).equals(link.digest));
  const isMoved = (one: Compared): boolean =>
    compared.some((other) => other !== one && contentOf(one, other));
  return altered.map((one) => about(isMoved(one) ? 'REORDERED' : 'ALTERED', one.link));
}

/** Each is compared with each other one; of more than these, all are named as altered. */
const maxPairs = 300;

/** Compares the lane with what is known of it outside: a chain that ends earlier, or one that has other hashes. */
function faultsAgainstHeads(
  lane: number,
  heads: readonly HeadOfLane[],
  hashes: ReadonlyMap<number, string>,
  end: number,
): readonly ChainFinding[] {
  let matching = 0;
  for (const { position, hash } of heads) {
    const range = { lane, position: matching + 1, lastPosition: position, entryId: null };
    if (position > end) return [{ ...range, fault: 'CUT_OFF', position: end + 1 }];
    if (position > 0 && hashes.get(position) !== hash) return [{ ...range, fault: 'REWRITTEN' }];
    matching = position;
  }
  return [];
}
