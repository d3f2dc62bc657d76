import type { EntityManager } from '@mikro-orm/postgresql';
import type { InferKyselyDB } from '@mikro-orm/sql';
import type { RequestContext } from '../../../platform/context.js';
import { kysely } from '../../../platform/database/kysely.js';
import { badInput } from '../../../platform/graphql/access-error.js';
import type { AuditHeadEntity } from './audit-chain.entity.js';
import type { AuditChainLaneType } from './audit-chain.type.js';
import { checkLane, usualMaxDelayMs } from './check-lane.js';
import { headsOfLane } from './check-trail.js';
import { endsOfLanes } from './ends-of-lanes.js';
import type { ChainHead } from './head.js';
import { lanes } from './link-hash.js';

/** A longer chain takes longer than a request may. */
const maxLinks = 100_000;

/** Checks one chain, also against the heads that are stored in the database. */
export async function checkedLane(lane: number, { em }: RequestContext): Promise<AuditChainLaneType> {
  if (lane < 0 || lane >= lanes) throw badInput('lane', `\`lane\` is a number from 0 to ${lanes - 1}.`);
  const end = (await endsOfLanes(em)).find((one) => one.lane === lane)?.position ?? 0;
  if (end > maxLinks)
    throw badInput(
      'lane',
      `This chain has more than ${maxLinks} entries. Check it with npm run audit:verify.`,
    );
  const heads = headsOfLane(await storedHeads(em), lane);
  const { links, findings } = await checkLane(em, lane, { heads, maxDelayMs: usualMaxDelayMs });
  return { lane, lanes, links, findings };
}

async function storedHeads(em: EntityManager): Promise<readonly ChainHead[]> {
  const rows = await kysely<InferKyselyDB<typeof AuditHeadEntity>>(em)
    .selectFrom('audit_head')
    .select('body')
    .orderBy('number', 'desc')
    .limit(maxHeads)
    .execute();
  return rows.map(({ body }) => JSON.parse(body) as ChainHead);
}

const maxHeads = 1_000;
