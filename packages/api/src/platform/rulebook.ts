import {
  belgianBesideServices,
  belgianRoutingPolicy,
  belgianTrustedFlagger,
  belgium,
  casePolicy,
  countryInExchange,
  countryOfHotline,
  deadlinePolicy,
  defaultSecondOpinionPolicy,
  handOverPolicy,
  iccamPolicy,
  inhopeDirectory,
  localTimeOf,
  noticePolicy,
  removalWatchPolicy,
  policeQuestionPolicy,
  type BesideService,
  type CalendarDate,
  type CasePolicy,
  type CountryCode,
  type DeadlinePolicy,
  type HandOverPolicy,
  type HotlineDirectory,
  type IccamPolicy,
  type Jurisdiction,
  type NoticePolicy,
  type RemovalWatchPolicy,
  type PoliceQuestionPolicy,
  type RoutingPolicy,
  type RoutingSetting,
  type SecondOpinionPolicy,
} from '@meldpunt/domain';

/** The law, the directory and the policies that this hotline decides by. */
export interface Rulebook {
  readonly home: CountryCode;
  readonly jurisdiction: Jurisdiction;
  readonly directory: HotlineDirectory;
  readonly routing: RoutingPolicy;
  readonly casework: CasePolicy;
  readonly secondOpinion: SecondOpinionPolicy;
  readonly deadlines: DeadlinePolicy;
  readonly handOvers: HandOverPolicy;
  readonly notices: NoticePolicy;
  readonly exchange: IccamPolicy;
  readonly removal: RemovalWatchPolicy;
  readonly policeQuestions: PoliceQuestionPolicy;
  /** Whom a matter of other law is for. */
  readonly besideServices: readonly BesideService[];
  /** Who receives what is addressed to police, as the referral names it. */
  readonly policeUnit: string;
}

/** Belgium's rules, as shipped. */
export const belgianRulebook: Rulebook = {
  home: belgium.country,
  jurisdiction: belgium,
  directory: inhopeDirectory,
  routing: belgianRoutingPolicy,
  casework: casePolicy,
  secondOpinion: defaultSecondOpinionPolicy,
  deadlines: deadlinePolicy,
  handOvers: handOverPolicy,
  notices: { ...noticePolicy, trustedFlagger: belgianTrustedFlagger },
  exchange: iccamPolicy,
  removal: removalWatchPolicy,
  policeQuestions: policeQuestionPolicy,
  besideServices: belgianBesideServices,
  policeUnit: 'Federal judicial police, cell Child Abuse',
};

/** The day that it is at the hotline: the law and the deadlines of a day begin at its midnight, not at UTC's. */
export const dayOf = (instant: Date, { deadlines }: Pick<Rulebook, 'deadlines'>): CalendarDate =>
  localTimeOf(instant, deadlines.calendar.zone).date;

/** What the routing rules are asked with, on the day of an instant. */
export const routingSettingOf = (instant: Date, rulebook: Rulebook): RoutingSetting => ({
  home: rulebook.home,
  directory: rulebook.directory,
  policy: rulebook.routing,
  on: dayOf(instant, rulebook),
});

/** The country that acts for a hosting country on the day of an instant: of a territory, the one that covers it. */
export const actingCountryOf = (hosted: CountryCode, instant: Date, rulebook: Rulebook): CountryCode =>
  countryOfHotline(rulebook.directory, hosted, dayOf(instant, rulebook), rulebook.routing.membership);

/** The country that the network's exchange is told for a hosting country; `null`: it knows none. */
export const exchangeCountryOf = (
  hosted: CountryCode,
  instant: Date,
  rulebook: Rulebook,
): CountryCode | null =>
  countryInExchange(rulebook.directory, hosted, dayOf(instant, rulebook), rulebook.routing.membership);
