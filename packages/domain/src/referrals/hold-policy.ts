/** How far ahead the review of a hold may be. @public */
export interface HoldPolicy {
  readonly maxHoldDays: number;
}

/** The default setting. House rule: neither the law nor the protocol of 6 July 2017 sets a figure. */
export const holdPolicy: HoldPolicy = { maxHoldDays: 30 };
