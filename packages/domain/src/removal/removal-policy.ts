/** What proves that content is gone. @public */
export interface RemovalPolicy {
  /** Observations needed when the provider has said nothing. */
  readonly offlineObservations: number;
  /** The least time between two observations that count. */
  readonly hoursBetweenObservations: number;
}

/** The shipped settings. House rules: neither the law nor the protocol of 6 July 2017 sets a figure. */
export const removalPolicy: RemovalPolicy = { offlineObservations: 2, hoursBetweenObservations: 24 };
