import { sql } from 'kysely';
import { waitingStatuses, type CaseStatus } from '@meldpunt/domain';
import type { SignedInContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { awaitsOnlyOthersOpinions } from './awaited-opinions.js';
import { CaseEntity } from './case.entity.js';
import { exposureOfPerson } from '../welfare/index.js';
import { exposureReached, queueEmpty } from './case.results.js';
import type { CaseTables } from './content-item.entity.js';
import { claimForViewer } from './claim-case.js';

/**
 * Claims the most urgent unclaimed case: immediate danger first, then age and number of reports. Concurrent callers do
 * not wait for each other and never get the same case. Nobody gets a case whose pending opinions they cannot give. A person
 * who has reached a limit of exposure gets only a case in danger.
 */
export async function claimNextCase(
  { among }: { among?: readonly CaseStatus[] | null },
  context: SignedInContext,
) {
  const statuses = waitingStatuses.filter((status) => among?.includes(status) ?? true);
  if (statuses.length === 0) return queueEmpty();
  return inTransaction(context, async (em) => {
    const exposure = await exposureOfPerson(em, context, context.viewer.id);
    const isOver = exposure.nextClaimAt !== null;
    const next = await kysely<CaseTables>(em)
      .selectFrom('hotline_case as c')
      .select('c.id')
      .where('c.status', 'in', waitingStatuses)
      .where('c.status', 'in', statuses)
      .$if(isOver, (query) => query.where('c.queueBand', '=', 0))
      .where((where) =>
        where.or([where('c.leaseExpiresAt', 'is', null), where('c.leaseExpiresAt', '<=', context.clock())]),
      )
      .where(
        sql<boolean>`not (c.status = 'AWAITING_SECOND_OPINION' and
          ${awaitsOnlyOthersOpinions(sql.ref('c.id'), context.viewer.id)})`,
      )
      .orderBy('c.queueBand')
      .orderBy('c.waitingSince')
      .orderBy('c.id')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (next === undefined) return isOver ? exposureReached(exposure) : queueEmpty();
    return claimForViewer(em, await em.findOneOrFail(CaseEntity, { id: next.id }), context, exposure.reached);
  });
}
