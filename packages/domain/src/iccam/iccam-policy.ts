/** The choices a hotline makes within the rules of the exchange. Data: another hotline brings its own. @public */
export interface IccamPolicy {
  /** From which step of the referral on the network is told that the police have it. */
  readonly policeReportedWhen: 'SENT' | 'ACKNOWLEDGED';
  /** Whether the hotline has a mandate for content of countries without a hotline, and takes it. */
  readonly takesOrphans: boolean;
  /** How often the inbox is looked into. */
  readonly minutesBetweenImports: number;
  /** How long after it was last read an open item of another hotline is read again. */
  readonly minutesBetweenReadings: number;
  /** Open items read in one go, at most. */
  readonly itemsPerReading: number;
  /** How long a report that was just completed is left alone before anything is done on it. */
  readonly minutesBeforeActions: number;
}

/**
 * The shipped choices. House rules: the network is told an effect once it is confirmed; the mandate for orphans is
 * held by a few hotlines, and Belgium's is not known.
 * @public
 */
export const iccamPolicy: IccamPolicy = {
  policeReportedWhen: 'ACKNOWLEDGED',
  takesOrphans: false,
  minutesBetweenImports: 5,
  minutesBetweenReadings: 60,
  itemsPerReading: 50,
  minutesBeforeActions: 15,
};
