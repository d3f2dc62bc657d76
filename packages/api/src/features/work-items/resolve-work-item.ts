import type { EntityManager } from '@mikro-orm/postgresql';
import { maySettleByHand } from '@meldpunt/domain';
import { sql } from 'kysely';
import type { SignedInContext } from '../../platform/context.js';
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
import { presentWorkItem, type WorkItemRow } from './work-item.type.js';

/** Locks a work item. The lock order is always case first, then work item. */
async function lockWorkItem(em: EntityManager, id: string): Promise<WorkItemRow | undefined> {
  const seen = await em
    .getKysely<WorkItemTables>()
    .selectFrom('work_item')
    .select('case_id')
    .where('id', '=', id)
    .executeTakeFirst();
  if (seen?.case_id) await lockCase(em, seen.case_id);
  const { rows } = await sql<WorkItemRow>`select * from work_item where id = ${id} for update`.execute(
    em.getKysely(),
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
        message: 'The resolution must be DONE or NO_LONGER_NEEDED.',
      },
    ]);
  if (!isId(workItemId)) return notFound('work item');
  return inTransaction(context, async (em) => {
    const found = await lockWorkItem(em, workItemId);
    if (found === undefined || !visibleKinds(context.viewer).includes(found.kind))
      return notFound('work item');
    if (found.settled_at !== null) return transitionNotAllowed('SETTLED', []);
    if (!maySettleByHand(found.kind)) return transitionNotAllowed('WAITING_FOR_ITS_CAUSE', []);
    await settleWorkItem(em, context, found.kind, found.subject_key, resolution);
    const settled = await em
      .getKysely<WorkItemTables>()
      .selectFrom('work_item')
      .selectAll()
      .where('id', '=', workItemId)
      .executeTakeFirstOrThrow();
    return presentAs('ResolveWorkItemSuccess', { workItem: presentWorkItem(settled, context.viewer) });
  });
}
