/** The choices a hotline makes within the rules of the exchange. Each hotline has its own policy. @public */
export interface IccamPolicy {
  /** The step of the referral from which the network is told that the police have it. */
  readonly policeReportedWhen: 'SENT' | 'ACKNOWLEDGED';
  /** Whether the hotline has a mandate for content of countries without a hotline, and accepts it. */
  readonly takesOrphans: boolean;
  /** Minutes between two reads of the inbox. */
  readonly minutesBetweenImports: number;
  /** Minutes after which an open item of another hotline is read again. */
  readonly minutesBetweenReadings: number;
  /** The maximum number of open items in one read. */
  readonly itemsPerReading: number;
  /** Minutes after completing a report before the first action is sent for it. */
  readonly minutesBeforeActions: number;
}

/**
 * The default choices. House rules: an effect is reported once it is confirmed. A few hotlines have a mandate for
 * orphans; it is not known whether Belgium has one.
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
