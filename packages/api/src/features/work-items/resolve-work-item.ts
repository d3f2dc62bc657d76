import type { EntityManager } from '@mikro-orm/postgresql';
import { maySettleByHand } from '@meldpunt/domain';
import { sql } from 'kysely';
import type { SignedInContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { isId } from '../../platform/graphql/connection.js';
import {
  invalidInput,
  notFound,
  presentAs,
  transitionNotAllowed,
} from '../../platform/graphql/user-error.js';
import { lockCase } from '../cases/index.js';
import { settleWorkItem, type WorkItemTables } from './open-work-item.js';
import { visibleKinds } from './visible-kinds.js';
import type { ResolveWorkItemInput } from './work-item.results.js';
import type { WorkItem } from './work-item.entity.js';
import { presentWorkItem } from './work-item.type.js';

/** Locks a work item. The lock order is always case first, then work item. */
async function lockWorkItem(em: EntityManager, id: string): Promise<WorkItem | undefined> {
  const seen = await kysely<WorkItemTables>(em)
    .selectFrom('work_item')
    .select('caseId')
    .where('id', '=', id)
    .executeTakeFirst();
  if (seen?.caseId) await lockCase(em, seen.caseId);
  const { rows } = await sql<WorkItem>`select * from work_item where id = ${id} for update`.execute(
    kysely(em),
  );
  return rows[0];
}

/** Closes a work item that the viewer may see and that a person may close. Other work items are refused. */
export async function resolveWorkItem(
  { workItemId, resolution }: ResolveWorkItemInput,
  context: SignedInContext,
) {
  if (resolution === 'SETTLED_BY_SYSTEM')
    return invalidInput([
      {
        path: '/resolution',
        code: 'NOT_BY_HAND',
        detail: { code: 'POSSIBLE', type: 'WorkItemResolution', codes: ['DONE', 'NO_LONGER_NEEDED'] },
      },
    ]);
  if (!isId(workItemId)) return notFound();
  return inTransaction(context, async (em) => {
    const found = await lockWorkItem(em, workItemId);
    if (found === undefined || !visibleKinds(context.viewer).includes(found.kind)) return notFound();
    if (found.settledAt !== null) return transitionNotAllowed('SETTLED', []);
    if (!maySettleByHand(found.kind)) return transitionNotAllowed('WAITING_FOR_ITS_CAUSE', []);
    await settleWorkItem(em, context, found.kind, found.subjectKey, resolution);
    const settled = await kysely<WorkItemTables>(em)
      .selectFrom('work_item')
      .selectAll()
      .where('id', '=', workItemId)
      .executeTakeFirstOrThrow();
    return presentAs('ResolveWorkItemSuccess', { workItem: presentWorkItem(settled, context.viewer) });
  });
}
