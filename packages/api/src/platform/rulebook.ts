import {
  belgianRoutingPolicy,
  belgianTrustedFlagger,
  belgium,
  casePolicy,
  deadlinePolicy,
  defaultSecondOpinionPolicy,
  handOverPolicy,
  iccamPolicy,
  inhopeDirectory,
  localTimeOf,
  noticePolicy,
  removalWatchPolicy,
  policeQuestionPolicy,
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
  policeUnit: 'Federal judicial police, cell Child Abuse',
};

/** The day that it is at the hotline: the law and the deadlines of a day begin at its midnight, not at UTC's. */
export const dayOf = (instant: Date, { deadlines }: Pick<Rulebook, 'deadlines'>): CalendarDate =>
  localTimeOf(instant, deadlines.calendar.zone).date;
