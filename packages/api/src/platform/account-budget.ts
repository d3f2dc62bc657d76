import type { Counters } from './rate-limits.js';

/** What one account may ask for in a minute, in the cost of its operations. */
export interface AccountBudget {
  /** Counts the cost of an operation. Returns 0 if it may run, otherwise the seconds to wait. */
  readonly spend: (accountId: string, cost: number) => Promise<number>;
}

const windowSeconds = 60;
/** A process tells the others what an account spent only so many times per budget. */
const parts = 20;

/** A budget that all processes share. An ordinary operation costs no statement: small costs are added up first. */
export function accountBudget(counters: Counters, costPerMinute: number): AccountBudget {
  const counter = counters('account', { max: costPerMinute, windowSeconds });
  const uncounted = new Map<string, number>();
  return {
    spend: async (accountId, cost) => {
      const spent = counter.spentFor(accountId);
      if (spent > 0) return spent;
      const sum = (uncounted.get(accountId) ?? 0) + cost;
      if (sum < costPerMinute / parts) {
        uncounted.set(accountId, sum);
        return 0;
      }
      uncounted.delete(accountId);
      const { used, secondsLeft } = await counter.add(accountId, sum);
      return used <= costPerMinute ? 0 : secondsLeft;
    },
  };
}
