/** When a directory row is good enough to rely on. @public */
export interface MembershipPolicy {
  /** A row less certain than this settles nothing: the country is `UNCONFIRMED`. */
  readonly minimumConfidence: 'HIGH' | 'MEDIUM' | 'LOW';
  /** From this many whole months after it was checked, an answer is marked stale; `null`: never. */
  readonly staleAfterMonths: number | null;
}

/** The shipped limits. House rule: doubtful rows are not guessed at, and the network changes every year. @public */
export const defaultMembershipPolicy: MembershipPolicy = { minimumConfidence: 'MEDIUM', staleAfterMonths: 6 };
