import type { BounceClass, BounceReason } from './bounce-class.js';

/** The meaning of a message, and the rule that decided it. @public */
export interface BounceVerdict {
  readonly class: BounceClass;
  /** The reported enhanced status code (RFC 3463); `null` when there was none. */
  readonly status: string | null;
  /** The permanent code of the rule that decided. */
  readonly decidedBy: BounceReason;
}
