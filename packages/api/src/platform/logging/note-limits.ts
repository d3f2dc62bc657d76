import type { Counters } from '../rate-limits.js';
import type { SecurityLog } from './security-log.js';

/**
 * Counters that write a line to the security log when a budget is spent: one for each caller and window in a process,
 * however many requests follow, and with nothing of the caller.
 */
export const notingCounters =
  (counters: Counters, log: SecurityLog): Counters =>
  (name, budget) => {
    const counter = counters(name, budget);
    const reason = name.toUpperCase().replaceAll('-', '_');
    return {
      ...counter,
      add: async (key, points) => {
        const wasSpent = counter.spentFor(key) > 0;
        const count = await counter.add(key, points);
        if (count.used > budget.max && !wasSpent) log({ action: 'limit-reached', reason });
        return count;
      },
    };
  };
