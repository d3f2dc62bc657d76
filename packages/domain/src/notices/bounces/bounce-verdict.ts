import type { BounceClass, BounceReason } from './bounce-class.js';

/** What a message means, and what decided that. @public */
export interface BounceVerdict {
  readonly class: BounceClass;
  /** The enhanced status (RFC 3463) that was reported, `null` when there was none. */
  readonly status: string | null;
  /** The permanent code of the rule that decided. */
  readonly decidedBy: BounceReason;
}
