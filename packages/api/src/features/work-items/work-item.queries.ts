import type { RequestContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import { badInput } from '../../platform/graphql/access-error.js';
import {
  connection,
  instantIn,
  isId,
  pageFrom,
  type Connection,
  type PageArguments,
} from '../../platform/graphql/connection.js';
import { manyByKey, oneByKey, type LoaderDefinition } from '../../platform/graphql/loaders.js';
import { sql } from 'kysely';
import type { WorkItemTables } from './open-work-item.js';
import { visibleKinds } from './visible-kinds.js';
import { presentWorkItem, type WorkItemFilter, type WorkItemType } from './work-item.type.js';

type Key = readonly [band: number, openedAt: Date, id: string];

/** One page of the work items that the viewer may see, urgent first, then oldest first, in one statement. */
export async function workItemPage(
  filter: WorkItemFilter | null,
  page: PageArguments,
  { em, viewer }: RequestContext,
): Promise<Connection<WorkItemType>> {
  const { first, after } = pageFrom(page, readKey);
  const { kind, caseId, isEscalated } = filter ?? {};
  if (caseId !== null && caseId !== undefined && !isId(caseId))
    throw badInput('filter.caseId', '`caseId` is not a valid id.');
  const kinds = visibleKinds(viewer).filter((one) => !kind || kind.includes(one));
  const rows = await kysely<WorkItemTables>(em)
    .selectFrom('work_item')
    .selectAll()
    .where('kind', '=', sql<never>`any (${kinds})`)
    .where('settledAt', (filter?.isOpen ?? true) ? 'is' : 'is not', null)
    .$if(typeof isEscalated === 'boolean', (items) =>
      items.where('escalatedAt', isEscalated === true ? 'is not' : 'is', null),
    )
    .$if(Boolean(caseId), (items) => items.where('caseId', '=', caseId as string))
    .$if(after !== null, (items) =>
      items.where(
        sql<boolean>`(queue_band, opened_at, id) > (${after?.[0]}::smallint, ${after?.[1]}::timestamptz, ${after?.[2]}::uuid)`,
      ),
    )
    .orderBy('queueBand')
    .orderBy('openedAt')
    .orderBy('id')
    .limit(first + 1)
    .execute();
  return connection(
    rows,
    first,
    (row) => [row.queueBand, row.openedAt, row.id],
    (row) => presentWorkItem(row, viewer),
  );
}

function readKey([band, openedAt, id]: readonly unknown[]): Key | null {
  const at = instantIn(openedAt);
  return (band === 0 || band === 1) && at !== null && isId(id) ? [band, at, id] : null;
}

/** Loads a work item that the viewer may see; `null` if there is none. */
export const workItemById: LoaderDefinition<string, WorkItemType | null> = async (ids, { em, viewer }) => {
  const rows = await kysely<WorkItemTables>(em)
    .selectFrom('work_item')
    .selectAll()
    .where('id', 'in', ids)
    .where('kind', '=', sql<never>`any (${visibleKinds(viewer)})`)
    .execute();
  return oneByKey(
    ids,
    rows.map((row) => presentWorkItem(row, viewer)),
    ({ id }) => id,
  );
};

/** Loads the open work items of each case that the viewer may see, urgent first. */
export const openWorkItemsOfCase: LoaderDefinition<string, readonly WorkItemType[]> = async (
  ids,
  { em, viewer },
) => {
  const rows = await kysely<WorkItemTables>(em)
    .selectFrom('work_item')
    .selectAll()
    .where('caseId', 'in', ids)
    .where('settledAt', 'is', null)
    .where('kind', '=', sql<never>`any (${visibleKinds(viewer)})`)
    .orderBy('queueBand')
    .orderBy('openedAt')
    .orderBy('id')
    .execute();
  return manyByKey(
    ids,
    rows.map((row) => presentWorkItem(row, viewer)),
    ({ caseId }) => caseId ?? '',
  );
};
