/** What can be wrong with the audit trail. */
export const ChainFault = {
  ALTERED: 'ALTERED',
  REMOVED: 'REMOVED',
  INSERTED: 'INSERTED',
  REORDERED: 'REORDERED',
  BACK_DATED: 'BACK_DATED',
  POST_DATED: 'POST_DATED',
  CUT_OFF: 'CUT_OFF',
  REWRITTEN: 'REWRITTEN',
} as const;
export type ChainFault = keyof typeof ChainFault;

/** One fault: where it is in the chain, and which entry it is about, where that can be known. */
export interface ChainFinding {
  readonly fault: ChainFault;
  readonly lane: number;
  /** The first position that it is about; `null` for an entry that has no link. */
  readonly position: number | null;
  /** The last position that it is about. */
  readonly lastPosition: number | null;
  readonly entryId: string | null;
}
