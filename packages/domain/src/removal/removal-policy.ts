/** What proves that content is gone. @public */
export interface RemovalPolicy {
  /** The number of observations needed without an answer of the provider. */
  readonly offlineObservations: number;
  /** The minimum time between two observations that count. */
  readonly hoursBetweenObservations: number;
}

/** The default settings. House rules: neither the law nor the protocol of 6 July 2017 sets a figure. */
export const removalPolicy: RemovalPolicy = { offlineObservations: 2, hoursBetweenObservations: 24 };
