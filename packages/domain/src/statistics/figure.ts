/**
 * What the hotline counts. Each figure counts one kind of event, on the calendar day of the event in the time zone of
 * the hotline.
 *
 * `REPORTS`: reports received. `RECEIVED`: addresses in these reports. `OPENED` and `CLOSED`: cases. The other figures
 * count content items, each at most once: `ASSESSED` at its first assessment, and `ILLEGAL` the same if its conclusion
 * is illegal; `TO_POLICE`, `TO_HOTLINE`, `TO_AUTHORITY` and `NOTICED` when the first hand-over was sent; `HELD` and
 * `CLEARED` at the first such decision about a notice; `REMOVED` at the first hand-over that ended in removal;
 * `REMOVED_BY_PROVIDER` the same for a provider that had a notice. `ANSWERED` counts addresses that a provider answered,
 * `SECOND_OPINIONS` items with a second opinion and a conclusion, `LATE` deadlines that passed.
 * @public
 */
export const StatisticFigure = {
  REPORTS: 'REPORTS',
  RECEIVED: 'RECEIVED',
  OPENED: 'OPENED',
  ASSESSED: 'ASSESSED',
  ILLEGAL: 'ILLEGAL',
  SECOND_OPINIONS: 'SECOND_OPINIONS',
  TO_POLICE: 'TO_POLICE',
  TO_HOTLINE: 'TO_HOTLINE',
  TO_AUTHORITY: 'TO_AUTHORITY',
  HELD: 'HELD',
  CLEARED: 'CLEARED',
  NOTICED: 'NOTICED',
  ANSWERED: 'ANSWERED',
  REMOVED: 'REMOVED',
  REMOVED_BY_PROVIDER: 'REMOVED_BY_PROVIDER',
  LATE: 'LATE',
  CLOSED: 'CLOSED',
} as const;
export type StatisticFigure = keyof typeof StatisticFigure;

/**
 * By what figures are broken down. `NOVELTY`: whether the address was `NEW`, or `KNOWN` because it was reported before.
 * `OUTCOME`: the result that belongs to the figure, such as the close reason or the answer of the provider.
 * @public
 */
export const StatisticDimension = {
  NOVELTY: 'NOVELTY',
  CLASSIFICATION: 'CLASSIFICATION',
  AGE_GROUP: 'AGE_GROUP',
  SEX: 'SEX',
  SITE_TYPE: 'SITE_TYPE',
  COMMERCIALITY: 'COMMERCIALITY',
  HOSTING_COUNTRY: 'HOSTING_COUNTRY',
  ROUTE: 'ROUTE',
  PROVIDER: 'PROVIDER',
  NETWORK: 'NETWORK',
  OUTCOME: 'OUTCOME',
} as const;
export type StatisticDimension = keyof typeof StatisticDimension;

const timed: readonly StatisticFigure[] = [
  'ASSESSED',
  'TO_POLICE',
  'TO_HOTLINE',
  'CLEARED',
  'NOTICED',
  'REMOVED',
  'REMOVED_BY_PROVIDER',
  'CLOSED',
];
const timedBy: readonly StatisticDimension[] = ['CLASSIFICATION', 'HOSTING_COUNTRY', 'ROUTE'];

/**
 * Whether times are kept for a figure under a dimension (`null`: for the total). Times run from the opening of the case,
 * but for `REMOVED_BY_PROVIDER` from the notice. They are kept for few dimensions, so that a day stays small.
 * @public
 */
export const hasTimes = (figure: StatisticFigure, dimension: StatisticDimension | null): boolean =>
  timed.includes(figure) &&
  (dimension === null ||
    timedBy.includes(dimension) ||
    (dimension === 'PROVIDER' && figure === 'REMOVED_BY_PROVIDER'));
