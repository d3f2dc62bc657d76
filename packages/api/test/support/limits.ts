import { intakePolicy } from '@meldpunt/domain';
import type { ReportLimits } from '../../src/features/reports/index.js';
import { localCounters } from '../../src/platform/rate-limits.js';

const open = { perCaller: 1e6, reserve: 1e6, perNetwork: 1e6, overall: 1e6 };

/** Limits that no test reaches. */
export const openLimits: ReportLimits = {
  intake: { ...intakePolicy, ordinary: open, danger: open, invalidPerCaller: 1e6 },
  counters: localCounters,
  receiptChecksPerMinute: 10_000,
  readingsPerMinute: 10_000,
};
