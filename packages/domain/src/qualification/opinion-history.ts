import type { Classification } from './classification.js';

/** What earlier opinions on an item, or on the same address, show. @public */
export const OpinionHistory = {
  /** Another item with the same address was concluded to be not illegal. */
  JUDGED_NOT_ILLEGAL_BEFORE: 'JUDGED_NOT_ILLEGAL_BEFORE',
  /** The first opinions on the item, including superseded ones, differ. */
  VERDICT_CHANGED: 'VERDICT_CHANGED',
} as const;
export type OpinionHistory = keyof typeof OpinionHistory;

/**
 * Returns the history of an item from the conclusions on other items with the same address, and from every first opinion
 * on the item itself, including the latest.
 * @public
 */
export function opinionHistory(facts: {
  readonly ofSameAddress: readonly (Classification | null)[];
  readonly firstOpinions: readonly Classification[];
}): readonly OpinionHistory[] {
  return [
    ...(facts.ofSameAddress.includes('NOT_ILLEGAL') ? [OpinionHistory.JUDGED_NOT_ILLEGAL_BEFORE] : []),
    ...(new Set(facts.firstOpinions).size > 1 ? [OpinionHistory.VERDICT_CHANGED] : []),
  ];
}
