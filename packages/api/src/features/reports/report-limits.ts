import type { IntakePolicy } from '@meldpunt/domain';
import type { Counters } from '../../platform/rate-limits.js';

/** What limits the requests of reporters, and where they are counted. */
export interface ReportLimits {
  readonly intake: IntakePolicy;
  readonly counters: Counters;
  readonly receiptChecksPerMinute: number;
  readonly readingsPerMinute: number;
}
