import {
  baselineOnlySecondOpinionPolicy,
  belgianBesideServices,
  belgianPoliceUnit,
  belgianRoutingPolicy,
  belgianTrustedFlagger,
  belgium,
  casePolicy,
  countryInExchange,
  countryOfHotline,
  deadlinePolicy,
  defaultSecondOpinionPolicy,
  exposurePolicy,
  handOverPolicy,
  handlingPolicy,
  iccamPolicy,
  inhopeDirectory,
  localTimeOf,
  noticePolicy,
  removalWatchPolicy,
  policeQuestionPolicy,
  releasePolicy,
  retentionPolicy,
  statisticsPolicy,
  type BesideService,
  type CalendarDate,
  type CasePolicy,
  type CountryCode,
  type DeadlinePolicy,
  type ExposurePolicy,
  type HandOverPolicy,
  type HandlingPolicy,
  type HotlineDirectory,
  type IccamPolicy,
  type Jurisdiction,
  type NoticePolicy,
  type PackWording,
  type RemovalWatchPolicy,
  type PoliceQuestionPolicy,
  type ReleasePolicy,
  type RetentionPolicy,
  type RoutingPolicy,
  type RoutingSetting,
  type SecondOpinionPolicy,
  type StatisticsPolicy,
} from '@meldpunt/domain';

/** The law, the directory and the policies of this hotline. */
export interface Rulebook {
  readonly home: CountryCode;
  readonly jurisdiction: Jurisdiction;
  readonly directory: HotlineDirectory;
  readonly routing: RoutingPolicy;
  readonly casework: CasePolicy;
  readonly secondOpinion: SecondOpinionPolicy;
  /** How long a person may work with reported content. */
  readonly exposure: ExposurePolicy;
  readonly deadlines: DeadlinePolicy;
  readonly handOvers: HandOverPolicy;
  /** How far recipients may pass on what they receive. */
  readonly handling: HandlingPolicy;
  readonly notices: NoticePolicy;
  readonly exchange: IccamPolicy;
  readonly removal: RemovalWatchPolicy;
  readonly policeQuestions: PoliceQuestionPolicy;
  readonly releases: ReleasePolicy;
  readonly retention: RetentionPolicy;
  /** What figures for audiences outside the hotline must keep to. */
  readonly statistics: StatisticsPolicy;
  /** The services that are responsible for content under other law. */
  readonly besideServices: readonly BesideService[];
  /** The name of the police unit that receives referrals, by language. */
  readonly policeUnit: PackWording;
}

/** The default rulebook: the rules of Belgium. */
export const belgianRulebook: Rulebook = {
  home: belgium.country,
  jurisdiction: belgium,
  directory: inhopeDirectory,
  routing: belgianRoutingPolicy,
  casework: casePolicy,
  secondOpinion: defaultSecondOpinionPolicy,
  exposure: exposurePolicy,
  deadlines: deadlinePolicy,
  handOvers: handOverPolicy,
  handling: handlingPolicy,
  notices: { ...noticePolicy, trustedFlagger: belgianTrustedFlagger },
  exchange: iccamPolicy,
  removal: removalWatchPolicy,
  policeQuestions: policeQuestionPolicy,
  releases: releasePolicy,
  retention: retentionPolicy,
  statistics: statisticsPolicy,
  besideServices: belgianBesideServices,
  policeUnit: belgianPoliceUnit,
};

const noExposureLimits: ExposurePolicy = {
  sessionMinutes: Number.POSITIVE_INFINITY,
  breakMinutes: 0,
  dayMinutes: Number.POSITIVE_INFINITY,
  weekMinutes: Number.POSITIVE_INFINITY,
  aloneMinutes: Number.POSITIVE_INFINITY,
};

/**
 * The rules outside production, where one visitor tries everything out and each run must end in the same way. Only content
 * of the INTERPOL baseline at home needs a second opinion, and no lot is drawn. There are no limits of exposure, because the
 * seeds contain weeks of work.
 */
export const tryOutRulebook: Rulebook = {
  ...belgianRulebook,
  secondOpinion: baselineOnlySecondOpinionPolicy,
  exposure: noExposureLimits,
};

/** The calendar day in the hotline's time zone: law and deadlines change at local midnight, not at midnight UTC. */
export const dayOf = (instant: Date, { deadlines }: Pick<Rulebook, 'deadlines'>): CalendarDate =>
  localTimeOf(instant, deadlines.calendar.zone).date;

/** The setting of the routing rules on the day of an instant. */
export const routingSettingOf = (instant: Date, rulebook: Rulebook): RoutingSetting => ({
  home: rulebook.home,
  directory: rulebook.directory,
  policy: rulebook.routing,
  on: dayOf(instant, rulebook),
});

/** The country that acts for a hosting country on the day of an instant; for a territory, the country that covers it. */
export const actingCountryOf = (hosted: CountryCode, instant: Date, rulebook: Rulebook): CountryCode =>
  countryOfHotline(rulebook.directory, hosted, dayOf(instant, rulebook), rulebook.routing.membership);

/** The country that is sent to the exchange for a hosting country; `null` if the exchange has none for it. */
export const exchangeCountryOf = (
  hosted: CountryCode,
  instant: Date,
  rulebook: Rulebook,
): CountryCode | null =>
  countryInExchange(rulebook.directory, hosted, dayOf(instant, rulebook), rulebook.routing.membership);
