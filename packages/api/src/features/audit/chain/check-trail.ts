import type { EntityManager } from '@mikro-orm/postgresql';
import { checkLane, type CheckSettings } from './check-lane.js';
import type { ChainFinding } from './finding.js';
import type { ChainHead } from './head.js';
import { lanes } from './link-hash.js';

export interface CheckedTrail {
  readonly links: number;
  readonly findings: readonly ChainFinding[];
}

/** Checks all lanes, one after the other, against heads that are kept outside the database. */
export async function checkTrail(
  em: EntityManager,
  heads: readonly ChainHead[],
  settings: Pick<CheckSettings, 'maxDelayMs'>,
): Promise<CheckedTrail> {
  const findings: (readonly ChainFinding[])[] = [];
  let links = 0;
  for (let lane = 0; lane < lanes; lane += 1) {
    const checked = await checkLane(em, lane, { ...settings, heads: headsOfLane(heads, lane) });
    links += checked.links;
    findings.push(checked.findings);
  }
  return { links, findings: findings.flat() };
}

/** What each head says of one lane, oldest first. */
export const headsOfLane = (heads: readonly ChainHead[], lane: number) =>
  heads
    .toSorted((one, other) => one.number - other.number)
    .flatMap((head) => head.lanes.filter((end) => end.lane === lane));
