import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { freshReport, sendReport } from './flood-sender.js';

/** What a process of the flood is told: where to send, how much, how fast, and when to stop waiting for responses. */
export interface FloodOrder {
  readonly url: string;
  readonly networks: readonly string[];
  readonly posts: number;
  readonly perSecond: number;
  readonly maxMs: number;
  readonly input: object;
}

/** How many responses of each kind came; `NO_RESPONSE` counts the reports without one. */
export type FloodResults = Readonly<Record<string, number>>;

/** Sends reports from several networks in turn at a fixed rate, without waiting for the responses. */
async function flood({ url, networks, posts, perSecond, maxMs, input }: FloodOrder): Promise<FloodResults> {
  const results: Record<string, number> = {};
  const pending: Promise<void>[] = [];
  const started = performance.now();
  const count = (result: string, by = 1): number => (results[result] = (results[result] ?? 0) + by);
  for (let sent = 0; sent < posts; sent += 1) {
    const early = started + (sent * 1000) / perSecond - performance.now();
    if (early > 0) await sleep(early);
    const from = networks[sent % networks.length] ?? '';
    pending.push(sendReport(url, from, freshReport(input)).then(({ result }) => void count(result)));
  }
  await Promise.race([Promise.all(pending), sleep(Math.max(0, started + maxMs - performance.now()))]);
  const answered = Object.values(results).reduce((sum, each) => sum + each, 0);
  if (answered < posts) count('NO_RESPONSE', posts - answered);
  return results;
}

const [order] = (await once(process, 'message')) as [FloodOrder];
process.send?.(await flood(order), () => process.exit(0));
