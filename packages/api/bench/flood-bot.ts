import { setTimeout as sleep } from 'node:timers/promises';
import { freshReport, sendReport } from './flood-sender.js';

/** Sends many reports from one address at a fixed rate, without waiting for responses, and returns the results. */
const [url = '', from = '', count = '0', perSecond = '1'] = process.argv.slice(2);
const results: Record<string, number> = {};
const pending: Promise<void>[] = [];
const started = performance.now();
for (let sent = 0; sent < Number(count); sent += 1) {
  const due = started + (sent * 1000) / Number(perSecond);
  if (due > performance.now()) await sleep(due - performance.now());
  pending.push(
    sendReport(url, from, freshReport()).then(({ result }) => {
      results[result] = (results[result] ?? 0) + 1;
    }),
  );
}
await Promise.all(pending);
process.send?.(results);
process.disconnect();
