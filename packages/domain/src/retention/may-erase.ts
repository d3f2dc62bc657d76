import { requireInstants } from '../instant.js';
import { err, ok, type Result } from '../result.js';
import type { DataClass, RetentionPolicy } from './retention-policy.js';

/** Data that may have to be erased. @public */
export interface ErasableFacts {
  readonly dataClass: DataClass;
  /** When each case to which the data belong has ended, and when a message or a task has; `null` for what has not. */
  readonly closedAt: readonly (Date | null)[];
  /** Whether a legal hold is on one of these cases. */
  readonly isHeld: boolean;
}

/** Why data are not erased. @public */
export const KeptBecause = {
  /** The policy keeps this kind of data, or has no rule for it. */
  POLICY: 'POLICY',
  /** A legal hold is on a case. */
  LEGAL_HOLD: 'LEGAL_HOLD',
  /** A case has not ended, or is not known. */
  CASE_OPEN: 'CASE_OPEN',
  /** The time has not passed. */
  NOT_YET: 'NOT_YET',
} as const;
export type KeptBecause = keyof typeof KeptBecause;

/** Why data are kept now. @public */
export interface Kept {
  readonly code: KeptBecause;
}

/**
 * Whether data must be erased now, and since when. Data without a rule, without a known case or with a legal hold are
 * never erased. Throws `RangeError` for an invalid `Date`.
 * @public
 */
export function mayErase(
  { dataClass, closedAt, isHeld }: ErasableFacts,
  policy: RetentionPolicy,
  now: Date,
): Result<{ readonly dueAt: Date }, Kept> {
  requireInstants({ closedAt, now });
  const days = retentionDays(dataClass, policy);
  if (days === null) return err({ code: 'POLICY' });
  if (isHeld) return err({ code: 'LEGAL_HOLD' });
  const ends = closedAt.filter((at) => at !== null);
  if (ends.length === 0 || ends.length < closedAt.length) return err({ code: 'CASE_OPEN' });
  const last = Math.max(...ends.map((at) => at.getTime()));
  const dueAt = new Date(last + days * 86_400_000);
  return dueAt <= now ? ok({ dueAt }) : err({ code: 'NOT_YET' });
}

/** The days for which a kind of data is kept after its last case; `null` if it is kept. @public */
export function retentionDays(dataClass: DataClass, { rules }: RetentionPolicy): number | null {
  const days = rules.find((rule) => rule.dataClass === dataClass)?.days ?? null;
  return days !== null && Number.isFinite(days) && days >= 0 ? days : null;
}
