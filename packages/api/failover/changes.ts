import { setTimeout as pause } from 'node:timers/promises';
import type { ProductionWorld } from '../test/support/production-world.js';
import { eventsIn } from '../test/support/streams.js';

const query = 'subscription ($after: String) { queueChanged(after: $after) { cursor caseId } }';

/** A subscription to the queue, which notifications of the database wake. It continues after its cursor if it is cut. */
export interface Changes {
  /** When each case was first seen, by `performance.now()`. */
  readonly seen: ReadonlyMap<string, number>;
  /** How often the stream had to be opened again. */
  readonly cuts: () => number;
  readonly stop: () => void;
}

/** Follows the queue of a running API as an analyst. Resolves when the subscription is open. */
export async function followChanges(world: ProductionWorld): Promise<Changes> {
  const seen = new Map<string, number>();
  const controller = new AbortController();
  const opened = Promise.withResolvers<void>();
  let cursor = 'NOW';
  let opens = 0;
  const follow = async (): Promise<void> => {
    const token = await world.inside.api.tokenOf('analyst');
    const response = await fetch(`${world.urls.api}/graphql/stream`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify({ query, variables: { after: cursor } }),
      signal: controller.signal,
    });
    if (response.body === null || !response.headers.get('content-type')?.startsWith('text/event-stream'))
      return;
    opens += 1;
    opened.resolve();
    for await (const { data } of eventsIn(response.body)) {
      const change = data?.data?.queueChanged as { cursor: string; caseId: string } | undefined;
      if (change === undefined) continue;
      cursor = change.cursor;
      if (!seen.has(change.caseId)) seen.set(change.caseId, performance.now());
    }
  };
  void (async () => {
    while (!controller.signal.aborted) {
      await follow().catch(() => {});
      await pause(250);
    }
  })();
  await opened.promise;
  return { seen, cuts: () => Math.max(0, opens - 1), stop: () => controller.abort() };
}
