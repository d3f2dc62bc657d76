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
import { settleWorkItem, type WorkItemTables } from './open-work-item.js';
import { visibleKinds } from './visible-kinds.js';
import type { ResolveWorkItemInput } from './work-item.results.js';
import { presentWorkItem, type WorkItemRow } from './work-item.type.js';

/** Ends work that the viewer sees and that a person may end; what ends only with its cause says so. */
export async function resolveWorkItem(
  { workItemId, resolution }: ResolveWorkItemInput,
  context: SignedInContext,
) {
  if (resolution === 'SETTLED_BY_SYSTEM')
    return invalidInput([
      { path: '/resolution', code: 'NOT_BY_HAND', message: 'Give DONE or NO_LONGER_NEEDED.' },
    ]);
  if (!isId(workItemId)) return notFound('work item');
  return inTransaction(context, async (em) => {
    const { rows } = await sql<WorkItemRow>`
      select * from work_item where id = ${workItemId} for update
    `.execute(em.getKysely());
    const [found] = rows;
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
    return presentAs('ResolveWorkItemSuccess', { workItem: presentWorkItem(settled) });
  });
}
