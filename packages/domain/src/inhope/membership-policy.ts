/** When a directory row is reliable enough. @public */
export interface MembershipPolicy {
  /** A row with less confidence than this proves nothing: the country is `UNCONFIRMED`. */
  readonly minimumConfidence: 'HIGH' | 'MEDIUM' | 'LOW';
  /** After this many whole months since its check, a result is marked as stale; `null`: never. */
  readonly staleAfterMonths: number | null;
}

/**
 * The default limits. House rule: doubtful rows are not used for guesses, and the network changes every year.
 * @public
 */
export const defaultMembershipPolicy: MembershipPolicy = { minimumConfidence: 'MEDIUM', staleAfterMonths: 6 };
