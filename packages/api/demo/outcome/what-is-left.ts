import {
  HandOversDocument,
  WorkItemsDocument,
  nodesOf,
  type Client,
  type HandOverFragment,
  type WorkItemFragment,
} from '@meldpunt/client';
import type { Staff } from '../people/staff.js';

/** All open work items that any of the roles can see, each once. */
export async function openWork(staff: Staff): Promise<readonly WorkItemFragment[]> {
  const found = new Map<string, WorkItemFragment>();
  for (const client of [staff.supervisor, staff.liaison, staff.administrator])
    for await (const item of nodesOf(
      async (after) => (await client.execute(WorkItemsDocument, { first: 100, after })).workItems,
    ))
      found.set(item.id, item);
  return [...found.values()];
}

/** All hand-overs, sent or not. */
export async function outbox(administrator: Client): Promise<readonly HandOverFragment[]> {
  const found: HandOverFragment[] = [];
  for await (const handOver of nodesOf(
    async (after) => (await administrator.execute(HandOversDocument, { first: 100, after })).handOvers,
  ))
    found.push(handOver);
  return found;
}
