import { nodesOf, type Client, type Page, type TypedDocument } from '@meldpunt/client';
import type { Staff } from '../people/staff.js';

/** Work that waits for a person. */
export interface OpenWork {
  readonly id: string;
  readonly kind: string;
  readonly cause: string | null;
  readonly explanation: string;
}

const workDocument = `query ($after: String) { workItems(first: 100, after: $after) {
  nodes { id kind cause explanation } pageInfo { hasNextPage endCursor } } }` as TypedDocument<
  { readonly workItems: Page<OpenWork> },
  { readonly after: string | null }
>;

const outboxDocument = `query ($after: String) { handOvers(first: 100, after: $after) {
  nodes { status attempts } pageInfo { hasNextPage endCursor } } }` as TypedDocument<
  { readonly handOvers: Page<{ readonly status: string; readonly attempts: number }> },
  { readonly after: string | null }
>;

/** All open work, as those who do it see it together; each once. */
export async function openWork(staff: Staff): Promise<readonly OpenWork[]> {
  const found = new Map<string, OpenWork>();
  for (const client of [staff.supervisor, staff.liaison, staff.administrator])
    for await (const item of nodesOf(
      async (after) => (await client.execute(workDocument, { after: after ?? null })).workItems,
    ))
      found.set(item.id, item);
  return [...found.values()];
}

/** How many hand-overs stand how, and how many attempts they took. */
export async function outbox(administrator: Client): Promise<{
  readonly byStatus: ReadonlyMap<string, number>;
  readonly attempts: number;
}> {
  const byStatus = new Map<string, number>();
  let attempts = 0;
  for await (const handOver of nodesOf(
    async (after) => (await administrator.execute(outboxDocument, { after: after ?? null })).handOvers,
  )) {
    byStatus.set(handOver.status, (byStatus.get(handOver.status) ?? 0) + 1);
    attempts += handOver.attempts;
  }
  return { byStatus, attempts };
}
